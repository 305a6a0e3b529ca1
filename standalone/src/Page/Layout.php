<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Page;

use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Identity\Session;
use OCA\Klantcontact\Standalone\Instance;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IGroupManager;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/**
 * Draws a page as Nextcloud does: head, header with menus, content, initial state; with one nonce for its scripts.
 */
final readonly class Layout {
	/**
	 * @param Instance $instance where the templates are
	 * @param Assets $assets scripts and style sheets
	 * @param InitialState $state data for the scripts
	 * @param IUserSession $users who looks
	 * @param IGroupManager $groups whether an administrator looks
	 * @param IFactory $languages in which language
	 * @param Session $session the request token
	 * @param Request $request which page is open
	 */
	public function __construct(
		private Instance $instance,
		private Assets $assets,
		private InitialState $state,
		private IUserSession $users,
		private IGroupManager $groups,
		private IFactory $languages,
		private Session $session,
		private Request $request,
	) {
	}

	/**
	 * @param TemplateResponse<int, array<string, mixed>> $response gets the nonce in its policy
	 * @return string the whole page
	 */
	public function draw(TemplateResponse $response): string {
		$content = $this->template($response);
		if ($response->getRenderAs() === TemplateResponse::RENDER_AS_BLANK) {
			return $content;
		}
		$nonce = base64_encode(random_bytes(18));
		$policy = $response->getContentSecurityPolicy();
		$response->setContentSecurityPolicy(($policy instanceof ContentSecurityPolicy ? $policy : new ContentSecurityPolicy())->useJsNonce($nonce));
		$user = $this->users->getUser();
		$this->state->provide('core', 'capabilities', static fn (): object => new \stdClass());
		return $this->include($this->instance->root . '/standalone/templates/layout.php', [
			'l' => $this->languages->get('core'),
			'app' => $response->getApp(),
			'content' => $content,
			'guest' => $user === null || $response->getRenderAs() !== TemplateResponse::RENDER_AS_USER,
			'user' => $user,
			'admin' => $user !== null && $this->groups->isAdmin($user->getUID()),
			'token' => $this->session->token() ?? '',
			'nonce' => $nonce,
			'path' => $this->request->path(),
			'uri' => $this->request->getRequestUri(),
			'styles' => $this->assets->styles(),
			'scripts' => $this->assets->scripts(),
			'states' => $this->state->inputs(),
		]);
	}

	/** @param TemplateResponse<int, array<string, mixed>> $response */
	public function template(TemplateResponse $response): string {
		$own = $response->getApp() === Instance::APP;
		$folder = $this->instance->root . ($own ? '/templates/' : '/standalone/templates/');
		return $this->include($folder . $response->getTemplateName() . '.php', ['_' => $response->getParams(), 'l' => $this->languages->get($response->getApp())]);
	}

	/** @param array<string, mixed> $variables what the template knows by name */
	private function include(string $templateFile, array $variables): string {
		ob_start();
		(static function () use ($templateFile, $variables): void {
			extract($variables, EXTR_SKIP);
			require $templateFile;
		})();
		return (string)ob_get_clean();
	}
}
