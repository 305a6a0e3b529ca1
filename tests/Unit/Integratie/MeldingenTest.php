<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Integratie;

use OCA\Klantcontact\Event\ObjectenOpgeslagen;
use OCA\Klantcontact\Listener\MeldTaken;
use OCA\Klantcontact\Notification\Notifier;
use OCA\Klantcontact\Service\Command\Uitkomst;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Taken\TeLaat;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Standalone\Services\Notification;
use OCA\Klantcontact\Standalone\Services\Notifications;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use OCP\Notification\IManager;
use OCP\Notification\INotification;
use OCP\Notification\UnknownNotificationException;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Notifications of taken.
 */
final class MeldingenTest extends ServiceTestCase {
	#[TestDox('MELD-01 a new taak is told to the members of its team, but not to who made it')]
	public function testTeam(): void {
		$this->taak(['team' => 'klachten']);
		self::assertSame(['fatima taak_voor_team', 'mo taak_voor_team', 'petra taak_voor_team'], $this->told());
	}

	#[TestDox('MELD-02 a taak for a colleague is told to her alone, and to nobody when it is her own')]
	public function testColleague(): void {
		$this->taak(['medewerker' => 'mo']);
		$this->taak(['medewerker' => 'jan']);
		self::assertSame(['mo taak_voor_jou'], $this->told());
	}

	#[TestDox('MELD-03 the same command again tells nothing again; a refused one tells nothing')]
	public function testOnce(): void {
		$bundel = ['opdracht' => Uuid::nieuw(), 'taken' => [['id' => Uuid::nieuw(), 'gevraagdeHandeling' => 'Terugbellen', 'medewerker' => 'mo']]];
		for ($i = 0; $i < 2; $i++) {
			$this->app->service(Registratie::class)->registreer($bundel);
		}
		self::assertSame(['mo taak_voor_jou'], $this->told());
		self::weigert(422, fn () => $this->taak(['team' => 'onbekend']));
		self::assertCount(1, $this->told());
	}

	#[TestDox('MELD-04 who gets a forwarded taak is told, and those who had it are not any more; done takes all back')]
	public function testForwarded(): void {
		$taak = $this->taak(['team' => 'klachten']);
		$this->changed(['medewerker' => 'mo'] + $taak, ['medewerker' => null]);
		self::assertSame(['mo taak_voor_jou'], $this->told());
		$this->changed(['medewerker' => 'mo', 'notities' => []] + $taak, ['notities' => null]);
		self::assertSame(['mo taak_voor_jou'], $this->told(), 'a note is no news');
		$this->changed(['team' => 'wonen'] + $taak, ['medewerker' => 'mo']);
		self::assertSame(['sanne taak_voor_team'], $this->told());
		$this->changed(['status' => 'afgerond'] + $taak, ['status' => 'open']);
		self::assertSame([], $this->told());
	}

	#[TestDox('MELD-05 the text holds what is asked and the number only; it opens the page of the taak')]
	public function testText(): void {
		$klant = self::id($this->klant(['achternaam' => 'Zandstra']));
		$taak = self::id($this->taak(['medewerker' => 'mo', 'klant' => $klant, 'gevraagdeHandeling' => 'Terugbellen', 'toelichting' => 'Over de schuld']));
		$told = $this->notifications()->kept()[0];
		self::assertSame(['gevraagdeHandeling', 'nummer'], self::sorted(array_keys($told->getSubjectParameters())));
		$this->app->service(Notifier::class)->prepare($told, 'nl');
		self::assertSame('Taak voor jou: Terugbellen (nummer 1)', $told->text());
		self::assertStringEndsWith('/apps/klantcontact/taken/' . $taak, $told->link());
	}

	#[TestDox('MELD-10 PROD-09 of a taak about something confidential only the number is told')]
	public function testConfidential(): void {
		$moment = Uuid::nieuw();
		foreach ([['medewerker' => 'mo'], ['team' => 'wonen']] as $nr => $voor) {
			$this->registreer([
				'contactmomenten' => $nr === 0 ? [['id' => $moment, 'kanaal' => 'brief', 'onderwerp' => 'Schuld', 'vertrouwelijk' => true]] : [],
				'taken' => [$voor + ['id' => Uuid::nieuw(), 'contactmoment' => $moment, 'gevraagdeHandeling' => 'Bel over de schuld', 'uiterlijkOp' => '2026-11-20']],
			]);
		}
		$this->app->service(TeLaat::class)->meld();
		$texts = [];
		foreach ($this->notifications()->kept() as $told) {
			self::assertSame(['nummer'], array_keys($told->getSubjectParameters()));
			$this->app->service(Notifier::class)->prepare($told, 'nl');
			$texts[] = $told->text();
		}
		self::assertSame([
			'Nieuwe vertrouwelijke taak voor je team (nummer 2)', 'Vertrouwelijke taak is te laat (nummer 1)', 'Vertrouwelijke taak is te laat (nummer 2)', 'Vertrouwelijke taak voor jou (nummer 1)',
		], self::sorted($texts));
	}

