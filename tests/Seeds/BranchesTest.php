<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Seeds;

use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The branches of C9018 and C0992: where the contact data end up, and that no other place holds them.
 */
final class BranchesTest extends SeedTestCase {
	/** @return array<string, array{string}> */
	public static function branches(): array {
		return [
			'PROD-30 PROD-16 PROD-23 A-zaak' => ['prod-30-a-zaak'],
			'PROD-30 PROD-16 PROD-25 A-taak' => ['prod-30-a-taak'],
			'PROD-30 PROD-18 PROD-23 Bi-zaak' => ['prod-30-bi-zaak'],
			'PROD-30 PROD-18 PROD-25 Bi-taak' => ['prod-30-bi-taak'],
			'PROD-30 PROD-24 Bii-zaak' => ['prod-30-bii-zaak'],
			'PROD-30 PROD-21 PROD-26 Bii-taak' => ['prod-30-bii-taak'],
			'CALL-06 CALL-08 CALL-11 a new klant whose question is answered' => ['call-06-nieuwe-klant'],
			'V6898 F7554 the empty partij' => ['v6898-lege-partij'],
		];
	}

	public function testEveryBranchIsTested(): void {
		self::assertEqualsCanonicalizing(Branch::names(), array_column(self::branches(), 0));
	}

	#[DataProvider('branches')]
	#[TestDox('PROD-28 stored in one go, the contact data in one place:')]
	public function testBranch(string $name): void {
		$branch = Branch::read($name);
		$app = new App($this->folder->path, new StoppedClock($branch->klok));
		$app->configure();
		$app->login($branch->gebruiker);
		foreach (array_filter([$branch->vooraf, $branch->bundel]) as $nr => $bundel) {
			$app->service(Registratie::class)->registreer(['opdracht' => self::opdracht($nr)] + $bundel);
		}
		$store = $app->service(ObjectStore::class);
		foreach ($branch->verwacht as $row) {
			$id = $branch->bundel[$row['soort']][$row['index']]['id'] ?? '';
			$soort = Soort::fromMeervoud($row['soort']) ?? throw new \UnexpectedValueException($row['soort']);
			$found = Path::read($store->get($soort, is_string($id) ? $id : ''), $row['pad']);
			self::assertSame($row['waarde'], $found, $row['soort'] . ' ' . $row['pad']);
		}
		foreach ($branch->gegevens as $word) {
			self::assertSame([$branch->staatBij], self::kindsWith($store, $word), $word);
		}
	}

	/** @return list<string> plurals of the kinds of which an object holds this word anywhere */
	private static function kindsWith(ObjectStore $store, string $word): array {
		$kinds = [];
		foreach (Soort::cases() as $soort) {
			if (str_contains(json_encode($store->list(new ListQuery($soort)), JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), $word)) {
				$kinds[] = $soort->meervoud();
			}
		}
		return $kinds;
	}
}
