<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * A page made from a template of the app; the host draws it.
 *
 * @template-covariant S of int
 * @template-covariant H of array<string, mixed>
 * @template-extends Response<int, array<string, mixed>>
 */
class TemplateResponse extends Response {
	public const RENDER_AS_GUEST = 'guest';
	public const RENDER_AS_BLANK = '';
	public const RENDER_AS_BASE = 'base';
	public const RENDER_AS_USER = 'user';
	public const RENDER_AS_ERROR = 'error';
	public const RENDER_AS_PUBLIC = 'public';

	/**
	 * @param array<string, mixed> $params what the template gets
	 * @param string $renderAs the page around it, one of the RENDER_AS_ constants
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(
		protected string $appName,
		protected string $templateName,
		protected array $params = [],
		protected string $renderAs = self::RENDER_AS_USER,
		int $status = Http::STATUS_OK,
		array $headers = [],
	) {
		parent::__construct($status, $headers);
		$this->setContentSecurityPolicy(new ContentSecurityPolicy());
	}

	/** @return array<string, mixed> what the template gets */
	public function getParams() {
		return $this->params;
	}

	/** @return string id of the app that has the template */
	public function getApp(): string {
		return $this->appName;
	}

	/** @return string name of the template, without ".php" */
	public function getTemplateName() {
		return $this->templateName;
	}

	/** @return string the page around it */
	public function getRenderAs() {
		return $this->renderAs;
	}
}