	#[TestDox('MELD-06 notifications of other apps are left to them')]
	public function testOther(): void {
		foreach ([['files', 'taak', 'taak_voor_jou'], ['klantcontact', 'bestand', 'taak_voor_jou'], ['klantcontact', 'taak', 'onbekend']] as [$app, $type, $subject]) {
			$this->assertUnknown((new Notification())->setApp($app)->setObject($type, Uuid::nieuw())->setSubject($subject));
		}
	}

	#[TestDox('MELD-07 an overdue taak is told once a day, from seven in the morning where the users are')]
	public function testOverdue(): void {
		$this->taak(['medewerker' => 'mo', 'uiterlijkOp' => '2026-11-23']);
		$this->taak(['team' => 'wonen', 'uiterlijkOp' => '2026-11-23']);
		$this->taak(['team' => 'wonen', 'uiterlijkOp' => '2026-11-24']);
		$this->taak(['team' => 'wonen']);
		foreach (['2026-11-23T09:00:00Z' => [], '2026-11-24T05:59:59Z' => [], '2026-11-24T06:00:00Z' => ['mo', 'sanne'], '2026-11-24T07:00:00Z' => [], '2026-11-25T08:00:00Z' => ['mo', 'sanne', 'sanne']] as $moment => $uids) {
			$this->app = $this->opNieuw($moment);
			$this->app->service(TeLaat::class)->meld();
			self::assertSame(array_map(static fn (string $uid): string => $uid . ' taak_te_laat', $uids), $this->told(), $moment);
		}
	}

	#[TestDox('MELD-08 of a taak that stays overdue there is never more than one notification')]
	public function testReplaced(): void {
		$this->taak(['medewerker' => 'mo', 'uiterlijkOp' => '2026-11-20']);
		$kept = $this->notifications();
		foreach (['2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z'] as $moment) {
			$this->app = new App($this->map->path, new StoppedClock($moment), [IManager::class => $kept]);
			$this->app->service(TeLaat::class)->meld();
		}
		self::assertSame(['mo taak_te_laat', 'mo taak_voor_jou'], $this->told());
	}

	#[TestDox('MELD-09 a notification that cannot be sent does not undo what was stored')]
	public function testFailure(): void {
		$broken = $this->createStub(IManager::class);
		$broken->method('createNotification')->willThrowException(new \RuntimeException('no bell'));
		$this->app = new App($this->map->path, null, [IManager::class => $broken]);
		$this->app->login('jan');
		$this->taak(['team' => 'klachten']);
		self::assertCount(1, $this->lijst(Soort::Taak));
	}

	/**
	 * A later change of a taak, as a command tells it.
	 *
	 * @param array<string, mixed> $taak
	 * @param array<string, mixed> $old changed fields with their old values
	 */
	private function changed(array $taak, array $old): void {
		$regel = new HistorieRegel('taak', self::id($taak), 'gewijzigd', 'jan', self::NU, $old);
		$event = new ObjectenOpgeslagen($this->app->service(Gebruikers::class)->huidige(), new Uitkomst([[Soort::Taak, $taak]], [$regel], []));
		$this->app->service(MeldTaken::class)->handle($event);
	}

	/** @return list<string> "uid subject" of every notification that is there */
	private function told(): array {
		return self::sorted(array_map(static fn (Notification $one): string => $one->getUser() . ' ' . $one->getSubject(), $this->notifications()->kept()));
	}

	private function notifications(): Notifications {
		$manager = $this->app->service(IManager::class);
		self::assertInstanceOf(Notifications::class, $manager);
		return $manager;
	}

	private function assertUnknown(INotification $notification): void {
		try {
			$this->app->service(Notifier::class)->prepare($notification, 'nl');
			self::fail('Taken for ours');
		} catch (UnknownNotificationException) {
			self::assertSame('', $notification instanceof Notification ? $notification->text() : '?');
		}
	}

	/**
	 * @param list<string> $texts
	 * @return list<string>
	 */
	private static function sorted(array $texts): array {
		sort($texts);
		return $texts;
	}
}
