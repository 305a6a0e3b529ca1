<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * A page that says what went wrong.
 *
 * @var \OCP\IL10N $l
 * @var array{message: string} $_
 */
?>
<main class="login">
	<h1>Klantcontact</h1>
	<p role="alert"><?= htmlspecialchars($l->t($_['message'])) ?></p>
	<p><a href="/"><?= htmlspecialchars($l->t('Back to the app')) ?></a></p>
</main>
