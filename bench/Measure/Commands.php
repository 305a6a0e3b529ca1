<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Measure;

use OCA\Klantcontact\Bench\Figure;
use OCA\Klantcontact\Bench\Stopwatch;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Tests\Support\Answer;
use OCA\Klantcontact\Tests\Support\Call;
use OCA\Klantcontact\Tests\Support\Client;

/**
 * Registrations and changes as clients send them, to the running host.
 */
final readonly class Commands {
	private const RIVALS = 100;

	private const CLIENTS = 8;

	private const SECONDS = 30.0;

	public function __construct(
		private Client $client,
	) {
	}

	/** @return list<Figure> */
	public function figures(): array {
		return [$this->bundle(), $this->race(), $this->throughput()];
	}

	private function bundle(): Figure {
		return Figure::ratio(
			'bundle of contactmoment, klant, bericht and taak against one contactmoment',
			...Stopwatch::pair(fn () => $this->stored(self::four()), fn () => $this->stored(self::one())),
			most: 2,
		);
	}

	private function race(): Figure {
		$zaak = Uuid::nieuw();
		$this->stored(Call::json('POST', '/registraties', ['opdracht' => Uuid::nieuw(), 'zaken' => [['id' => $zaak, 'omschrijving' => 'Omgevallen boom']]]));
		$answers = $this->client->sendAll(array_map(static fn (int $nr): Call => Call::json('PATCH', '/zaken/' . $zaak, [
			'opdracht' => Uuid::nieuw(),
			'revisie' => 1,
			'omschrijving' => 'Boom ' . $nr,
		]), range(1, self::RIVALS)), self::RIVALS);
		$counts = array_count_values(array_map(static fn (Answer $answer): int => $answer->status, $answers));
		$told = count(array_filter($answers, static fn (Answer $answer): bool => $answer->status === 409 && isset($answer->data()['huidig'])));
		$won = $counts[200] ?? 0;
		return new Figure(self::RIVALS . ' changes at once of one revision: winners, losers told', $won . ' and ' . $told, '1 and ' . (self::RIVALS - 1), $won === 1 && $told === self::RIVALS - 1);
	}

	private function throughput(): Figure {
		$begin = microtime(true);
		$answers = $this->client->sendAll(self::until($begin + self::SECONDS), self::CLIENTS);
		$seconds = microtime(true) - $begin;
		$failed = count(array_filter($answers, static fn (Answer $answer): bool => $answer->status !== 200));
		return new Figure(
			sprintf('registrations per second, %d clients for %d s, and how many failed', self::CLIENTS, (int)self::SECONDS),
			sprintf('%.0f per second, %d failed of %s', count($answers) / $seconds, $failed, number_format(count($answers))),
			'0 failed',
			$failed === 0,
		);
	}

	/** @return iterable<int, Call> registrations until that moment */
	private static function until(float $end): iterable {
		while (microtime(true) < $end) {
			yield self::one();
		}
	}

	private function stored(Call $call): void {
		$answer = $this->client->send($call);
		if ($answer->status !== 200) {
			throw new \RuntimeException('A registration was refused: ' . $answer->body);
		}
	}

	private static function one(): Call {
		return Call::json('POST', '/registraties', ['opdracht' => Uuid::nieuw(), 'contactmomenten' => [self::contactmoment(Uuid::nieuw())]]);
	}

	private static function four(): Call {
		$klant = Uuid::nieuw();
		$contactmoment = Uuid::nieuw();
		return Call::json('POST', '/registraties', [
			'opdracht' => Uuid::nieuw(),
			'klanten' => [[
				'id' => $klant, 'soort' => 'persoon', 'initialen' => 'K.', 'tussenvoegsel' => 'van', 'achternaam' => 'Deurne',
				'digitaleAdressen' => [['id' => Uuid::nieuw(), 'soort' => 'telefoonnummer', 'adres' => '0612345678']],
			]],
			'contactmomenten' => [['klant' => $klant] + self::contactmoment($contactmoment)],
			'berichten' => [[
				'id' => Uuid::nieuw(), 'contactmoment' => $contactmoment, 'klant' => $klant, 'kanaal' => 'e-mail', 'richting' => 'inkomend',
				'onderwerp' => 'Afvalinzameling rond kerst', 'inhoud' => "Geachte,\n\nWanneer wordt het afval opgehaald?",
			]],
			'taken' => [['id' => Uuid::nieuw(), 'contactmoment' => $contactmoment, 'klant' => $klant, 'team' => 'klachten', 'gevraagdeHandeling' => 'Terugbellen']],
		]);
	}

	/** @return array<string, mixed> */
	private static function contactmoment(string $id): array {
		return ['id' => $id, 'kanaal' => 'e-mail', 'onderwerp' => 'Afvalinzameling rond kerst', 'inhoud' => 'Inwoner vraagt wanneer het afval wordt opgehaald.'];
	}
}
