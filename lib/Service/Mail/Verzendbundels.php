<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Mail;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Registratie\Bundellezer;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Verzending;
use OCP\IL10N;

/**
 * The bericht of a bundle that is to be sent: what it says, and what the server fills in.
 */
final class Verzendbundels {
	/** What a bundle has besides its objects. */
	private const GEEN_OBJECTEN = ['opdracht' => true, 'concept' => true, 'verzending' => true];

	/** The message as it was sent is one more file. */
	private const EIGEN_BESTANDEN = 1;

	private const BESTANDEN_MAX = 250;

	public function __construct(
		private readonly Bundellezer $bundellezer,
		private readonly Postbus $postbus,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param array<string, mixed> $invoer the request
	 * @return Verzendverzoek what is to be sent
	 * @throws ApiException when that is not possible
	 */
	public function lees(array $invoer): Verzendverzoek {
		$fouten = new Fouten();
		$verzending = Waarden::kaart($invoer['verzending'] ?? null);
		$id = Uuid::lees($verzending['bericht'] ?? null);
		$index = $this->index($invoer, $id);
		if ($id === null || $index === null || array_keys($verzending) !== ['bericht']) {
			$fouten->vorm('verzending.bericht', $this->l->t('What is chosen here does not exist.'));
		}
		$pad = 'berichten.' . (int)$index;
		$bericht = $this->bundellezer->object(Soort::Bericht, Waarden::kaarten($invoer['berichten'] ?? null)[(int)$index] ?? [], $pad, $fouten)->object ?? [];
		$fouten->werp($this->l);
		$verzoek = new Verzendverzoek((string)$id, $pad, $bericht, $this->ontvangers($bericht, $pad, $fouten));
		$this->controleer($verzoek, $fouten);
		$fouten->werp($this->l);
		return $verzoek;
	}

	/** @return Brief the letter of this request, as this verzending sends it */
	public function brief(Verzendverzoek $verzoek, Verzending $verzending): Brief {
		return new Brief(
			$this->postbus->afzender(),
			$verzoek->ontvangers,
			Waarden::tekst($verzoek->bericht, 'onderwerp'),
			Waarden::tekst($verzoek->bericht, 'inhoud'),
			$verzending->messageId,
			$verzending->op,
			Waarden::tekst($verzoek->bericht, 'inReplyTo'),
			Waarden::teksten($verzoek->bericht['references'] ?? null),
			Waarden::teksten(array_column(Waarden::kaarten($verzoek->bericht['bestanden'] ?? null), 'id')),
		);
	}

	/** @return array<string, mixed> the bericht as it was asked for; empty once the bundle is stored */
	public function bericht(Verzending $verzending): array {
		$invoer = $verzending->invoer ?? [];
		return Waarden::kaarten($invoer['berichten'] ?? null)[$this->index($invoer, $verzending->bericht) ?? 0] ?? [];
	}

	/**
	 * @param array<string, mixed> $invoer the request
	 * @return array<string, mixed> its objects, with what the server knows of the message that was sent
	 */
	public function gevuld(array $invoer, Verzending $verzending): array {
		$index = $this->index($invoer, $verzending->bericht) ?? 0;
		$berichten = Waarden::kaarten($invoer['berichten'] ?? null);
		$bericht = ['messageId' => $verzending->messageId, 'afzender' => $verzending->afzender, 'datum' => $verzending->op] + ($berichten[$index] ?? []);
		if ($verzending->eml !== null) {
			$bericht['bestanden'] = [...Waarden::kaarten($bericht['bestanden'] ?? null), ['id' => $verzending->eml]];
		}
		$berichten[$index] = $bericht;
		$momenten = [];
		foreach (Waarden::kaarten($invoer['contactmomenten'] ?? null) as $moment) {
			$momenten[] = $moment + (($moment['id'] ?? null) === ($bericht['contactmoment'] ?? '') ? ['plaatsgevondenOp' => $verzending->op] : []);
		}
		return ['berichten' => $berichten] + ($momenten === [] ? [] : ['contactmomenten' => $momenten]) + array_diff_key($invoer, self::GEEN_OBJECTEN);
	}

	/**
	 * @param array<string, mixed> $invoer the request
	 * @return list<string> ids of the staged files of all its berichten
	 */
	public function bestanden(array $invoer): array {
		$ids = [];
		foreach (Waarden::kaarten($invoer['berichten'] ?? null) as $bericht) {
			$ids = [...$ids, ...Waarden::teksten(array_column(Waarden::kaarten($bericht['bestanden'] ?? null), 'id'))];
		}
		return $ids;
	}

	/** @param array<string, mixed> $invoer */
	private function index(array $invoer, ?string $id): ?int {
		foreach (Waarden::kaarten($invoer['berichten'] ?? null) as $i => $bericht) {
			if ($id !== null && Uuid::lees($bericht['id'] ?? null) === $id) {
				return $i;
			}
		}
		return null;
	}

	/**
	 * @param array<string, mixed> $bericht
	 * @return list<Adres>
	 */
	private function ontvangers(array $bericht, string $pad, Fouten $fouten): array {
		$ontvangers = [];
		foreach (Waarden::teksten($bericht['ontvangers'] ?? null) as $i => $tekst) {
			$adres = Adres::lees($tekst);
			if ($adres === null) {
				$fouten->regel($pad . '.ontvangers.' . $i, $this->l->t('This is not an email address.'));
			} else {
				$ontvangers[] = $adres;
			}
		}
		return $ontvangers;
	}

	private function controleer(Verzendverzoek $verzoek, Fouten $fouten): void {
		if (!$this->postbus->kanVerzenden()) {
			$fouten->regel('verzending', $this->l->t('Sending is not possible: no mail server or no sender is set. Send the reply from your own mail program, and record it as already sent.'));
		}
		if (Waarden::tekst($verzoek->bericht, 'richting') !== 'uitgaand') {
			$fouten->regel($verzoek->pad . '.richting', $this->l->t('Only an outgoing message can be sent.'));
		}
		if ($verzoek->ontvangers === []) {
			$fouten->regel($verzoek->pad . '.ontvangers', $this->l->t('Fill in to whom this is sent.'));
		}
		if (count(Waarden::kaarten($verzoek->bericht['bestanden'] ?? null)) > self::BESTANDEN_MAX - self::EIGEN_BESTANDEN) {
			$fouten->regel($verzoek->pad . '.bestanden', $this->l->t('At most %s files can be sent with a message.', [self::BESTANDEN_MAX - self::EIGEN_BESTANDEN]));
		}
	}
}
