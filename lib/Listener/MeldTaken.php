<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Event\ObjectenOpgeslagen;
use OCA\Klantcontact\Notification\Taakmeldingen;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use Psr\Log\LoggerInterface;

/**
 * Tells colleagues of taken that are new or theirs now. Everything is stored already: a failure here is logged, and no more.
 *
 * @implements IEventListener<ObjectenOpgeslagen>
 */
final class MeldTaken implements IEventListener {
	/** Who changes one of these gives the taak to somebody else. */
	private const VAN_WIE = ['team' => true, 'medewerker' => true];

	public function __construct(
		private readonly Taakmeldingen $meldingen,
		private readonly LoggerInterface $logger,
	) {
	}

	/** @param Event $event ObjectenOpgeslagen */
	#[\Override]
	public function handle(Event $event): void {
		if (!$event instanceof ObjectenOpgeslagen) {
			return;
		}
		foreach ($event->van(Soort::Taak) as [$taak, $regel]) {
			try {
				$this->meld($taak, $regel, $event->gebruiker->uid);
			} catch (\Throwable $fout) {
				$this->logger->error('Klantcontact: no notification of a taak could be sent', ['app' => 'klantcontact', 'soort' => $fout::class]);
			}
		}
	}

	/** @param array<string, mixed> $taak */
	private function meld(array $taak, HistorieRegel $regel, string $auteur): void {
		$isNieuw = $regel->actie === 'aangemaakt';
		$isKlaar = Waarden::tekst($taak, 'status') === 'afgerond';
		$isVerschoven = array_intersect_key($regel->velden, self::VAN_WIE) !== [];
		if (!$isNieuw && ($isKlaar || $isVerschoven)) {
			$this->meldingen->voorbij(Waarden::tekst($taak, 'id'));
		}
		if (!$isKlaar && ($isNieuw || $isVerschoven)) {
			$this->meldingen->toegewezen($taak, $auteur);
		}
	}
}
