<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Lezen;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\Schemas;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Sorteersleutel;
use OCP\IL10N;

/**
 * Reads the question to a list from a request: filters, period, order, size and place.
 */
final class Lijstvragen {
	private const LIMIET = 20;

	private const LIMIET_HOOGSTENS = 100;

	private const WAARDEN_HOOGSTENS = 100;

	public function __construct(
		private readonly Schemas $schemas,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $params
	 * @throws InvalidInput for an unknown filter or a value that cannot be one
	 */
	public function lees(Soort $soort, array $params): Lijstvraag {
		$fouten = new Fouten();
		$order = $this->order($soort, $params['order'] ?? null, $fouten);
		$cursor = $this->cursor($params['cursor'] ?? null, ltrim($order, '-') === 'sorteersleutel', $fouten);
		$limit = $this->limiet($params['limit'] ?? null, $fouten);
		$ranges = $this->periode($soort, $params, $fouten);
		$filters = [];
		foreach (array_diff_key($params, ['order' => 1, 'cursor' => 1, 'limit' => 1, 'van' => 1, 'tot' => 1]) as $naam => $waarde) {
			$filter = $this->filter($soort, $naam, $waarde, $fouten);
			if ($filter !== null) {
				$filters[$naam] = $filter;
			}
		}
		$fouten->werp($this->l);
		return new Lijstvraag($soort, $filters, $ranges, $order, $limit, $cursor);
	}

	/** @return string|bool|list<string>|null */
	private function filter(Soort $soort, string $naam, mixed $waarde, Fouten $fouten): string|bool|array|null {
		$schema = $this->schemas->eigenschappen($soort)[$naam] ?? [];
		if (!Waarden::waar($schema, 'facetable') || in_array($naam, ['sorteersleutel', 'sorteernaam'], true)) {
			$fouten->vorm($naam, $this->l->t('This list has no such filter.'));
			return null;
		}
		$delen = is_array($waarde) ? array_values($waarde) : (is_string($waarde) ? explode(',', $waarde) : [$waarde]);
		$goed = array_values(array_filter($delen, static fn (mixed $deel): bool => is_scalar($deel) && $deel !== ''));
		if ($goed === [] || count($goed) !== count($delen) || count($goed) > self::WAARDEN_HOOGSTENS) {
			$fouten->vorm($naam, $this->l->t('This value is not possible here.'));
			return null;
		}
		if (($schema['type'] ?? '') === 'boolean') {
			return $this->ja($goed[0], $naam, $fouten);
		}
		$teksten = array_map(static fn (mixed $deel): string => is_scalar($deel) ? (string)$deel : '', $goed);
		if (($schema['format'] ?? '') === 'uuid') {
			$teksten = array_map(static fn (string $id): string => Uuid::lees($id) ?? '', $teksten);
			if (in_array('', $teksten, true)) {
				$fouten->vorm($naam, $this->l->t('This is not a valid id.'));
			}
		}
		return count($teksten) === 1 ? $teksten[0] : $teksten;
	}

	private function ja(mixed $waarde, string $naam, Fouten $fouten): bool {
		if (!in_array($waarde, [true, false, 'true', 'false', '1', '0'], true)) {
			$fouten->vorm($naam, $this->l->t('Yes or no belongs here.'));
		}
		return in_array($waarde, [true, 'true', '1'], true);
	}

	/**
	 * @param array<string, mixed> $params
	 * @return array<string, array{van?: string, tot?: string}>
	 */
	private function periode(Soort $soort, array $params, Fouten $fouten): array {
		$eigenschap = Sorteersleutel::basis($soort);
		$periode = [];
		foreach (['van', 'tot'] as $grens) {
			$waarde = $params[$grens] ?? null;
			if ($waarde === null || $waarde === '') {
				continue;
			}
			$grenswaarde = is_string($waarde) && $eigenschap !== null ? $this->grens($soort, $eigenschap, $waarde) : null;
			if ($grenswaarde === null) {
				$fouten->vorm($grens, $eigenschap === null ? $this->l->t('This list has no such filter.') : $this->l->t('This is not a date.'));
				continue;
			}
			$periode[$grens] = $grenswaarde;
		}
		return $eigenschap === null || $periode === [] ? [] : [$eigenschap => $periode];
	}

	/** A day begins where the organisation is; "van" is inclusive, "tot" is not. */
	private function grens(Soort $soort, string $eigenschap, string $waarde): ?string {
		$alleenDagen = ($this->schemas->eigenschappen($soort)[$eigenschap]['format'] ?? '') === 'date';
		if (Klok::isDag($waarde)) {
			return $alleenDagen ? $waarde : $this->klok->begin($waarde);
		}
		$moment = Klok::moment($waarde);
		return $moment !== null && $alleenDagen ? $this->klok->dagVan($moment) : $moment;
	}

	private function order(Soort $soort, mixed $order, Fouten $fouten): string {
		if ($order === null || $order === '') {
			return '-sorteersleutel';
		}
		$op = is_string($order) ? ltrim($order, '-') : '';
		$op = $soort === Soort::Klant && $op === 'naam' ? 'sorteernaam' : $op;
		if (!is_string($order) || !in_array($op, $this->schemas->facetten($soort), true)) {
			$fouten->vorm('order', $this->l->t('This list cannot be sorted on that.'));
		}
		return (is_string($order) && str_starts_with($order, '-') ? '-' : '') . $op;
	}

	private function limiet(mixed $limiet, Fouten $fouten): int {
		if ($limiet === null || $limiet === '') {
			return self::LIMIET;
		}
		$getal = filter_var($limiet, FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => self::LIMIET_HOOGSTENS]]);
		if (!is_int($getal)) {
			$fouten->vorm('limit', $this->l->t('A number from 1 to %s belongs here.', [self::LIMIET_HOOGSTENS]));
		}
		return is_int($getal) ? $getal : self::LIMIET;
	}

	private function cursor(mixed $cursor, bool $zoektPlaats, Fouten $fouten): string {
		if ($cursor === null || $cursor === '') {
			return '';
		}
		$vorm = $zoektPlaats ? '/^s:[\x21-\x7e]{1,64}$/D' : '/^o:\d{1,5}$/D';
		if (!is_string($cursor) || preg_match($vorm, $cursor) !== 1 || (!$zoektPlaats && (int)substr($cursor, 2) >= Lijstvraag::OFFSET_HOOGSTENS)) {
			$fouten->vorm('cursor', $this->l->t('This place in the list does not exist.'));
			return '';
		}
		return $cursor;
	}
}
