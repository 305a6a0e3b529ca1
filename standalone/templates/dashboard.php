<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The dashboard: one panel for each widget; its script draws in it.
 *
 * @var \OCP\IL10N $l
 * @var array{widgets: list<\OCP\Dashboard\IWidget>, name: string} $_
 */

$p = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE);
?>
<main id="app-dashboard">
	<h1><?= $p($l->t('Hello, %s', [$_['name']])) ?></h1>
	<div class="panels">
<?php foreach ($_['widgets'] as $widget): ?>
		<section class="panel" aria-labelledby="title-<?= $p($widget->getId()) ?>">
			<h2 id="title-<?= $p($widget->getId()) ?>"><?= $p($widget->getTitle()) ?></h2>
			<div class="panel--content"><div data-widget="<?= $p($widget->getId()) ?>"></div></div>
		</section>
<?php endforeach ?>
	</div>
</main>
