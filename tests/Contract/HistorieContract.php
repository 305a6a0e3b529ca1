<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Contract;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The audit trail: added to and read, nothing else.
 */
abstract class HistorieContract extends StoreContract {
	#[TestDox('ALG-10 lines of one object come newest first, whole, page by page')]
	public function testList(): void {
		$historie = new Historie($this->fixture->database());
		[$een, $twee] = [Voorbeeld::id(Soort::Contactmoment, 1), Voorbeeld::id(Soort::Contactmoment, 2)];
		$regels = [
			new HistorieRegel('contactmoment', $een, 'aangemaakt', 'jan', Voorbeeld::moment(1)),
			new HistorieRegel('contactmoment', $een, 'gecorrigeerd', 'petra', Voorbeeld::moment(2), ['onderwerp' => "Oud \"é\"\n", 'zaak' => null, 'betrokkenen' => [['rol' => 'klant']]], 'Tikfout'),
			new HistorieRegel('contactmoment', $een, 'bekeken', 'mo', Voorbeeld::moment(2)),
		];

		$historie->noteer([$regels[0], new HistorieRegel('contactmoment', $twee, 'aangemaakt', 'jan', Voorbeeld::moment(1)), $regels[1]]);
		$historie->noteer([$regels[2]]);
		$historie->noteer([]);

		$opnieuw = new Historie($this->fixture->opnieuw()->database());
		self::assertEquals(array_reverse($regels), array_column($opnieuw->lijst($een, 9), 'regel'));
		$pagina = $opnieuw->lijst($een, 2);
		self::assertEquals([$regels[2], $regels[1]], array_column($pagina, 'regel'));
		self::assertEquals([$regels[0]], array_column($opnieuw->lijst($een, 2, $pagina[1]['nr']), 'regel'));
		self::assertCount(1, $opnieuw->lijst($twee, 9));
	}

	#[TestDox('ALG-10 a search is noted without an object')]
	public function testWithoutObject(): void {
		$database = $this->fixture->database();
		(new Historie($database))->noteer([new HistorieRegel('klant', null, 'gezocht', 'jan', Voorbeeld::moment(1))]);

		self::assertCount(1, $database->query('SELECT nr FROM *PREFIX*kc_historie WHERE actie = :actie AND object_id IS NULL', ['actie' => 'gezocht']));
	}

	#[TestDox('ALG-10 of a destroyed object the old values and reasons go, and of no other; who, what and when stays')]
	public function testVernietigd(): void {
		$database = $this->fixture->database();
		$historie = new Historie($database);
		[$een, $twee] = [Voorbeeld::id(Soort::Contactmoment, 1), Voorbeeld::id(Soort::Contactmoment, 2)];
		foreach ([$een, $twee] as $id) {
			$historie->noteer([new HistorieRegel('contactmoment', $id, 'gecorrigeerd', 'petra', Voorbeeld::moment(2), ['onderwerp' => 'Oud'], 'Tikfout')]);
		}
		foreach ([[$een], [$twee]] as $nogNiet) {
			try {
				$historie->vergeetWaarden($nogNiet);
				self::fail('The line was emptied.');
			} catch (StoreUnavailable) {
			}
		}
		$einde = new HistorieRegel('contactmoment', $een, Historie::VERNIETIGD, 'occ', Voorbeeld::moment(3));
		$database->transaction(static function () use ($historie, $einde, $een): void {
			$historie->noteer([$einde]);
			$historie->vergeetWaarden([$een]);
		});

		$opnieuw = new Historie($this->fixture->opnieuw()->database());
		self::assertEquals([$einde, new HistorieRegel('contactmoment', $een, 'gecorrigeerd', 'petra', Voorbeeld::moment(2))], array_column($opnieuw->lijst($een, 9), 'regel'));
		self::assertEquals(['onderwerp' => 'Oud'], $opnieuw->lijst($twee, 9)[0]['regel']->velden);
		$this->expectException(StoreUnavailable::class);
		$database->execute("UPDATE *PREFIX*kc_historie SET gebruiker = 'mo', velden = '[]', reden = NULL WHERE object_id = :id", ['id' => $een]);
	}

	/** @return iterable<string, array{string}> */
	public static function wijzigingen(): iterable {
		yield 'change' => ['UPDATE *PREFIX*kc_historie SET gebruiker = \'mo\''];
		yield 'removal' => ['DELETE FROM *PREFIX*kc_historie'];
	}

	#[TestDox('ALG-10 the database refuses to change or remove a line')]
	#[DataProvider('wijzigingen')]
	public function testAppendOnly(string $sql): void {
		$database = $this->fixture->database();
		$id = Voorbeeld::id(Soort::Klant, 1);
		$regel = new HistorieRegel('klant', $id, 'aangemaakt', 'jan', Voorbeeld::moment(1));
		(new Historie($database))->noteer([$regel]);
		try {
			$database->execute($sql);
			self::fail('The line was touched.');
		} catch (StoreUnavailable) {
		}

		self::assertEquals([$regel], array_column((new Historie($this->fixture->opnieuw()->database()))->lijst($id, 9), 'regel'));
	}
}
