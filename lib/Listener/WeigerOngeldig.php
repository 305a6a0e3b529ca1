<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Validatie\Fouten;
use OCA\Klantcontact\Service\Validatie\SchemaControle;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\ObjectForm;
use OCA\Klantcontact\Store\OpenRegister\OwnSaves;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Sorteersleutel;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\IL10N;

/**
 * Refuses an object that somebody makes or changes in OpenRegister itself, when our own API would refuse it too; gives one that is good its place in the lists.
 *
 * OpenRegister does not validate our schemas (a withdrawn kanaal must not stop a correction). Locking and deleting fire the same event: an object
 * that does not change is let through.
 *
 * @implements IEventListener<Event>
 */
final class WeigerOngeldig implements IEventListener {
	public function __construct(
		private readonly OwnSaves $ownSaves,
		private readonly LiveSchemas $live,
		private readonly Schemas $shipped,
		private readonly SchemaControle $check,
		private readonly ITimeFactory $clock,
		private readonly IL10N $l10n,
	) {
	}

	/** @param Event $event ObjectCreatingEvent or ObjectUpdatingEvent of OpenRegister */
	#[\Override]
	public function handle(Event $event): void {
		$object = ObjectEvent::object($event);
		if ($this->ownSaves->isRunning() || $object === null || !method_exists($event, 'setErrors')) {
			return;
		}
		$soort = ObjectEvent::soort($object, $this->live);
		if ($soort === null || ObjectEvent::isDeleted($object)) {
			return;
		}
		// What an administrator added to the schema is hers.
		$properties = $this->shipped->schema($soort)['properties'];
		$after = ObjectForm::fromStore((string)$object->getUuid(), $object->getObject(), $properties);
		$old = ObjectEvent::old($event);
		$before = $old === null ? null : ObjectForm::fromStore((string)$old->getUuid(), $old->getObject(), $properties);
		if ($after === $before) {
			return;
		}
		$errors = new Fouten();
		$this->check->controleer($soort, $after, '', $errors, $before ?? []);
		try {
			$errors->werp($this->l10n);
		} catch (ApiException $e) {
			$event->setErrors(['message' => $e->getMessage(), 'fields' => $e->fields]);
			$event->stopPropagation();
			return;
		}
		if (!isset($after['sorteersleutel']) && method_exists($event, 'setModifiedData')) {
			// Lists are in the order of this key: without it nobody would see the object here.
			$event->setModifiedData(['sorteersleutel' => Sorteersleutel::van($soort, $after, $this->clock->getDateTime()->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z'))]);
		}
	}
}
