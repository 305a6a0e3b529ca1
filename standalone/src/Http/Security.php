<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\OCSController;
use OCP\IGroupManager;
use OCP\IRequest;
use OCP\IUserSession;

/**
 * Nextcloud's rules for every call: logged in, administrator and request token, unless an attribute says that it is not needed.
 */
final readonly class Security {
	/**
	 * @param IRequest $request
	 * @param IUserSession $session who is logged in
	 * @param IGroupManager $groups who is administrator
	 */
	public function __construct(
		private IRequest $request,
		private IUserSession $session,
		private IGroupManager $groups,
	) {
	}

	/** @throws SecurityException when the call is not allowed */
	public function check(Controller $controller, \ReflectionMethod $method): void {
		if (!self::has($method, PublicPage::class)) {
			$user = $this->session->getUser() ?? throw SecurityException::notLoggedIn();
			if (!self::has($method, NoAdminRequired::class) && !$this->groups->isAdmin($user->getUID())) {
				throw SecurityException::notAdmin();
			}
		}
		$ocs = $controller instanceof OCSController && $this->request->getHeader('OCS-APIRequest') === 'true';
		if (!self::has($method, NoCSRFRequired::class) && !$ocs && !$this->request->passesCSRFCheck()) {
			throw SecurityException::noToken();
		}
	}

	/** @param class-string $attribute */
	private static function has(\ReflectionMethod $method, string $attribute): bool {
		return $method->getAttributes($attribute) !== [];
	}
}
