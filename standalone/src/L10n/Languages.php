<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\L10n;

use OCA\Klantcontact\Standalone\Instance;
use OCP\IConfig;
use OCP\IL10N;
use OCP\IRequest;
use OCP\IUser;
use OCP\IUserSession;
use OCP\L10N\IFactory;

/**
 * Chooses the language: what the user set, else what the browser asks for, else Dutch.
 */
final class Languages implements IFactory {
	private const LOCALES = ['nl' => 'nl_NL', 'en' => 'en_GB'];

	/** @var array<string, IL10N> */
	private array $made = [];

	/**
	 * @param Instance $instance where l10n/ is
	 * @param IRequest $request what the browser asks for
	 * @param IUserSession $session whose language
	 * @param IConfig $config what the user set
	 */
	public function __construct(
		private readonly Instance $instance,
		private readonly IRequest $request,
		private readonly IUserSession $session,
		private readonly IConfig $config,
	) {
	}

	#[\Override]
	public function get($app, $lang = null, $locale = null) {
		$lang ??= $this->findLanguage();
		return $this->made[$app . '/' . $lang] ??= new Texts($lang, $locale ?? $this->findLocale($lang), $this->texts($app, $lang));
	}

	#[\Override]
	public function findLanguage(?string $appId = null): string {
		$user = $this->session->getUser();
		$chosen = $user === null ? '' : $this->getUserLanguage($user);
		return $chosen !== '' ? $chosen : $this->asked();
	}

	#[\Override]
	public function findLocale($lang = null) {
		return self::LOCALES[$lang ?? $this->findLanguage()] ?? self::LOCALES['nl'];
	}

	#[\Override]
	public function findAvailableLanguages($app = null): array {
		return array_keys(self::LOCALES);
	}

	#[\Override]
	public function getUserLanguage(?IUser $user = null): string {
		return $user === null ? '' : $this->config->getUserValue($user->getUID(), 'core', 'lang');
	}

	private function asked(): string {
		preg_match_all('/\b(nl|en)(?:-[a-z]+)?\b/i', $this->request->getHeader('Accept-Language'), $languages);
		return strtolower($languages[1][0] ?? 'nl');
	}

	/** @return array<string, string|list<string>> */
	private function texts(string $app, string $lang): array {
		$folder = $app === Instance::APP ? $this->instance->root . '/l10n/' : $this->instance->root . '/standalone/l10n/';
		$json = @file_get_contents($folder . $lang . '.json');
		$file = $json === false ? [] : json_decode($json, true, flags: JSON_THROW_ON_ERROR);
		/** @var array<string, string|list<string>> */
		return is_array($file) && is_array($file['translations'] ?? null) ? $file['translations'] : [];
	}
}
