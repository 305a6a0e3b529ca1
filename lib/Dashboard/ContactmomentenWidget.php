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
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Store\Soort;
use OCP\Dashboard\IAPIWidget;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\Util;

/**
 * The newest contactmomenten on the dashboard, for those who may see the list.
 *
 * In the browser our own script draws it, with totals and a chart; a phone gets the items. Version 2 of the item API is left
 * out on purpose: Nextcloud would then draw its own list in place of ours.
 */
final class ContactmomentenWidget implements IAPIWidget, IButtonWidget, IConditionalWidget, IIconWidget {
	public function __construct(
		private readonly IL10N $l10n,
		private readonly IURLGenerator $urls,
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
		return $this->l10n->t('Contactmomenten');
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
		return $this->urls->getAbsoluteURL($this->urls->imagePath(Application::APP_ID, 'app-dark.svg'));
	}

	#[\Override]
	public function getUrl(): string {
		return $this->urls->linkToRouteAbsolute('klantcontact.page.index');
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
		return [new WidgetButton(WidgetButton::TYPE_MORE, $this->getUrl(), $this->l10n->t('All contactmomenten'))];
	}

	/** @param array<string, mixed> $row */
	private function item(array $row): WidgetItem {
		$names = is_array($row['namen'] ?? null) ? $row['namen'] : [];
		$text = static fn (mixed $value): string => is_string($value) ? $value : '';
		return new WidgetItem(
			$text($row['onderwerp'] ?? $row['nummer'] ?? null),
			implode(' · ', array_filter([$text($names['klant'] ?? null), $text($row['kanaal'] ?? null)], static fn (string $part): bool => $part !== '')),
			$this->getUrl() . 'contactmomenten/' . $text($row['id'] ?? null),
			$this->getIconUrl(),
			$text($row['sorteersleutel'] ?? null),
		);
	}
}
