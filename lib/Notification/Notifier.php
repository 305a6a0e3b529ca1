<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Notification;

use OCA\Klantcontact\AppInfo\Application;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\L10N\IFactory;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

/**
 * Puts the notifications of taken into words.
 *
 * It reads no object: a page asks for its notifications every half minute. What is done or gone was taken back when that happened.
 */
final class Notifier implements INotifier {
	public function __construct(
		private readonly IFactory $languages,
		private readonly Paginas $paginas,
	) {
	}

	#[\Override]
	public function getID(): string {
		return Application::APP_ID;
	}

	#[\Override]
	public function getName(): string {
		return $this->languages->get(Application::APP_ID)->t('Klantcontact');
	}

	#[\Override]
	public function prepare(INotification $notification, string $languageCode): INotification {
		$onderwerp = Onderwerp::tryFrom($notification->getSubject());
		if ($notification->getApp() !== Application::APP_ID || $notification->getObjectType() !== Taakmeldingen::OBJECT || $onderwerp === null) {
			throw new UnknownNotificationException();
		}
		$taak = Waarden::kaart($notification->getSubjectParameters());
		$zin = $onderwerp->zin($this->languages->get(Application::APP_ID, $languageCode), Waarden::tekst($taak, 'gevraagdeHandeling'), Waarden::tekst($taak, 'nummer'));
		return $notification->setParsedSubject($zin)->setLink($this->paginas->object(Soort::Taak, $notification->getObjectId()))->setIcon($this->paginas->icoon());
	}
}
