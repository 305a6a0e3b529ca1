<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Demo\Bezettingen;
use OCA\Klantcontact\Demo\Demo;
use OCA\Klantcontact\Demo\Omvang;
use OCA\Klantcontact\Service\Instellingen\Configuratie;
use OCA\Klantcontact\Store\ListQuery;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Soort;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Demo data take users, teams and kanalen from the place where they are made.
 */
final class BezettingenTest extends ServiceTestCase {
	#[TestDox('DEMO-06 by default the members of the KCC groups registered everything, and the active teams got the tasks')]
	public function testDefault(): void {
		$bezetting = $this->app->service(Bezettingen::class)->hier();

		self::assertSame(['jan', 'petra'], $bezetting->medewerkers);
		self::assertSame(['klachten', 'burgerzaken', 'wonen'], $bezetting->teams);
	}

	#[TestDox('DEMO-06 without a KCC group an administrator did; who is named did, if there is such a user')]
	public function testOthers(): void {
		$this->app->service(Configuratie::class)->bewaar('groepen', []);
		$bezettingen = $this->app->service(Bezettingen::class);

		self::assertSame(['beheer'], $bezettingen->hier()->medewerkers);
		self::assertSame(['sanne', 'mo'], $bezettingen->hier(['sanne', 'mo'])->medewerkers);
		self::weigert(422, static fn () => $bezettingen->hier(['sanne', 'niemand']));
	}

	#[TestDox('DEMO-07 without an active team there are no tasks; withdrawn kanalen are not used; only who was named registered')]
	public function testPlace(): void {
		$this->app->service(Configuratie::class)->bewaar('teams', [['id' => 'wonen', 'actief' => false]]);
		$store = $this->app->service(ObjectStore::class);
		$store->setEnum(Soort::Contactmoment, 'kanaal', ['balie', 'chat']);
		$bezetting = $this->app->service(Bezettingen::class)->hier(['mo']);

		$this->app->service(Demo::class)->maak(Omvang::Klein, $bezetting, new \DateTimeImmutable(self::NU));

		self::assertSame(0, $store->count(new ListQuery(Soort::Taak)));
		self::assertSame(20, $store->count(new ListQuery(Soort::Bericht)));
		self::assertSame(150, $store->count(new ListQuery(Soort::Contactmoment, filters: ['kanaal' => ['balie', 'chat'], 'medewerker' => 'mo'])));
	}

	#[TestDox('DEMO-07 tasks go to a team that there is')]
	public function testOtherTeams(): void {
		$this->app->service(Configuratie::class)->bewaar('teams', [['id' => 'leider', 'actief' => true]]);

		$this->app->service(Demo::class)->maak(Omvang::Klein, $this->app->service(Bezettingen::class)->hier(), new \DateTimeImmutable(self::NU));

		$store = $this->app->service(ObjectStore::class);
		$taken = array_map(static fn (array $filters): int => $store->count(new ListQuery(Soort::Taak, filters: $filters)), [['team' => 'leider'], ['medewerker' => 'sanne'], []]);
		self::assertSame([8, 6, 10], $taken, 'of the team, of its only member, all');
	}
}
