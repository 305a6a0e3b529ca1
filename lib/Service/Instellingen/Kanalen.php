<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;

/**
 * The kanalen: an enum of the contactmoment schema that the administrator owns, read live.
 *
 * Values once seen are remembered, so that a withdrawn one stays readable and filterable.
 */
final class Kanalen {
	/** @var list<string>|null read once in a request */
	private ?array $actief = null;

	public function __construct(
		private readonly ObjectStore $store,
		private readonly Configuratie $configuratie,
	) {
	}

	/** @return list<string> values that new contactmomenten may have, in the order of the schema */
	public function actief(): array {
		if ($this->actief !== null) {
			return $this->actief;
		}
		$actief = Waarden::teksten($this->store->schema(Soort::Contactmoment)['properties']['kanaal']['enum'] ?? []);
		$this->onthoud($actief);
		return $this->actief = $actief;
	}

	/** @return list<array{waarde: string, ingetrokken: bool}> active ones in their order, then the withdrawn */
	public function alle(): array {
		$actief = $this->actief();
		$regel = static fn (bool $ingetrokken): \Closure => static fn (string $waarde): array => ['waarde' => $waarde, 'ingetrokken' => $ingetrokken];
		return [
			...array_map($regel(false), $actief),
			...array_map($regel(true), array_values(array_diff($this->configuratie->kanalenGezien(), $actief))),
		];
	}

	/** @param list<string> $waarden the active values in their new order; those left out are withdrawn */
	public function zet(array $waarden): void {
		$this->onthoud([...$this->actief(), ...$waarden]);
		$this->store->setEnum(Soort::Contactmoment, 'kanaal', $waarden);
		$this->actief = null;
	}

	/** @param list<string> $waarden */
	private function onthoud(array $waarden): void {
		$gezien = $this->configuratie->kanalenGezien();
		$nieuw = array_values(array_unique(array_diff($waarden, $gezien)));
		if ($nieuw !== []) {
			$this->configuratie->bewaar('kanalen_gezien', [...$gezien, ...$nieuw]);
		}
	}
}
