<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Reference;

use OCA\Klantcontact\Service\Lezen\Kaart;
use OCA\Klantcontact\Service\Lezen\Samenvatting;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Store\Soort;
use OCP\Collaboration\Reference\IReference;
use OCP\Collaboration\Reference\IReferenceProvider;
use OCP\Collaboration\Reference\Reference;
use OCP\IURLGenerator;

/**
 * A pasted link to a contactmoment, klant or zaak as a card, with what the one who looks may see of it.
 */
final class KaartProvider implements IReferenceProvider {
	private const PAD = '#^(?:/index\.php)?/apps/klantcontact/(contactmomenten|klanten|zaken)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:[/?\#].*)?$#D';

	public function __construct(
		private readonly Kaart $kaart,
		private readonly Samenvatting $samenvatting,
		private readonly Paginas $paginas,
		private readonly IURLGenerator $urls,
	) {
	}

	#[\Override]
	public function matchReference(string $referenceText): bool {
		return $this->lees($referenceText) !== null;
	}

	/** @return IReference|null null, so a plain link, for whoever may not see the object */
	#[\Override]
	public function resolveReference(string $referenceText): ?IReference {
		[$soort, $id] = $this->lees($referenceText) ?? [null, ''];
		$rij = $soort === null ? null : $this->kaart->rij($soort, $id);
		if ($soort === null || $rij === null) {
			return null;
		}
		$reference = new Reference($referenceText);
		$reference->setTitle($this->samenvatting->titel($soort, $rij));
		$reference->setDescription($this->samenvatting->regel($soort, $rij));
		$reference->setImageUrl($this->paginas->icoon());
		$reference->setUrl($this->paginas->object($soort, $id));
		return $reference;
	}

	#[\Override]
	public function getCachePrefix(string $referenceId): string {
		return 'klantcontact:' . ($this->lees($referenceId)[1] ?? '');
	}

	/** @return string a card is kept for one user with her present rights, and for one revision of the object */
	#[\Override]
	public function getCacheKey(string $referenceId): string {
		return $this->kaart->stand($this->lees($referenceId)[1] ?? '');
	}

	/** @return array{Soort, string}|null kind and id, null when the link is not to one of our pages */
	private function lees(string $link): ?array {
		$basis = rtrim($this->urls->getBaseUrl(), '/');
		if (!str_starts_with($link, $basis) || preg_match(self::PAD, substr($link, strlen($basis)), $deel) !== 1) {
			return null;
		}
		$soort = Soort::fromMeervoud($deel[1]);
		return $soort === null ? null : [$soort, strtolower($deel[2])];
	}
}
