<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\AppInfo;

use OCA\Klantcontact\Dashboard\ContactmomentenWidget;
use OCA\Klantcontact\Dashboard\MijnTakenWidget;
use OCA\Klantcontact\Dashboard\TeamtakenWidget;
use OCA\Klantcontact\Event\ObjectenOpgeslagen;
use OCA\Klantcontact\Listener\HoudBij;
use OCA\Klantcontact\Listener\MeldTaken;
use OCA\Klantcontact\Listener\NiemandsObject;
use OCA\Klantcontact\Listener\NoteerElders;
use OCA\Klantcontact\Listener\TrekMeldingIn;
use OCA\Klantcontact\Listener\WeigerOngeldig;
use OCA\Klantcontact\Middleware\OpenRegisterWacht;
use OCA\Klantcontact\Notification\Notifier;
use OCA\Klantcontact\Reference\KaartProvider;
use OCA\Klantcontact\Search\ContactmomentenProvider;
use OCA\Klantcontact\Search\KlantenProvider;
use OCA\Klantcontact\Search\ZakenProvider;
use OCA\Klantcontact\SetupChecks\Afscherming;
use OCA\Klantcontact\SetupChecks\OpenRegisterAanwezig;
use OCA\Klantcontact\SetupChecks\RegisterInOrde;
use OCA\Klantcontact\SetupChecks\TransactieHoudt;
use OCA\Klantcontact\Store\Database;
use OCA\Klantcontact\Store\Index\Zoekindex;
use OCA\Klantcontact\Store\ObjectStore;
use OCA\Klantcontact\Store\OpenRegister\NextcloudDatabase;
use OCA\Klantcontact\Store\OpenRegister\OpenRegisterStore;
use OCA\Klantcontact\Store\OpenRegister\PostgresZoekindex;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;

/**
 * Where the app meets Nextcloud. Nothing here needs OpenRegister: its events are names until it fires them.
 */
final class Application extends App implements IBootstrap {
	public const APP_ID = 'klantcontact';

	private const BEFORE = ['OCA\OpenRegister\Event\ObjectCreatingEvent', 'OCA\OpenRegister\Event\ObjectUpdatingEvent'];
	private const AFTER = ['OCA\OpenRegister\Event\ObjectCreatedEvent', 'OCA\OpenRegister\Event\ObjectUpdatedEvent', 'OCA\OpenRegister\Event\ObjectDeletedEvent'];

	public function __construct() {
		parent::__construct(self::APP_ID);
		Vendor::register();
	}

	#[\Override]
	public function register(IRegistrationContext $context): void {
		$context->registerServiceAlias(Database::class, NextcloudDatabase::class);
		$context->registerServiceAlias(ObjectStore::class, OpenRegisterStore::class);
		$context->registerServiceAlias(Zoekindex::class, PostgresZoekindex::class);
		$context->registerMiddleware(OpenRegisterWacht::class, true);
		foreach (self::BEFORE as $event) {
			$context->registerEventListener($event, WeigerOngeldig::class);
			$context->registerEventListener($event, NiemandsObject::class);
		}
		foreach (self::AFTER as $event) {
			$context->registerEventListener($event, HoudBij::class);
			$context->registerEventListener($event, NoteerElders::class);
			$context->registerEventListener($event, TrekMeldingIn::class);
		}
		$context->registerEventListener(ObjectenOpgeslagen::class, MeldTaken::class);
		$context->registerNotifierService(Notifier::class);
		foreach ([ContactmomentenWidget::class, MijnTakenWidget::class, TeamtakenWidget::class] as $widget) {
			$context->registerDashboardWidget($widget);
		}
		foreach ([KlantenProvider::class, ContactmomentenProvider::class, ZakenProvider::class] as $provider) {
			$context->registerSearchProvider($provider);
		}
		$context->registerReferenceProvider(KaartProvider::class);
		foreach ([OpenRegisterAanwezig::class, RegisterInOrde::class, TransactieHoudt::class, Afscherming::class] as $check) {
			$context->registerSetupCheck($check);
		}
	}

	#[\Override]
	public function boot(IBootContext $context): void {
	}
}
