<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * The page around everything.
 *
 * @var \OCP\IL10N $l
 * @var string $app
 * @var string $content
 * @var bool $guest
 * @var \OCP\IUser|null $user
 * @var bool $admin
 * @var string $token
 * @var string $nonce
 * @var string $path
 * @var string $uri
 * @var list<string> $styles
 * @var list<array{src: string, module: bool}> $scripts
 * @var array<string, string> $states
 */

$p = static fn (?string $text): string => htmlspecialchars((string)$text, ENT_QUOTES | ENT_SUBSTITUTE);
$tabs = ['dashboard' => ['/index.php/apps/dashboard/', $l->t('Dashboard')], 'klantcontact' => ['/index.php/apps/klantcontact/', 'Klantcontact']];
?>
<!DOCTYPE html>
<html class="ng-csp" lang="<?= $p($l->getLanguageCode()) ?>" data-locale="<?= $p($l->getLocaleCode()) ?>" dir="ltr">
<head<?php if (!$guest): ?> data-user="<?= $p($user?->getUID()) ?>" data-user-displayname="<?= $p($user?->getDisplayName()) ?>"<?php endif ?> data-requesttoken="<?= $p($token) ?>">
	<meta charset="utf-8">
	<title>Klantcontact</title>
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="color-scheme" content="light dark">
	<meta name="csp-nonce" nonce="<?= $p($nonce) ?>">
	<link rel="icon" href="/apps/klantcontact/img/app-dark.svg">
<?php foreach ($styles as $style): ?>
	<link rel="stylesheet" href="<?= $p($style) ?>">
<?php endforeach ?>
<?php foreach ($scripts as $script): ?>
	<script nonce="<?= $p($nonce) ?>" <?= $script['module'] ? 'type="module"' : 'defer' ?> src="<?= $p($script['src']) ?>"></script>
<?php endforeach ?>
</head>
<body id="<?= $guest ? 'body-login' : 'body-user' ?>" data-themes="default" data-admin="<?= $admin ? 'true' : 'false' ?>">
	<div id="initial-state-container" hidden>
<?php foreach ($states as $id => $value): ?>
		<input type="hidden" id="<?= $p($id) ?>" value="<?= $p($value) ?>">
<?php endforeach ?>
	</div>
<?php if ($guest): ?>
	<?= $content ?>
<?php else: ?>
	<div id="skip-actions"></div>
	<header id="header">
		<nav class="app-menu" aria-label="<?= $p($l->t('Applications')) ?>">
			<ul>
<?php foreach ($tabs as $id => [$href, $name]): ?>
				<li><a href="<?= $p($href) ?>"<?= str_starts_with($path, '/apps/' . $id) ? ' aria-current="page"' : '' ?>><?= $p($name) ?></a></li>
<?php endforeach ?>
			</ul>
		</nav>
		<nav class="user-menu" aria-label="<?= $p($l->t('Settings menu')) ?>">
			<details>
				<summary><img src="/avatar/<?= rawurlencode((string)$user?->getUID()) ?>/32" alt="" width="32" height="32"><span><?= $p($user?->getDisplayName()) ?></span></summary>
				<ul>
					<li><a href="/index.php/settings/user/klantcontact"><?= $p($l->t('Personal settings')) ?></a></li>
<?php if ($admin): ?>
					<li><a href="/index.php/settings/admin/klantcontact"><?= $p($l->t('Administration settings')) ?></a></li>
<?php endif ?>
<?php foreach (['nl' => 'Nederlands', 'en' => 'English'] as $code => $language): ?>
					<li><form method="post" action="/index.php/settings/language">
						<input type="hidden" name="requesttoken" value="<?= $p($token) ?>">
						<input type="hidden" name="back" value="<?= $p($uri) ?>">
						<button name="language" value="<?= $code ?>" lang="<?= $code ?>"<?= $l->getLanguageCode() === $code ? ' aria-current="true"' : '' ?>><?= $p($language) ?></button>
					</form></li>
<?php endforeach ?>
					<li><a href="/index.php/logout?requesttoken=<?= rawurlencode($token) ?>"><?= $p($l->t('Log out')) ?></a></li>
				</ul>
			</details>
		</nav>
	</header>
	<?= $app === 'core' ? $content : '<div id="content" class="app-' . $p($app) . '">' . $content . '</div>' ?>
<?php endif ?>
</body>
</html>
