<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Listener;

use OCA\Klantcontact\Service\Klok;
use OCA\Klantcontact\Service\Registratie\OudeWaarden;
use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\OpenRegister\ObjectForm;
use OCA\Klantcontact\Store\OpenRegister\OwnSaves;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Historie;
use OCA\Klantcontact\Store\Table\HistorieRegel;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\IUserSession;

/**
 * Writes into the Historie who made, changed or deleted an object in OpenRegister itself.
 *
 * @implements IEventListener<Event>
 */
final class NoteerElders implements IEventListener {
	/** Who did it when nobody is logged in: a command or a job of OpenRegister. */
	private const NIEMAND = 'openregister';

	public function __construct(
		private readonly OwnSaves $ownSaves,
		private readonly LiveSchemas $schemas,
		private readonly Historie $historie,
		private readonly IUserSession $session,
		private readonly Klok $klok,
	) {
	}

	/** @param Event $event ObjectCreatedEvent, ObjectUpdatedEvent or ObjectDeletedEvent of OpenRegister */
	#[\Override]
	public function handle(Event $event): void {
		$object = $this->ownSaves->isRunning() ? null : ObjectEvent::object($event);
		$soort = $object === null ? null : ObjectEvent::soort($object, $this->schemas);
		if ($object === null || $soort === null) {
			return;
		}
		$old = ObjectEvent::old($event);
		$velden = $old === null ? [] : OudeWaarden::van($this->read($soort, $old), $this->read($soort, $object));
		$actie = match (true) {
			ObjectEvent::isDeleted($object) || str_ends_with($event::class, 'DeletedEvent') => 'verwijderd',
			$old === null => 'aangemaakt',
			// OpenRegister may write an object twice for one request.
			$velden === [] => null,
			default => 'gewijzigd',
		};
		if ($actie !== null) {
			$door = $this->session->getUser()?->getUID() ?? self::NIEMAND;
			$this->historie->noteer([new HistorieRegel($soort->value, (string)$object->getUuid(), $actie, $door, $this->klok->nu(), $velden)]);
		}
	}

	/**
	 * @param \OCA\OpenRegister\Db\ObjectEntity $object
	 * @return array<string, mixed>
	 */
	private function read(Soort $soort, object $object): array {
		return ObjectForm::fromStore((string)$object->getUuid(), $object->getObject(), $this->schemas->properties($soort));
	}
}
