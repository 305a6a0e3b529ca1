<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Controller;

use OCA\Klantcontact\Standalone\Identity\Accounts;
use OCA\Klantcontact\Standalone\Identity\Session;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\RedirectResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IRequest;
use OCP\IUserManager;
use OCP\IUserSession;

/**
 * Logs in and out.
 */
final class LoginController extends Controller {
	private const HOME = '/index.php/apps/klantcontact/';

	/**
	 * @param string $appName
	 * @param IRequest $request
	 * @param Session $session
	 * @param IUserManager $users
	 * @param IUserSession $current who is logged in
	 */
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Session $session,
		private readonly IUserManager $users,
		private readonly IUserSession $current,
	) {
		parent::__construct($appName, $request);
	}

	/** @return RedirectResponse<int, array<string, mixed>> the app, or the login page */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	public function home(): RedirectResponse {
		return new RedirectResponse($this->current->isLoggedIn() ? self::HOME : '/login');
	}

	/** @return TemplateResponse<int, array<string, mixed>> the form */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/login')]
	public function form(string $redirect_url = ''): TemplateResponse {
		return $this->page($redirect_url, '', false);
	}

	/** @return TemplateResponse<int, array<string, mixed>>|RedirectResponse<int, array<string, mixed>> the page asked for, or the form again */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'POST', url: '/login')]
	public function login(string $user = '', string $password = '', string $redirect_url = ''): TemplateResponse|RedirectResponse {
		$account = $this->users->checkPassword($user, $password);
		if ($account === false) {
			return $this->page($redirect_url, $user, true)->setStatus(Http::STATUS_UNAUTHORIZED);
		}
		$cookie = $this->session->start($account->getUID());
		$inside = preg_match('#^/(?![/\\\\])#', $redirect_url) === 1;
		return (new RedirectResponse($inside ? $redirect_url : self::HOME))->addHeader('Set-Cookie', self::cookie($cookie));
	}

	/** @return RedirectResponse<int, array<string, mixed>> the login page */
	#[NoAdminRequired]
	#[FrontpageRoute(verb: 'GET', url: '/logout')]
	public function logout(): RedirectResponse {
		$this->session->end();
		return (new RedirectResponse('/login'))->addHeader('Set-Cookie', self::cookie('') . '; Max-Age=0');
	}

	/** @return JSONResponse<int, array{token: string|null}, array<string, mixed>> the request token, for a page that is open longer than it held */
	#[PublicPage]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/csrftoken')]
	public function token(): JSONResponse {
		return new JSONResponse(['token' => $this->session->token()]);
	}

	/** @return TemplateResponse<int, array<string, mixed>> */
	private function page(string $redirect, string $user, bool $wrong): TemplateResponse {
		return new TemplateResponse('core', 'login', ['redirect' => $redirect, 'user' => $user, 'wrong' => $wrong, 'users' => array_keys(Accounts::USERS)], TemplateResponse::RENDER_AS_GUEST);
	}

	private static function cookie(string $value): string {
		return Session::COOKIE . '=' . $value . '; Path=/; HttpOnly; SameSite=Lax';
	}
}
