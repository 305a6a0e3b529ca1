<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Store\Reindex;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Nummers;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Building the derived tables again from the objects.
 */
final class ReindexTest extends TestCase {
	#[TestDox('IDX-01 index, revisions and number series come back from the objects; entries of objects that are gone go')]
	public function testRebuild(): void {
		$stores = new Stores(FakeOpenRegister::withRegister());
		$database = $stores->database;
		foreach (range(1, 450) as $nr) {
			$stores->store->save(Soort::Klant, ['id' => sprintf('00000000-0000-4000-8000-%012d', $nr), 'nummer' => (string)$nr, 'soort' => 'persoon', 'naam' => 'Klant woord' . $nr, 'sorteersleutel' => sprintf('2026-01-01T00:00:00Z-%010d', $nr)]);
		}
		$stores->store->save(Soort::Zaak, ['id' => '00000000-0000-4000-9000-000000000001', 'identificatie' => 'Z-2026-000012', 'omschrijving' => 'x', 'sorteersleutel' => 'a']);
		$gone = '00000000-0000-4000-8000-000000000450';
		$database->execute('DELETE FROM *PREFIX*kc_sleutels');
		$database->execute("DELETE FROM *PREFIX*kc_zoek WHERE id <> '$gone'");
		$stores->world->objects->deleteObject($gone);

		$revisies = new Revisies($database);
		$nummers = new Nummers($database);
		$reindex = new Reindex($database, $stores->store, $stores->index, $revisies, $nummers);
		$done = 0;
		foreach (Soort::cases() as $soort) {
			$reindex->run($soort, static function (int $some) use (&$done): void {
				$done += $some;
			});
		}
		self::assertSame(450, $done);
		self::assertSame(1, $reindex->removeOrphans());
		self::assertCount(1, $stores->index->woorden(Soort::Klant, 'woord449', 5));
		self::assertSame([], $stores->index->woorden(Soort::Klant, 'woord450', 5));
		self::assertSame(['00000000-0000-4000-8000-000000000007' => 1], $revisies->van(['00000000-0000-4000-8000-000000000007']));
		self::assertSame([450], $nummers->neem('klant', 1));
		self::assertSame([13], $nummers->neem('zaak-2026', 1));
	}
}
