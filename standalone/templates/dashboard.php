<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The dashboard: one panel for each widget; its script draws in it, or the page draws its items, as Nextcloud does for version 2 of the item API.
 *
 * @var \OCP\IL10N $l
 * @var array{widgets: list<\OCP\Dashboard\IWidget>, name: string, uid: string} $_
 */

$p = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE);
?>
<main id="app-dashboard">
	<h1><?= $p($l->t('Hello, %s', [$_['name']])) ?></h1>
	<div class="panels">
<?php foreach ($_['widgets'] as $widget): ?>
		<section class="panel" aria-labelledby="title-<?= $p($widget->getId()) ?>">
			<h2 id="title-<?= $p($widget->getId()) ?>"><?= $p($widget->getTitle()) ?></h2>
			<div class="panel--content">
<?php if ($widget instanceof \OCP\Dashboard\IAPIWidgetV2): $items = $widget->getItemsV2($_['uid']) ?>
<?php if ($items->getItems() === []): ?>
				<p><?= $p($items->getEmptyContentMessage()) ?></p>
<?php else: ?>
				<ul>
<?php foreach ($items->getItems() as $item): ?>
					<li><a href="<?= $p($item->getLink()) ?>"><?= $p($item->getTitle()) ?></a><br><?= $p($item->getSubtitle()) ?></li>
<?php endforeach ?>
				</ul>
<?php endif ?>
<?php else: ?>
				<div data-widget="<?= $p($widget->getId()) ?>"></div>
<?php endif ?>
			</div>
		</section>
<?php endforeach ?>
	</div>
</main>
