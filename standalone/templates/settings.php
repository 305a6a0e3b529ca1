<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The settings of the administrator, or of the user: the forms of the app.
 *
 * @var \OCP\IL10N $l
 * @var array{title: string, forms: array<string, string>} $_
 */
?>
<div id="content" class="app-settings">
	<main id="app-content">
		<h1 class="hidden-visually"><?= htmlspecialchars($l->t($_['title'])) ?></h1>
		<?= implode("\n", $_['forms']) ?>
	</main>
</div>
