<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Contacts;

use OCA\Klantcontact\AppInfo\Application;
use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCP\Contacts\ContactsMenu\IActionFactory;
use OCP\Contacts\ContactsMenu\IEntry;
use OCP\Contacts\ContactsMenu\IProvider;
use OCP\IL10N;

/**
 * "Contactmoment toevoegen" at every person of the contacts menu. Who it is does not travel: the link is the same at each.
 */
final class ContactmomentToevoegen implements IProvider {
	private const PRIORITEIT = 5;

	public function __construct(
		private readonly IActionFactory $actions,
		private readonly Paginas $paginas,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
		private readonly IL10N $l,
	) {
	}

	/** @param IEntry $entry a person of the menu */
	#[\Override]
	public function process(IEntry $entry): void {
		try {
			if (!$this->policy->mag($this->gebruikers->huidige(), Handeling::Registreren)) {
				return;
			}
		} catch (ApiException) {
			return;
		}
		$action = $this->actions->newLinkAction($this->paginas->icoon(), $this->l->t('Add contact moment'), $this->paginas->toevoegen(), Application::APP_ID);
		$action->setPriority(self::PRIORITEIT);
		$entry->addAction($action);
	}
}
