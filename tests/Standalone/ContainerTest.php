<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Container\ContainerException;
use OCA\Klantcontact\Standalone\Container\NotInContainer;
use OCA\Klantcontact\Standalone\Services\Clock;
use OCA\Klantcontact\Tests\Standalone\Fixture\Kring;
use OCA\Klantcontact\Tests\Standalone\Fixture\Onderdelen;
use OCP\AppFramework\Utility\ITimeFactory;
use PHPUnit\Framework\TestCase;

/**
 * The container makes services as Nextcloud's does.
 */
final class ContainerTest extends TestCase {
	private Container $container;

	#[\Override]
	protected function setUp(): void {
		$this->container = new Container();
		$this->container->factory(ITimeFactory::class, static fn (): Clock => new Clock());
	}

	public function testParametersAreFilledByTypeAndByName(): void {
		$made = $this->container->service(Onderdelen::class);
		self::assertSame($this->container->get(ITimeFactory::class), $made->klok);
		self::assertSame('klantcontact', $made->appName);
		self::assertNull($made->onbekend);
		self::assertSame(7, $made->standaard);
	}

	public function testAServiceIsMadeOnce(): void {
		self::assertSame($this->container->get(Onderdelen::class), $this->container->get(Onderdelen::class));
	}

	public function testAnAliasStandsForItsTarget(): void {
		$this->container->alias('klok', ITimeFactory::class);
		self::assertSame($this->container->get(ITimeFactory::class), $this->container->get('klok'));
	}

	public function testServicesThatAskForEachOtherAreNamed(): void {
		$this->expectException(ContainerException::class);
		$this->expectExceptionMessage(Kring::class . ' > ' . Kring::class);
		$this->container->get(Kring::class);
	}

	public function testAnUnknownServiceIsAnError(): void {
		$this->expectException(NotInContainer::class);
		$this->container->get('OCP\Niets');
	}
}
