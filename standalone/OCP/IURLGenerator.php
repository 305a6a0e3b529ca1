<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * Makes the addresses of pages and files.
 */
interface IURLGenerator {
	/** @param array<string, mixed> $arguments values in the path; the others become the query */
	public function linkToRoute(string $routeName, array $arguments = []): string;

	/** @param array<string, mixed> $arguments values in the path; the others become the query */
	public function linkToRouteAbsolute(string $routeName, array $arguments = []): string;

	/** @param array<string, mixed> $arguments values in the path; the others become the query */
	public function linkToOCSRouteAbsolute(string $routeName, array $arguments = []): string;

	/** @param array<string, mixed> $args the query */
	public function linkTo(string $appName, string $file, array $args = []): string;

	/** @throws \RuntimeException when there is no such image */
	public function imagePath(string $appName, string $file): string;

	/** @return string the address with protocol and host */
	public function getAbsoluteURL(string $url): string;

	/** @return string protocol, host and root, without "/" at the end */
	public function getBaseUrl(): string;

	/** @return string path of the root, "" when it is "/" */
	public function getWebroot(): string;
}
