<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Page;

use OCA\Klantcontact\Standalone\Instance;
use OCP\Settings\ISettings;

/**
 * What appinfo/info.xml says about the app.
 */
final class AppInfo {
	private ?\SimpleXMLElement $info = null;

	/** @param Instance $instance where the app is */
	public function __construct(
		private readonly Instance $instance,
	) {
	}

	/** @return string the version of the app */
	public function version(): string {
		return (string)$this->info()->version;
	}

	/** @return list<class-string<ISettings>> the forms for the administrator */
	public function adminSettings(): array {
		return $this->forms('admin');
	}

	/** @return list<class-string<ISettings>> the forms for every user */
	public function personalSettings(): array {
		return $this->forms('personal');
	}

	/** @return list<class-string<ISettings>> */
	private function forms(string $element): array {
		$classes = [];
		$elements = $this->info()->xpath('/info/settings/' . $element);
		foreach (is_array($elements) ? $elements : [] as $class) {
			if (is_subclass_of((string)$class, ISettings::class)) {
				$classes[] = (string)$class;
			}
		}
		return $classes;
	}

	private function info(): \SimpleXMLElement {
		return $this->info ??= new \SimpleXMLElement((string)file_get_contents($this->instance->root . '/appinfo/info.xml'));
	}
}
