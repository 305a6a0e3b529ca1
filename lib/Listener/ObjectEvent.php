<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\Soort;
use OCP\EventDispatcher\Event;

/**
 * Reads OpenRegister's events about objects, without its classes.
 */
final class ObjectEvent {
	/** @return \OCA\OpenRegister\Db\ObjectEntity|null what it is about, as it is after the event */
	public static function object(Event $event): ?object {
		$object = match (true) {
			method_exists($event, 'getNewObject') => $event->getNewObject(),
			method_exists($event, 'getObject') => $event->getObject(),
			default => null,
		};
		/** @var \OCA\OpenRegister\Db\ObjectEntity|null $object */
		return $object;
	}

	/** @return \OCA\OpenRegister\Db\ObjectEntity|null as it was before the event, null when it is new */
	public static function old(Event $event): ?object {
		if (!method_exists($event, 'getOldObject')) {
			return null;
		}
		/** @var \OCA\OpenRegister\Db\ObjectEntity|null $object */
		$object = $event->getOldObject();
		return $object;
	}

	/**
	 * @param \OCA\OpenRegister\Db\ObjectEntity $object
	 * @return Soort|null its kind, null when it is not in our register
	 */
	public static function soort(object $object, LiveSchemas $schemas): ?Soort {
		try {
			return $schemas->isOurs($object->getRegister()) ? $schemas->soort($object->getSchema()) : null;
		} catch (StoreUnavailable) {
			// Somebody else's save must not fail because of us.
			return null;
		}
	}

	/** @param \OCA\OpenRegister\Db\ObjectEntity $object */
	public static function isDeleted(object $object): bool {
		return ($object->getDeleted() ?? []) !== [];
	}
}
