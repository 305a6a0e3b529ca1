<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Taken;

use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Taken\Actie;
use OCA\Klantcontact\Service\Taken\Levensloop;
use OCA\Klantcontact\Service\Taken\Toestand;
use OCA\Klantcontact\Service\Taken\Weigering;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * Every state of a taak with every action and everybody, against a table written out by hand.
 */
final class LevensloopTest extends TestCase {
	private const TEAM = 'klachten';

	private const STATES = [
		'of the team' => ['status' => 'open', 'team' => self::TEAM],
		'given to mo' => ['status' => 'open', 'medewerker' => 'mo'],
		'given to mo, of the team' => ['status' => 'open', 'team' => self::TEAM, 'medewerker' => 'mo'],
		'in progress with mo' => ['status' => 'in_uitvoering', 'team' => self::TEAM, 'medewerker' => 'mo'],
		'in progress with mo, of no team' => ['status' => 'in_uitvoering', 'medewerker' => 'mo'],
		'finished' => ['status' => 'afgerond', 'team' => self::TEAM, 'medewerker' => 'mo'],
		'finished by the team' => ['status' => 'afgerond', 'team' => self::TEAM],
	];

	/** Who may, per state and action; who is not named may not. */
	private const MAY = [
		'of the team' => [
			'oppakken' => ['mo', 'member', 'leader', 'beheer in the team'],
			'doorsturen' => ['mo', 'member', 'leader', 'beheer', 'beheer in the team'],
			'notities' => ['mo', 'member', 'leader', 'beheer', 'beheer in the team'],
			'afronden' => ['beheer', 'beheer in the team'],
		],
		'given to mo' => [
			'oppakken' => ['mo'],
			'doorsturen' => ['mo', 'beheer', 'beheer in the team'],
			'notities' => ['mo', 'beheer', 'beheer in the team'],
			'zaak' => ['mo', 'beheer', 'beheer in the team'],
			'afronden' => ['mo', 'beheer', 'beheer in the team'],
		],
		'given to mo, of the team' => [
			'oppakken' => ['mo'],
			'teruggeven' => ['mo', 'leader', 'beheer', 'beheer in the team'],
			'doorsturen' => ['mo', 'leader', 'beheer', 'beheer in the team'],
			'notities' => ['mo', 'beheer', 'beheer in the team'],
			'zaak' => ['mo', 'beheer', 'beheer in the team'],
			'afronden' => ['mo', 'beheer', 'beheer in the team'],
		],
		'in progress with mo' => [
			'teruggeven' => ['mo', 'leader', 'beheer', 'beheer in the team'],
			'doorsturen' => ['mo', 'leader', 'beheer', 'beheer in the team'],
			'notities' => ['mo', 'beheer', 'beheer in the team'],
			'zaak' => ['mo', 'beheer', 'beheer in the team'],
			'afronden' => ['mo', 'beheer', 'beheer in the team'],
		],
		'in progress with mo, of no team' => [
			'doorsturen' => ['mo', 'beheer', 'beheer in the team'],
			'notities' => ['mo', 'beheer', 'beheer in the team'],
			'zaak' => ['mo', 'beheer', 'beheer in the team'],
			'afronden' => ['mo', 'beheer', 'beheer in the team'],
		],
	];

	private const LEADS_TO = [
		'oppakken' => Toestand::InUitvoering,
		'teruggeven' => Toestand::VoorTeam,
		'doorsturen' => Toestand::Afgerond,
		'afronden' => Toestand::Afgerond,
	];

	/** @return array<string, Gebruiker> */
	private static function people(): array {
		return [
			'mo' => new Gebruiker('mo', 'Mo', teams: [self::TEAM], behandelaar: true),
			'member' => new Gebruiker('fatima', 'Fatima', teams: [self::TEAM], behandelaar: true),
			'leader' => new Gebruiker('leila', 'Leila', teams: ['wonen', self::TEAM], behandelaar: true, leider: true),
			'leader of another team' => new Gebruiker('sanne', 'Sanne', teams: ['wonen'], behandelaar: true, leider: true),
			'KCC' => new Gebruiker('jan', 'Jan', kcc: true),
			'member without a role' => new Gebruiker('stagiair', 'Stagiair', teams: []),
			'beheer' => new Gebruiker('beheer', 'Beheer', beheer: true),
			'beheer in the team' => new Gebruiker('chef', 'Chef', teams: [self::TEAM], beheer: true),
		];
	}

	/** @return iterable<string, array{string, string, string, bool}> */
	public static function cells(): iterable {
		foreach (array_keys(self::STATES) as $state) {
			foreach (Actie::cases() as $actie) {
				foreach (array_keys(self::people()) as $person) {
					$may = in_array($person, self::MAY[$state][$actie->value] ?? [], true);
					yield $person . ', ' . $actie->value . ', ' . $state => [$state, $actie->value, $person, $may];
				}
			}
		}
	}

	#[DataProvider('cells')]
	#[TestDox('EMP-27 EMP-29 EMP-30 EMP-34 EMP-37 $state: $actie by $person, allowed: $may')]
	public function testCell(string $state, string $actie, string $person, bool $may): void {
		$gebruiker = self::people()[$person];
		$refusal = Levensloop::weigering($gebruiker, self::STATES[$state], Actie::from($actie));
		self::assertSame($may, $refusal === null, $refusal->name ?? 'allowed');
		self::assertSame($may, in_array($actie, Levensloop::acties($gebruiker, self::STATES[$state]), true));
	}

	#[TestDox('EMP-29 EMP-34 EMP-37 where each action leads; a note and a zaak leave the taak where it is')]
	public function testLeadsTo(): void {
		foreach (self::STATES as $taak) {
			$van = Toestand::van($taak);
			foreach (Actie::cases() as $actie) {
				$naar = Levensloop::overgang($van, $actie)?->naar;
				self::assertContains($naar, [null, self::LEADS_TO[$actie->value] ?? $van], $van->name . ' ' . $actie->value);
			}
		}
	}

	#[TestDox('EMP-31 the reason of a refusal: an outsider learns nothing, a colleague learns who has it')]
	public function testReasons(): void {
		$people = self::people();
		self::assertSame(Weigering::Buitenstaander, Levensloop::weigering($people['KCC'], self::STATES['in progress with mo'], Actie::Oppakken));
		self::assertSame(Weigering::Toestand, Levensloop::weigering($people['member'], self::STATES['in progress with mo'], Actie::Oppakken));
		self::assertSame(Weigering::VanEenAnder, Levensloop::weigering($people['member'], self::STATES['in progress with mo'], Actie::Noteren));
		self::assertSame(Weigering::GeenTeam, Levensloop::weigering($people['mo'], self::STATES['in progress with mo, of no team'], Actie::Teruggeven));
		self::assertSame(Weigering::Toestand, Levensloop::weigering($people['beheer'], self::STATES['finished'], Actie::Teruggeven));
	}
}
