<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Controller;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\IConfig;
use OCP\IRequest;
use OCP\IUserManager;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/**
 * What a user sees of herself and of others: language and avatars.
 */
final class UserController extends Controller {
	/**
	 * @param string $appName
	 * @param IRequest $request
	 * @param IConfig $config settings of users
	 * @param IUserSession $session who asks
	 * @param IUserManager $users
	 * @param IFactory $languages
	 */
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IConfig $config,
		private readonly IUserSession $session,
		private readonly IUserManager $users,
		private readonly IFactory $languages,
	) {
		parent::__construct($appName, $request);
	}

	/** @return RedirectResponse<int, array<string, mixed>> back to the page, in the language chosen */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'POST', url: '/settings/language')]
	public function language(string $language = '', string $back = ''): RedirectResponse {
		$user = $this->session->getUser();
		if ($user !== null && in_array($language, $this->languages->findAvailableLanguages(), true)) {
			$this->config->setUserValue($user->getUID(), 'core', 'lang', $language);
		}
		return new RedirectResponse(preg_match('#^/(?![/\\\\])#', $back) === 1 ? $back : '/');
	}

	/** @return DataDownloadResponse<int, string, array<string, mixed>> a picture with the first letter of the name */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/avatar/{uid}/{size}')]
	#[FrontpageRoute(verb: 'GET', url: '/avatar/{uid}/{size}/dark', postfix: 'dark')]
	public function avatar(string $uid): DataDownloadResponse {
		$letter = htmlspecialchars(mb_strtoupper(mb_substr($this->users->getDisplayName($uid) ?? '?', 0, 1)));
		$hue = crc32($uid) % 360;
		$svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(' . $hue . ' 45% 85%)"/>'
			. '<text x="32" y="42" text-anchor="middle" font-family="sans-serif" font-size="30" fill="hsl(' . $hue . ' 60% 25%)">' . $letter . '</text></svg>';
		$response = new DataDownloadResponse($svg, 'avatar.svg', 'image/svg+xml');
		$response->addHeader('Content-Disposition', 'inline');
		$response->addHeader('X-NC-IsCustomAvatar', '0');
		$response->cacheFor(86400);
		return $response;
	}
}
