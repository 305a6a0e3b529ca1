<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Http\Routes;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Sqlite\PdoDatabase;
use OCA\Klantcontact\Store\Sqlite\SqliteSchema;
use OCA\Klantcontact\Store\Sqlite\SqliteStore;
use OCA\Klantcontact\Store\Sqlite\SqliteZoekindex;

/**
 * Which class of the host stands for which interface.
 */
final class Services {
	private const CLASSES = [
		\OCP\AppFramework\Services\IAppConfig::class => Config\OwnAppConfig::class,
		\OCP\AppFramework\Services\IInitialState::class => Page\InitialState::class,
		\OCP\AppFramework\Utility\ITimeFactory::class => Services\Clock::class,
		\OCP\EventDispatcher\IEventDispatcher::class => Services\Events::class,
		\OCP\Http\Client\IClientService::class => Services\HttpClient::class,
		\OCP\Files\IAppData::class => Files\AppData::class,
		\OCP\Files\IRootFolder::class => Files\UserFiles::class,
		\OCP\IAppConfig::class => Config\AppConfig::class,
		\OCP\IConfig::class => Config\Config::class,
		\OCP\IGroupManager::class => Identity\Groups::class,
		\OCP\IPhoneNumberUtil::class => Services\PhoneNumbers::class,
		\OCP\IRequest::class => Request::class,
		\OCP\IURLGenerator::class => Services\Links::class,
		\OCP\IUserManager::class => Identity\Users::class,
		\OCP\IUserSession::class => Identity\UserSession::class,
		\OCP\L10N\IFactory::class => L10n\Languages::class,
		\OCP\Mail\IMailer::class => Services\Mailer::class,
		\OCP\Notification\IManager::class => Services\Notifications::class,
		\Psr\Log\LoggerInterface::class => Services\Log::class,
		Database::class => PdoDatabase::class,
		ObjectStore::class => SqliteStore::class,
		Zoekindex::class => SqliteZoekindex::class,
	];

	/** Tells the container about the instance and the host's classes. */
	public static function addTo(Container $container, Instance $instance): void {
		$container->set(Instance::class, $instance);
		foreach (self::CLASSES as $interface => $class) {
			$container->alias($interface, $class);
		}
		$container->set(Schemas::class, new Schemas());
		$container->factory(PdoDatabase::class, static fn (): PdoDatabase => new PdoDatabase($instance->data . '/klantcontact.sqlite', new SqliteSchema($container->service(Schemas::class))));
		$container->factory(Services\Clock::class, static fn (): Services\Clock => new Services\Clock());
		$container->factory(Routes::class, static fn (): Routes => new Routes(['' => __DIR__ . '/Controller', Instance::APP => $instance->root . '/lib/Controller']));
		$container->factory(\OCP\IL10N::class, static fn (): \OCP\IL10N => $container->service(\OCP\L10N\IFactory::class)->get(Instance::APP));
		foreach (['userId', 'UserId'] as $name) {
			$container->factory($name, static fn (): ?string => $container->service(\OCP\IUserSession::class)->getUser()?->getUID());
		}
	}
}
