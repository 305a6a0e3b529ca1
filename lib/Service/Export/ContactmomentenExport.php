<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Export;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Lezen\BijKlant;
use OCA\Klantcontact\Service\Lezen\Lijstvraag;
use OCA\Klantcontact\Service\Lezen\Lijstvragen;
use OCA\Klantcontact\Service\Lezen\Weergave;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Service\Zoeken\Woordzoeker;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\IL10N;

/**
 * The contactmomenten that the filters leave, as CSV, page by page, so that a million cost no more memory than a hundred.
 */
final class ContactmomentenExport {
	private const PAGINA = 100;

	public function __construct(
		private readonly BijKlant $bijKlant,
		private readonly Woordzoeker $woorden,
		private readonly Lijstvragen $lijstvragen,
		private readonly Weergave $weergave,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly Historie $historie,
		private readonly Klok $klok,
		private readonly IL10N $l,
	) {
	}

	/**
	 * Checks and reads the first page before it gives anything, so that a refusal is still an ordinary answer.
	 *
	 * @param array<string, mixed> $invoer filters, q, order
	 * @return \Generator<int, string> pieces of the file
	 * @throws ApiException
	 */
	public function maak(array $invoer): \Generator {
		$gebruiker = $this->gebruikers->huidige();
		$this->policy->eis($gebruiker, Handeling::Lijst);
		$q = Waarden::tekst($invoer, 'q');
		$order = ($invoer['order'] ?? '') === 'sorteersleutel' ? 'sorteersleutel' : '-sorteersleutel';
		$params = ['order' => $order, 'limit' => self::PAGINA] + array_diff_key($invoer, ['q' => true, 'cursor' => true]);
		$vraag = $this->lijstvragen->lees(Soort::Contactmoment, $params);
		$eerste = $this->pagina($vraag, $q, '');
		$this->historie->noteer([new HistorieRegel(Soort::Contactmoment->value, null, 'geexporteerd', $gebruiker->uid, $this->klok->nu())]);
		return $this->stukken($gebruiker, $vraag, $q, $eerste);
	}

	/**
	 * @param array{list<array<string, mixed>>, string|null} $pagina
	 * @return \Generator<int, string>
	 */
	private function stukken(Gebruiker $gebruiker, Lijstvraag $vraag, string $q, array $pagina): \Generator {
		yield Csv::BOM . Csv::regel([
			$this->l->t('Number'), $this->l->t('Date and time'), $this->l->t('Channel'), $this->l->t('Customer'), $this->l->t('Subject'),
			$this->l->t('Explanation'), $this->l->t('Answer'), $this->l->t('Case'), $this->l->t('Employee'), $this->l->t('Organisational unit'),
		]);
		while (true) {
			[$objecten, $next] = $pagina;
			yield implode('', array_map($this->regel(...), $this->weergave->rijen($gebruiker, Soort::Contactmoment, $objecten)));
			if ($next === null) {
				return;
			}
			$pagina = $this->pagina($vraag, $q, $next);
		}
	}

	/** @return array{list<array<string, mixed>>, string|null} */
	private function pagina(Lijstvraag $vraag, string $q, string $cursor): array {
		if ($q !== '') {
			return $this->woorden->zoek($vraag, $q, $cursor);
		}
		$hier = $vraag->vanaf($cursor);
		return $hier->pagina($this->bijKlant->lijst($hier->query()));
	}

	/** @param array<string, mixed> $rij */
	private function regel(array $rij): string {
		$namen = Waarden::kaart($rij['namen'] ?? null);
		$moment = Waarden::tekst($rij, 'plaatsgevondenOp');
		return Csv::regel([
			Waarden::tekst($rij, 'nummer'),
			$moment === '' ? '' : (new \DateTimeImmutable($moment))->setTimezone($this->klok->tijdzone())->format('Y-m-d H:i'),
			Waarden::tekst($rij, 'kanaal'),
			Waarden::tekst($namen, 'klant'),
			Waarden::waar($rij, 'afgeschermd') ? $this->l->t('Confidential') : Waarden::tekst($rij, 'onderwerp'),
			Waarden::tekst($rij, 'inhoud'),
			Waarden::tekst($rij, 'antwoord'),
			Waarden::tekst($namen, 'zaak'),
			Waarden::tekst($namen, 'medewerker'),
			Waarden::tekst($rij, 'organisatorischeEenheid'),
		]);
	}
}
