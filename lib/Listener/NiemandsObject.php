<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;

/**
 * Lets an object of our register belong to nobody, whoever saves it.
 *
 * OpenRegister gives it to the one who is logged in, and lets an owner pass everywhere: in Nextcloud's search and cards, where no middleware
 * of ours stands, and in an activity for her at each later change. So she would still see it after it became confidential or her rights ended.
 *
 * @implements IEventListener<Event>
 */
final class NiemandsObject implements IEventListener {
	/** No id of a user can be this: none has a colon. Empty would be filled in again. */
	public const EIGENAAR = 'app:klantcontact';

	public function __construct(
		private readonly LiveSchemas $schemas,
	) {
	}

	/** @param Event $event ObjectCreatingEvent or ObjectUpdatingEvent of OpenRegister */
	#[\Override]
	public function handle(Event $event): void {
		$object = ObjectEvent::object($event);
		if ($object !== null && ObjectEvent::soort($object, $this->schemas) !== null) {
			$object->setOwner(self::EIGENAAR);
		}
	}
}
