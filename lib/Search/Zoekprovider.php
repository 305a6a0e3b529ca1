<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Search;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Samenvatting;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Service\Zoeken\Herkenning;
use OCA\Klantcontact\Service\Zoeken\Zoeker;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;
use OCP\IUser;
use OCP\Search\IProvider;
use OCP\Search\ISearchQuery;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;

/**
 * One kind of object in Nextcloud's own search, by the app's search service: its rights, its minimum of input, its log.
 */
abstract class Zoekprovider implements IProvider {
	/** Fewer letters would list half the register while somebody is still typing. */
	private const TEKENS = 3;

	/** Above all other sections on the app's own pages. */
	private const VOORAAN = -5;

	public function __construct(
		protected readonly IL10N $l,
		private readonly Zoeker $zoeker,
		private readonly Herkenning $herkenning,
		private readonly Samenvatting $samenvatting,
		private readonly Paginas $paginas,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
	) {
	}

	/** @return Soort what it searches */
	abstract protected function soort(): Soort;

	/** @return int place among the sections on pages of other apps */
	abstract protected function plaats(): int;

	#[\Override]
	public function getId(): string {
		return 'klantcontact-' . $this->soort()->meervoud();
	}

	/**
	 * @param array<array-key, mixed> $routeParameters not used
	 * @return int|null null, which hides the section, for whoever may not search
	 */
	#[\Override]
	public function getOrder(string $route, array $routeParameters): ?int {
		try {
			$mag = $this->policy->mag($this->gebruikers->huidige(), Handeling::Zoeken);
		} catch (ApiException) {
			return null;
		}
		return match (true) {
			!$mag => null,
			str_starts_with($route, 'klantcontact.') => self::VOORAAN,
			default => $this->plaats(),
		};
	}

	/** @return SearchResult nothing when it is too little to search for, not allowed, or cannot be read now */
	#[\Override]
	public function search(IUser $user, ISearchQuery $query): SearchResult {
		$term = trim($query->getTerm());
		try {
			if ($this->gebruikers->huidige()->uid !== $user->getUID() || (!ctype_digit($term) && mb_strlen($term) < self::TEKENS)) {
				return SearchResult::complete($this->getName(), []);
			}
			['results' => $rijen, 'next' => $next] = $this->zoek($term, $query);
		} catch (ApiException) {
			return SearchResult::complete($this->getName(), []);
		}
		$treffers = array_map($this->treffer(...), $rijen);
		return $next === null ? SearchResult::complete($this->getName(), $treffers) : SearchResult::paginated($this->getName(), $treffers, $next);
	}

	/**
	 * @return array{results: list<array<string, mixed>>, next: string|null} of the first meaning of the term that finds something
	 * @throws ApiException
	 */
	private function zoek(string $term, ISearchQuery $query): array {
		$cursor = is_string($query->getCursor()) ? $query->getCursor() : '';
		$plaats = ['limit' => max(1, min($query->getLimit(), 25))] + ($this->soort() !== Soort::Klant && $cursor !== '' ? ['cursor' => $cursor] : []);
		$gevonden = ['results' => [], 'next' => null];
		foreach ($this->betekenissen($term, $cursor) as $betekenis) {
			$gevonden = $this->zoeker->zoek($this->soort(), $betekenis + $plaats);
			if ($gevonden['results'] !== []) {
				break;
			}
		}
		return $gevonden;
	}

	/**
	 * @param string $cursor of the page before, '' for the first; that of words begins with its own letter (Woordzoeker)
	 * @return non-empty-list<array<string, string>> what the term can be: digits are a number, or the phone of a klant; others are words, or her name
	 */
	private function betekenissen(string $term, string $cursor): array {
		if ($this->soort() === Soort::Klant) {
			return [['q' => $term]];
		}
		$telefoon = $this->herkenning->telefoon($term) === null ? [] : [['telefoon' => $term]];
		return match (true) {
			ctype_digit($term) => [['nummer' => $term], ...$telefoon],
			$telefoon !== [] => $telefoon,
			default => match ($cursor[0] ?? '') {
				'' => [['q' => $term], ['naam' => $term]],
				'w' => [['q' => $term]],
				default => [['naam' => $term]],
			},
		};
	}

	/** @param array<string, mixed> $rij */
	private function treffer(array $rij): SearchResultEntry {
		return new SearchResultEntry(
			'',
			$this->samenvatting->titel($this->soort(), $rij),
			$this->samenvatting->regel($this->soort(), $rij),
			$this->paginas->object($this->soort(), Waarden::tekst($rij, 'id')),
			$this->paginas->icoon(),
		);
	}
}
