<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Support;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Host;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Instance;
use OCA\Klantcontact\Standalone\Settings;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;
use OCP\IUserSession;

/**
 * The app in this process, on the stand-alone host's services, with a folder of its own.
 */
final readonly class App {
	private Container $container;

	/**
	 * @param string $folder where the data are
	 * @param ITimeFactory|null $clock the real one when null
	 * @param array<class-string, object> $services to use instead of the real ones
	 */
	public function __construct(string $folder, ?ITimeFactory $clock = null, array $services = []) {
		$this->container = (new Host(new Instance(dirname(__DIR__, 2), $folder)))->boot();
		$this->container->set(Request::class, new Request(['REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'], [], [], [], [], static fn (): string => ''));
		if ($clock !== null) {
			$this->container->set(ITimeFactory::class, $clock);
		}
		foreach ($services as $class => $service) {
			$this->container->set($class, $service);
		}
	}

	/** Gives the demo groups their roles, as a new installation has them. */
	public function configure(): void {
		$this->service(Settings::class)->begin();
	}

	/** Goes on as this user. */
	public function login(string $uid): void {
		$this->service(IUserSession::class)->setUser($this->service(IUserManager::class)->get($uid));
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T
	 */
	public function service(string $class): object {
		return $this->container->service($class);
	}
}
