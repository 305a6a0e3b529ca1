<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\Integratie;

use OCA\Klantcontact\Dashboard\ContactmomentenWidget;
use OCA\Klantcontact\Dashboard\MijnTakenWidget;
use OCA\Klantcontact\Dashboard\TeamtakenWidget;
use OCA\Klantcontact\Tests\Unit\ServiceTestCase;
use OCP\Dashboard\IAPIWidgetV2;
use OCP\Dashboard\Model\WidgetItem;
use PHPUnit\Framework\Attributes\TestDox;

/**
 * The panels of the dashboard, for clients without our script.
 */
final class TakenWidgetTest extends ServiceTestCase {
	#[TestDox('WIDGET-01 Mijn taken shows the open taken of the user herself, each with a link to its page')]
	public function testMine(): void {
		$taak = self::id($this->taak(['medewerker' => 'fatima', 'gevraagdeHandeling' => 'Terugbellen over afval', 'uiterlijkOp' => '2026-11-24']));
		$this->taak(['medewerker' => 'mo']);
		$this->app->login('fatima');
		$items = $this->app->service(MijnTakenWidget::class)->getItemsV2('fatima')->getItems();
		self::assertSame(['Terugbellen over afval'], self::titles($items));
		self::assertStringEndsWith('/apps/klantcontact/taken/' . $taak, $items[0]->getLink());
		self::assertStringEndsWith('/apps/klantcontact/mijn-taken', $this->app->service(MijnTakenWidget::class)->getUrl());
		self::assertStringContainsString('24 nov', $items[0]->getSubtitle());
		self::assertSame([], $this->app->service(MijnTakenWidget::class)->getItems('fatima', $items[0]->getSinceId()), 'nothing is newer');
	}

	#[TestDox('WIDGET-02 Teamtaken shows what nobody of her teams has taken up')]
	public function testTeam(): void {
		$this->taak(['team' => 'klachten', 'gevraagdeHandeling' => 'Vrij']);
		$this->taak(['medewerker' => 'mo', 'gevraagdeHandeling' => 'Van mo']);
		$this->taak(['team' => 'wonen', 'gevraagdeHandeling' => 'Ander team']);
		$this->app->login('fatima');
		self::assertSame(['Vrij'], self::titles($this->app->service(TeamtakenWidget::class)->getItems('fatima')));
	}

	#[TestDox('WIDGET-03 without anything to do the panel says so')]
	public function testEmpty(): void {
		$this->app->login('fatima');
		$items = $this->app->service(TeamtakenWidget::class)->getItemsV2('fatima');
		self::assertSame([[], 'Er wacht niets op je teams'], [$items->getItems(), $items->getEmptyContentMessage()]);
	}

	#[TestDox('WIDGET-04 who has no role, or no team, gets no panel; nobody gets the items of another user')]
	public function testRights(): void {
		$this->taak(['medewerker' => 'fatima']);
		self::assertSame([], $this->app->service(MijnTakenWidget::class)->getItems('fatima'));
		$this->app->login('gast');
		self::assertFalse($this->app->service(MijnTakenWidget::class)->isEnabled());
		self::assertFalse($this->app->service(TeamtakenWidget::class)->isEnabled());
		self::assertFalse($this->app->service(ContactmomentenWidget::class)->isEnabled());
		$this->app->login('beheer');
		self::assertFalse($this->app->service(TeamtakenWidget::class)->isEnabled());
		$this->app->login('fatima');
		self::assertTrue($this->app->service(TeamtakenWidget::class)->isEnabled());
	}

	#[TestDox('WIDGET-05 Contactmomenten keeps its own body in the browser, and gives a phone its items')]
	public function testContactmomenten(): void {
		$this->contactmoment(['onderwerp' => 'Paspoort', 'vertrouwelijk' => true, 'medewerker' => 'petra']);
		$this->contactmoment(['onderwerp' => 'Afval']);
		$widget = $this->app->service(ContactmomentenWidget::class);
		self::assertNotInstanceOf(IAPIWidgetV2::class, $widget);
		self::assertSame(['Afval', '1'], self::titles($widget->getItems('jan')), 'of a confidential one the number only');
	}

	/**
	 * @param list<WidgetItem> $items
	 * @return list<string>
	 */
	private static function titles(array $items): array {
		return array_map(static fn (WidgetItem $item): string => $item->getTitle(), $items);
	}
}
