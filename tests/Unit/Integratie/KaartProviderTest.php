<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Integratie;

use OCA\Klantcontact\Reference\KaartProvider;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * Cards of pasted links.
 */
final class KaartProviderTest extends ServiceTestCase {
	#[TestDox('KAART-01 a link to a contactmoment, klant or zaak becomes a card, with and without index.php')]
	public function testCard(): void {
		$klant = self::id($this->klant(['voornaam' => 'Noor', 'achternaam' => 'Zandstra']));
		$link = $this->link(Soort::Klant, $klant);
		foreach ([$link, str_replace('/index.php', '', $link), $link . '/historie', $link . '?x=1'] as $pasted) {
			self::assertTrue($this->provider()->matchReference($pasted), $pasted);
			$card = $this->provider()->resolveReference($pasted);
			self::assertSame(['Noor Zandstra', $pasted, $link], [$card?->getTitle(), $card?->getId(), $card?->getUrl()]);
		}
	}

	#[TestDox('KAART-02 other links are left alone')]
	public function testOther(): void {
		$id = Uuid::nieuw();
		$link = $this->link(Soort::Klant, $id);
		foreach (['https://elsewhere.example/apps/klantcontact/klanten/' . $id, str_replace('klanten', 'berichten', $link), substr($link, 0, -1), 'x ' . $link] as $other) {
			self::assertFalse($this->provider()->matchReference($other), $other);
		}
		self::assertNull($this->provider()->resolveReference($link), 'there is no such klant');
	}

	#[TestDox('KAART-03 a card shows no more than a list does to the same user')]
	public function testRights(): void {
		$contactmoment = self::id($this->contactmoment(['onderwerp' => 'Schuld', 'vertrouwelijk' => true, 'medewerker' => 'petra']));
		$link = $this->link(Soort::Contactmoment, $contactmoment);
		self::assertSame('1', $this->provider()->resolveReference($link)?->getTitle());
		$this->app->login('petra');
		self::assertSame('Schuld', $this->provider()->resolveReference($link)?->getTitle());
		foreach (['fatima', 'gast'] as $uid) {
			$this->app->login($uid);
			self::assertNull($this->provider()->resolveReference($link), $uid);
		}
	}

	#[TestDox('KAART-04 a card is kept for one user, and for one revision of the object')]
	public function testCache(): void {
		$id = self::id($this->klant());
		$link = $this->link(Soort::Klant, $id);
		$jan = $this->provider()->getCacheKey($link);
		self::assertSame($jan, $this->provider()->getCacheKey($link));
		$this->app->login('petra');
		self::assertNotSame($jan, $this->provider()->getCacheKey($link));
		$this->app->login('jan');
		$revisie = $this->app->service(Lezer::class)->een(Soort::Klant, $id)['revisie'];
		$this->app->service(Wijziging::class)->wijzig(Soort::Klant, $id, ['opdracht' => Uuid::nieuw(), 'revisie' => $revisie, 'achternaam' => 'Anders']);
		self::assertNotSame($jan, $this->provider()->getCacheKey($link));
	}

	private function provider(): KaartProvider {
		return $this->app->service(KaartProvider::class);
	}

	private function link(Soort $soort, string $id): string {
		return $this->app->service(Paginas::class)->object($soort, $id);
	}
}
