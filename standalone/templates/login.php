<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The login page.
 *
 * @var \OCP\IL10N $l
 * @var array{redirect: string, user: string, wrong: bool, users: list<string>} $_
 */

$p = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE);
?>
<main class="login">
	<h1>Klantcontact</h1>
	<form method="post" action="/login">
		<h2><?= $p($l->t('Log in')) ?></h2>
<?php if ($_['wrong']): ?>
		<p role="alert"><?= $p($l->t('Wrong login or password.')) ?></p>
<?php endif ?>
		<input type="hidden" name="redirect_url" value="<?= $p($_['redirect']) ?>">
		<label for="user"><?= $p($l->t('Account name')) ?></label>
		<input id="user" name="user" value="<?= $p($_['user']) ?>" autocomplete="username" autocapitalize="none" required autofocus>
		<label for="password"><?= $p($l->t('Password')) ?></label>
		<input id="password" name="password" type="password" autocomplete="current-password" required>
		<button><?= $p($l->t('Log in')) ?></button>
		<p><?= $p($l->t('Demo accounts, password the same as the name: %s', [implode(', ', $_['users'])])) ?></p>
	</form>
</main>
