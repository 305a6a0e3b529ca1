<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Dashboard;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Service\Lezen\Samenvatting;
use OCA\Klantcontact\Service\Paginas;
use OCA\Klantcontact\Service\Rechten\Gebruiker;
use OCA\Klantcontact\Service\Rechten\Gebruikers;
use OCA\Klantcontact\Service\Rechten\Handeling;
use OCA\Klantcontact\Service\Rechten\Policy;
use OCA\Klantcontact\Service\Taken\OpenTaken;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\Dashboard\IAPIWidget;
use OCP\Dashboard\IButtonWidget;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IIconWidget;
use OCP\Dashboard\IReloadableWidget;
use OCP\Dashboard\Model\WidgetButton;
use OCP\Dashboard\Model\WidgetItem;
use OCP\Dashboard\Model\WidgetItems;
use OCP\IL10N;

/**
 * Open taken on the dashboard. Nextcloud draws the list itself, so it is the same without our script and on a phone.
 */
abstract class TakenWidget implements IAPIWidget, IButtonWidget, IConditionalWidget, IIconWidget, IReloadableWidget {
	private const SECONDEN = 120;

	public function __construct(
		protected readonly IL10N $l,
		protected readonly OpenTaken $taken,
		protected readonly Paginas $paginas,
		private readonly Samenvatting $samenvatting,
		private readonly Gebruikers $gebruikers,
		private readonly Policy $policy,
	) {
	}

	/**
	 * @return list<array<string, mixed>> the rows to show
	 * @throws ApiException
	 */
	abstract protected function rijen(int $hoogstens): array;

	/** @return string the page with all of them */
	#[\Override]
	abstract public function getUrl(): string;

	/** @return string what stands there when nothing has to be done */
	abstract protected function leeg(): string;

	/** @return bool whether a user with a role can have such taken at all */
	abstract protected function geldtVoor(Gebruiker $gebruiker): bool;

	#[\Override]
	public function getIconClass(): string {
		return 'icon-klantcontact';
	}

	#[\Override]
	public function getIconUrl(): string {
		return $this->paginas->icoon();
	}

	/** Nothing to load: Nextcloud draws the items. */
	#[\Override]
	public function load(): void {
	}

	#[\Override]
	public function getReloadInterval(): int {
		return self::SECONDEN;
	}

	#[\Override]
	public function isEnabled(): bool {
		try {
			$gebruiker = $this->gebruikers->huidige();
			return $this->policy->mag($gebruiker, Handeling::Lezen) && $this->geldtVoor($gebruiker);
		} catch (ApiException) {
			return false;
		}
	}

	/** @return list<WidgetItem> none when they cannot be read now */
	#[\Override]
	public function getItems(string $userId, ?string $since = null, int $limit = 7): array {
		try {
			$rijen = $this->gebruikers->huidige()->uid === $userId ? $this->rijen(max(1, min($limit, 30))) : [];
		} catch (ApiException) {
			return [];
		}
		$nieuw = array_filter($rijen, static fn (array $rij): bool => $since === null || Waarden::tekst($rij, 'sorteersleutel') > $since);
		return array_map($this->item(...), array_values($nieuw));
	}

	#[\Override]
	public function getItemsV2(string $userId, ?string $since = null, int $limit = 7): WidgetItems {
		return new WidgetItems($this->getItems($userId, $since, $limit), $this->leeg());
	}

	/** @return list<WidgetButton> */
	#[\Override]
	public function getWidgetButtons(string $userId): array {
		return [new WidgetButton(WidgetButton::TYPE_MORE, $this->getUrl(), $this->l->t('Open Klantcontact'))];
	}

	/** @param array<string, mixed> $taak */
	private function item(array $taak): WidgetItem {
		return new WidgetItem(
			$this->samenvatting->titel(Soort::Taak, $taak),
			$this->samenvatting->regel(Soort::Taak, $taak),
			$this->paginas->object(Soort::Taak, Waarden::tekst($taak, 'id')),
			$this->getIconUrl(),
			Waarden::tekst($taak, 'sorteersleutel'),
		);
	}
}
