<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Dashboard;

use OCA\Klantcontact\AppInfo\Application;
use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Lezen\Samenvatting;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\Dashboard\IAPIWidget;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\IL10N;
use OCP\Util;

/**
 * The newest contactmomenten on the dashboard, for those who may see the list.
 *
 * In the browser our own script draws it, with totals and a chart; a phone gets the items. Version 2 of the item API is left
 * out on purpose: Nextcloud would then draw its own list in place of ours (docs/adr/0008).
 */
final class ContactmomentenWidget implements IAPIWidget, IButtonWidget, IConditionalWidget, IIconWidget {
	public function __construct(
		private readonly IL10N $l10n,
		private readonly Paginas $pages,
		private readonly Samenvatting $summary,
		private readonly Gebruikers $users,
		private readonly Policy $policy,
		private readonly Lezer $reader,
	) {
	}

	#[\Override]
	public function getId(): string {
		return 'klantcontact-contactmomenten';
	}

	#[\Override]
	public function getTitle(): string {
		return $this->l10n->t('Contact moments');
	}

	#[\Override]
	public function getOrder(): int {
		return 20;
	}

	#[\Override]
	public function getIconClass(): string {
		return 'icon-klantcontact';
	}

	#[\Override]
	public function getIconUrl(): string {
		return $this->pages->icoon();
	}

	#[\Override]
	public function getUrl(): string {
		return $this->pages->start();
	}

	#[\Override]
	public function load(): void {
		Util::addScript(Application::APP_ID, 'klantcontact-dashboard');
		Util::addStyle(Application::APP_ID, 'klantcontact-dashboard');
	}

	#[\Override]
	public function isEnabled(): bool {
		try {
			return $this->policy->mag($this->users->huidige(), Handeling::Lijst);
		} catch (ApiException) {
			return false;
		}
	}

	/** @return list<WidgetItem> none when the list is not hers to see, or cannot be read now */
	#[\Override]
	public function getItems(string $userId, ?string $since = null, int $limit = 7): array {
		try {
			$rows = $this->users->huidige()->uid === $userId ? $this->reader->lijst(Soort::Contactmoment, ['limit' => (string)$limit])['results'] : [];
		} catch (ApiException) {
			return [];
		}
		return array_map($this->item(...), $rows);
	}

	/** @return list<WidgetButton> */
	#[\Override]
	public function getWidgetButtons(string $userId): array {
		return [new WidgetButton(WidgetButton::TYPE_MORE, $this->getUrl(), $this->l10n->t('All contact moments'))];
	}

	/** @param array<string, mixed> $row */
	private function item(array $row): WidgetItem {
		return new WidgetItem(
			$this->summary->titel(Soort::Contactmoment, $row),
			$this->summary->regel(Soort::Contactmoment, $row),
			$this->pages->object(Soort::Contactmoment, Waarden::tekst($row, 'id')),
			$this->getIconUrl(),
			Waarden::tekst($row, 'sorteersleutel'),
		);
	}
}
