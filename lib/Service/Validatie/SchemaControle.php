<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCA\Klantcontact\Service\Instellingen\Kanalen;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use Opis\JsonSchema\Errors\ValidationError;
use Opis\JsonSchema\Helper;
use Opis\JsonSchema\Validator;

/**
 * Holds an object against its schema, with the values of kanaal as they are now.
 */
final class SchemaControle {
	private const FOUTEN_HOOGSTENS = 50;

	private ?Validator $validator = null;

	/** @var array<string, object> prepared schemas, by kind */
	private array $schemas = [];

	public function __construct(
		private readonly Schemas $bron,
		private readonly Kanalen $kanalen,
		private readonly Meldingen $meldingen,
	) {
	}

	/**
	 * @param array<string, mixed> $object normalised
	 * @param string $pad path of the object in the request, '' when it is the request
	 * @param array<string, mixed> $oud the stored object; what is still the same may stay, such as a withdrawn kanaal
	 */
	public function controleer(Soort $soort, array $object, string $pad, Fouten $fouten, array $oud = []): void {
		$fout = $this->validator()->validate(Helper::toJSON((object)$object), $this->schema($soort))->error();
		if ($fout !== null) {
			$zelfde = array_filter($object, static fn (mixed $waarde, string $naam): bool => isset($oud[$naam]) && $oud[$naam] === $waarde, ARRAY_FILTER_USE_BOTH);
			$this->verzamel($fout, $pad, $fouten, $zelfde);
		}
	}

	/** @param array<string, mixed> $zelfde properties that are not looked at */
	private function verzamel(ValidationError $fout, string $pad, Fouten $fouten, array $zelfde): void {
		$onder = $fout->subErrors();
		foreach ($onder as $deel) {
			if ($deel instanceof ValidationError) {
				$this->verzamel($deel, $pad, $fouten, $zelfde);
			}
		}
		$delen = array_map(strval(...), array_filter($fout->data()->fullPath(), is_scalar(...)));
		if ($onder !== [] || isset($zelfde[$delen[0] ?? ''])) {
			return;
		}
		$hier = $pad === '' ? $delen : [$pad, ...$delen];
		$args = Waarden::kaart($fout->args());
		$namen = match ($fout->keyword()) {
			'required' => Waarden::teksten($args['missing'] ?? []),
			'additionalProperties' => $this->onbekend($fout),
			default => null,
		};
		foreach ($namen ?? [null] as $naam) {
			$velden = $naam === null ? $hier : [...$hier, $naam];
			$fouten->vorm(implode('.', $velden), $this->meldingen->schema($fout->keyword(), $args, (string)end($velden)));
		}
	}

	/**
	 * The validator counts a known property as additional too, as soon as another one is wrong.
	 *
	 * @return list<string> the properties that the schema really does not have
	 */
	private function onbekend(ValidationError $fout): array {
		$schema = $fout->schema()->info()->data();
		$bekend = is_object($schema) && is_object($schema->properties ?? null) ? get_object_vars($schema->properties) : [];
		$genoemd = array_map(strval(...), array_filter((array)($fout->args()['properties'] ?? []), is_scalar(...)));
		return array_values(array_filter($genoemd, static fn (string $naam): bool => !array_key_exists($naam, $bekend)));
	}

	private function schema(Soort $soort): object {
		return $this->schemas[$soort->value] ??= (object)Helper::toJSON($this->metKanalen($soort));
	}

	/** @return array<string, mixed> */
	private function metKanalen(Soort $soort): array {
		$schema = $this->bron->van($soort);
		$eigenschappen = Waarden::kaart($schema['properties']);
		if (isset($eigenschappen['kanaal'])) {
			$eigenschappen['kanaal'] = ['enum' => $this->kanalen->actief()] + Waarden::kaart($eigenschappen['kanaal']);
		}
		return ['properties' => $eigenschappen] + $schema;
	}

	private function validator(): Validator {
		if ($this->validator === null) {
			$this->validator = new Validator();
			$this->validator->setMaxErrors(self::FOUTEN_HOOGSTENS)->setStopAtFirstError(false);
			$this->validator->parser()->setOption('allowDefaults', false);
		}
		return $this->validator;
	}
}
