<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\BackgroundJob\OpruimenConcepten;
use OCA\Klantcontact\Exception\Conflict;
use OCA\Klantcontact\Service\Concepten\Concepten;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Service\Statistieken\NietGeregistreerd;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Database;
use OCP\BackgroundJob\IJobList;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Drafts: what is typed survives, for the one who typed it, until it is stored or its time is over.
 */
final class ConceptenTest extends ServiceTestCase {
	private const INHOUD = ['naam' => 'Deurne', 'notitie' => 'belt over afval', 'vragen' => [['onderwerp' => 'Afval']]];

	private string $id;

	#[\Override]
	protected function setUp(): void {
		parent::setUp();
		$this->id = Uuid::nieuw();
	}

	#[TestDox('ALG-12 CALL-02 a draft is offered again to the same user only; nobody else reads, changes or removes it, beheer included')]
	public function testEigen(): void {
		$bewaard = $this->bewaar(0);
		self::assertSame(['id' => $this->id, 'revisie' => 1, 'bijgewerktOp' => self::NU], $bewaard);
		self::assertSame([['id' => $this->id, 'inhoud' => self::INHOUD, 'revisie' => 1, 'bijgewerktOp' => self::NU]], $this->concepten()->lees()['results']);
		foreach (['petra', 'beheer'] as $uid) {
			$this->app->login($uid);
			self::assertSame([], $this->concepten()->lees()['results']);
			foreach ([0, 1] as $revisie) {
				$fout = self::weigert(404, fn () => $this->bewaar($revisie, ['x' => 1]));
				self::assertStringNotContainsString('Deurne', (string)json_encode($fout->body()));
			}
			self::weigert(404, fn () => $this->concepten()->verwijder($this->id));
		}
		$this->app->login('jan');
		self::assertSame([self::INHOUD], array_column($this->concepten()->lees()['results'], 'inhoud'));
		self::assertSame([], $this->concepten()->verwijder(strtoupper($this->id)));
		self::assertSame([], $this->concepten()->verwijder($this->id));
		self::assertSame([], $this->concepten()->lees()['results']);
	}

	#[TestDox('ALG-12 the same content sent again is answered as the first time; a newer one of another browser is told, with what it is')]
	public function testRevisie(): void {
		self::assertSame($this->bewaar(0), $this->bewaar(0));
		$tweede = $this->bewaar(1, ['notitie' => 'meer']);
		self::assertSame([2, $tweede], [$tweede['revisie'], $this->bewaar(1, ['notitie' => 'meer'])]);
		foreach ([0, 1] as $revisie) {
			$fout = self::weigert(409, fn () => $this->bewaar($revisie, ['notitie' => 'anders']));
			self::assertInstanceOf(Conflict::class, $fout);
			self::assertSame(['id' => $this->id, 'inhoud' => ['notitie' => 'meer'], 'revisie' => 2, 'bijgewerktOp' => self::NU], $fout->huidig);
		}
		self::assertSame(3, $this->bewaar(2, ['notitie' => 'anders'])['revisie']);
	}

	#[TestDox('ALG-12 a draft that was removed does not come to life again by what a window still sends')]
	public function testVerwijderd(): void {
		$this->bewaar(0);
		$this->concepten()->verwijder($this->id);
		self::weigert(404, fn () => $this->bewaar(1));
	}

	/** @return array<string, array{array<string, mixed>, int, string}> */
	public static function slecht(): array {
		return [
			'no revision' => [['inhoud' => []], 400, 'revisie'],
			'revision as text' => [['revisie' => '1', 'inhoud' => []], 400, 'revisie'],
			'negative' => [['revisie' => -1, 'inhoud' => []], 400, 'revisie'],
			'the last number that there is' => [['revisie' => PHP_INT_MAX, 'inhoud' => []], 400, 'revisie'],
			'no content' => [['revisie' => 0], 400, 'inhoud'],
			'a list' => [['revisie' => 0, 'inhoud' => ['a']], 400, 'inhoud'],
			'a text' => [['revisie' => 0, 'inhoud' => 'a'], 400, 'inhoud'],
			'more' => [['revisie' => 0, 'inhoud' => [], 'gebruiker' => 'petra'], 400, 'gebruiker'],
			'too large' => [['revisie' => 0, 'inhoud' => ['a' => str_repeat('é', 131_072)]], 413, ''],
		];
	}

