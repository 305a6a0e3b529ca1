<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Controller;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Container\Registration;
use OCA\Klantcontact\Standalone\Page\AppInfo;
use OCA\Klantcontact\Standalone\Page\Layout;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\Dashboard\IConditionalWidget;
use OCP\Dashboard\IWidget;
use OCP\IRequest;
use OCP\IUserSession;
use OCP\Settings\ISettings;

/**
 * The pages of the server around the app: the dashboard and the settings.
 */
final class PageController extends Controller {
	/**
	 * @param string $appName
	 * @param IRequest $request
	 * @param Container $container makes widgets and forms
	 * @param Registration $registration which widgets there are
	 * @param AppInfo $info which forms there are
	 * @param Layout $layout draws the forms
	 * @param IUserSession $session who looks
	 */
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly Container $container,
		private readonly Registration $registration,
		private readonly AppInfo $info,
		private readonly Layout $layout,
		private readonly IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	/** @return TemplateResponse<int, array<string, mixed>> the dashboard, with the panels of the app */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/apps/dashboard/')]
	public function dashboard(): TemplateResponse {
		$widgets = array_map(fn (string $class): IWidget => $this->container->service($class), $this->registration->widgets);
		$widgets = array_filter($widgets, static fn (IWidget $widget): bool => !$widget instanceof IConditionalWidget || $widget->isEnabled());
		usort($widgets, static fn (IWidget $a, IWidget $b): int => $a->getOrder() <=> $b->getOrder());
		foreach ($widgets as $widget) {
			$widget->load();
		}
		$user = $this->session->getUser();
		return new TemplateResponse('core', 'dashboard', ['widgets' => $widgets, 'name' => $user?->getDisplayName(), 'uid' => (string)$user?->getUID()]);
	}

	/** @return TemplateResponse<int, array<string, mixed>> the forms of the app for the administrator */
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/settings/admin/{section}')]
	public function settings(): TemplateResponse {
		return $this->forms('Administration settings', $this->info->adminSettings());
	}

	/** @return TemplateResponse<int, array<string, mixed>> the forms of the app for every user */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[FrontpageRoute(verb: 'GET', url: '/settings/user/{section}')]
	public function personalSettings(): TemplateResponse {
		return $this->forms('Personal settings', $this->info->personalSettings());
	}

	/**
	 * @param list<class-string<ISettings>> $classes
	 * @return TemplateResponse<int, array<string, mixed>>
	 */
	private function forms(string $title, array $classes): TemplateResponse {
		$forms = [];
		foreach ($classes as $class) {
			$form = $this->container->service($class);
			$forms[$form->getPriority() . $class] = $this->layout->template($form->getForm());
		}
		ksort($forms);
		return new TemplateResponse('core', 'settings', ['title' => $title, 'forms' => $forms]);
	}
}
