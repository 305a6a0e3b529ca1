<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Integratie;

use OCA\Klantcontact\Contacts\ContactmomentToevoegen;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use OCP\Contacts\ContactsMenu\IActionFactory;
use OCP\Contacts\ContactsMenu\IEntry;
use OCP\Contacts\ContactsMenu\ILinkAction;
use OCP\IL10N;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The entry in Nextcloud's contacts menu.
 */
final class ContactmomentToevoegenTest extends ServiceTestCase {
	#[TestDox('MENU-01 who may register gets "Contactmoment toevoegen" at every person, with nothing of the person in the link')]
	public function testEntry(): void {
		self::assertSame(['Contactmoment toevoegen', '/apps/klantcontact/#contactmoment-toevoegen'], $this->offered());
	}

	#[TestDox('MENU-02 who may not register does not get it')]
	public function testRights(): void {
		foreach (['fatima', 'gast'] as $uid) {
			$this->app->login($uid);
			self::assertNull($this->offered(), $uid);
		}
	}

	/** @return array{string, string}|null name and path of the entry, null when there is none */
	private function offered(): ?array {
		$made = null;
		$action = $this->createStub(ILinkAction::class);
		$factory = $this->createStub(IActionFactory::class);
		$factory->method('newLinkAction')->willReturnCallback(static function (string $icon, string $name, string $href) use (&$made, $action): ILinkAction {
			$made = [$name, (string)preg_replace('#^https?://[^/]+(/index\.php)?#', '', $href)];
			return $action;
		});
		$entry = $this->createMock(IEntry::class);
		$entry->expects(self::atMost(1))->method('addAction')->with($action);
		$app = $this->app;
		(new ContactmomentToevoegen($factory, $app->service(Paginas::class), $app->service(Gebruikers::class), $app->service(Policy::class), $app->service(IL10N::class)))->process($entry);
		return $made;
	}
}