	/** @param array<string, mixed> $invoer */
	#[DataProvider('slecht')]
	#[TestDox('ALG-12 a draft that cannot be kept is refused')]
	public function testSlecht(array $invoer, int $status, string $veld): void {
		self::weigert($status, fn () => $this->concepten()->bewaar($this->id, $invoer), $veld);
		self::assertSame([], $this->concepten()->lees()['results']);
	}

	#[TestDox('ALG-12 at most twenty drafts a user, and the message says what to do; one that is there can still be changed')]
	public function testAantal(): void {
		foreach (range(1, 19) as $_) {
			$this->concepten()->bewaar(Uuid::nieuw(), ['revisie' => 0, 'inhoud' => []]);
		}
		$this->bewaar(0);
		self::weigert(422, fn () => $this->concepten()->bewaar(Uuid::nieuw(), ['revisie' => 0, 'inhoud' => []]));
		self::assertSame(2, $this->bewaar(1, [])['revisie']);
		$this->app->login('petra');
		$this->concepten()->bewaar(Uuid::nieuw(), ['revisie' => 0, 'inhoud' => []]);
		self::assertCount(1, $this->concepten()->lees()['results']);
	}

	#[TestDox('ALG-12 after its time a draft is not offered, does not count, and is removed by the job')]
	public function testTermijn(): void {
		$this->bewaar(0);
		$rijen = static fn (Database $database): int => (int)$database->query('SELECT COUNT(*) AS aantal FROM *PREFIX*kc_concepten')[0]['aantal'];
		$op = function (string $moment): void {
			$this->app = $this->opNieuw($moment);
			$this->app->login('jan');
		};
		$op('2026-11-25T09:00:00Z');
		self::assertCount(1, $this->concepten()->lees()['results']);
		$op('2026-11-25T09:00:01Z');
		self::assertSame([], $this->concepten()->lees()['results']);
		self::assertSame(1, $rijen($this->app->service(Database::class)));
		$this->app->service(OpruimenConcepten::class)->start(self::createStub(IJobList::class));
		self::assertSame(0, $rijen($this->app->service(Database::class)));
		$this->bewaar(0);
		$this->app->service(Configuratie::class)->bewaar('bewaartermijnen', ['concepten' => 1]);
		$op('2026-11-25T11:00:00Z');
		self::assertSame([], $this->concepten()->lees()['results']);
	}

	#[TestDox('ALG-12 CALL-14 the draft goes with its bundle: stored both or neither, also when the answer was lost and a draft was kept again')]
	public function testMetBundel(): void {
		$this->bewaar(0);
		$bundel = ['opdracht' => Uuid::nieuw(), 'concept' => $this->id, 'contactmomenten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Afval']]];
		self::weigert(400, fn () => $this->registreer(['contactmomenten' => [['id' => Uuid::nieuw()]]] + $bundel));
		self::assertCount(1, $this->concepten()->lees()['results']);
		$antwoord = $this->registreer($bundel);
		self::assertSame([], $this->concepten()->lees()['results']);
		$this->bewaar(0);
		self::assertSame($antwoord, $this->registreer($bundel));
		self::assertSame([], $this->concepten()->lees()['results']);
		self::weigert(400, fn () => $this->registreer(['opdracht' => Uuid::nieuw(), 'concept' => 'x'] + $bundel), 'concept');
	}

	#[TestDox('ALG-12 a draft of another user under that id is untouched')]
	public function testAndermans(): void {
		$this->bewaar(0);
		$this->app->login('petra');
		$this->registreer(['concept' => $this->id, 'contactmomenten' => [['id' => Uuid::nieuw(), 'kanaal' => 'brief', 'onderwerp' => 'Afval']]]);
		$this->app->login('jan');
		self::assertCount(1, $this->concepten()->lees()['results']);
	}

	#[TestDox('CALL-04 CALL-05 the draft of a contact that is only counted goes too')]
	public function testNietGeregistreerd(): void {
		$this->bewaar(0);
		$this->app->service(NietGeregistreerd::class)->tel(['opdracht' => Uuid::nieuw(), 'kanaal' => 'telefoon', 'concept' => $this->id]);
		self::assertSame([], $this->concepten()->lees()['results']);
	}

	private function concepten(): Concepten {
		return $this->app->service(Concepten::class);
	}

	/**
	 * @param array<string, mixed> $inhoud
	 * @return array{id: string, revisie: int, bijgewerktOp: string}
	 */
	private function bewaar(int $revisie, array $inhoud = self::INHOUD): array {
		return $this->concepten()->bewaar($this->id, ['revisie' => $revisie, 'inhoud' => $inhoud]);
	}
}
