<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Page;

use OCA\Klantcontact\Standalone\Instance;
use OCP\L10N\IFactory;
use OCP\Util;

/**
 * The scripts and style sheets of a page, with the addresses that Nextcloud gives them.
 */
final readonly class Assets {
	/**
	 * @param Instance $instance where the files are
	 * @param IFactory $languages which texts the scripts get
	 */
	public function __construct(
		private Instance $instance,
		private IFactory $languages,
	) {
	}

	/** @return list<string> addresses of style sheets, the host's own first */
	public function styles(): array {
		$styles = [$this->core('variables.css'), $this->core('server.css')];
		foreach (Util::styles() as $style) {
			$styles[] = $this->address($style['app'], 'css/' . $style['file'] . '.css');
		}
		return array_values(array_filter($styles, static fn (string $address): bool => $address !== ''));
	}

	/** @return list<array{src: string, module: bool}> addresses of scripts; before those of an app its texts */
	public function scripts(): array {
		$scripts = [['src' => $this->core('host.js'), 'module' => false]];
		foreach (array_unique(array_column(Util::scripts(), 'app')) as $app) {
			$scripts[] = ['src' => $this->address($app, 'l10n/' . $this->languages->findLanguage() . '.js'), 'module' => false];
		}
		foreach (Util::scripts() as $script) {
			$module = $this->address($script['app'], 'js/' . $script['file'] . '.mjs');
			$scripts[] = $module !== '' ? ['src' => $module, 'module' => true] : ['src' => $this->address($script['app'], 'js/' . $script['file'] . '.js'), 'module' => false];
		}
		return array_values(array_filter($scripts, static fn (array $script): bool => $script['src'] !== ''));
	}

	private function core(string $file): string {
		return '/core/' . $file . '?v=' . $this->version($this->instance->root . '/standalone/public/' . $file);
	}

	/** @return string "" when there is no such file */
	private function address(string $app, string $file): string {
		$path = $this->instance->root . '/' . $file;
		return $app === Instance::APP && is_file($path) ? '/apps/' . $app . '/' . $file . '?v=' . $this->version($path) : '';
	}

	private function version(string $path): string {
		return substr(hash('sha256', $path . filemtime($path)), 0, 8);
	}
}
