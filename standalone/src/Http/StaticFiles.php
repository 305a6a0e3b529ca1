<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

/**
 * Sends files that need no rights: scripts, styles, images and texts of the app and of the host.
 */
final readonly class StaticFiles {
	private const TYPES = [
		'css' => 'text/css; charset=utf-8',
		'ico' => 'image/x-icon',
		'js' => 'text/javascript; charset=utf-8',
		'json' => 'application/json; charset=utf-8',
		'map' => 'application/json; charset=utf-8',
		'mjs' => 'text/javascript; charset=utf-8',
		'png' => 'image/png',
		'svg' => 'image/svg+xml',
		'txt' => 'text/plain; charset=utf-8',
		'wasm' => 'application/wasm',
		'webp' => 'image/webp',
		'woff2' => 'font/woff2',
	];

	/** @param array<string, string> $folders path before the file => folder */
	public function __construct(
		private array $folders,
	) {
	}

	/**
	 * @param string $path of the request
	 * @return string|null the file, null when the path is no file's
	 */
	public function find(string $path): ?string {
		$path = rawurldecode($path);
		foreach ($this->folders as $prefix => $folder) {
			if (!str_starts_with($path, $prefix)) {
				continue;
			}
			$file = realpath($folder . '/' . substr($path, strlen($prefix)));
			$known = isset(self::TYPES[strtolower(pathinfo((string)$file, PATHINFO_EXTENSION))]);
			if ($file !== false && $known && is_file($file) && str_starts_with($file, realpath($folder) . '/')) {
				return $file;
			}
		}
		return null;
	}

	/** Sends a file that was found; only its headers when the browser has it already. */
	public function send(string $file, Request $request): void {
		$tag = '"' . dechex((int)filemtime($file)) . '-' . dechex((int)filesize($file)) . '"';
		$versioned = $request->getParam('v') !== null;
		header('Content-Type: ' . self::TYPES[strtolower(pathinfo($file, PATHINFO_EXTENSION))]);
		header('Cache-Control: ' . ($versioned ? 'public, max-age=31536000, immutable' : 'no-cache'));
		header('ETag: ' . $tag);
		header('X-Content-Type-Options: nosniff');
		if ($request->getHeader('If-None-Match') === $tag) {
			http_response_code(304);
		} elseif ($request->getMethod() !== 'HEAD') {
			header('Content-Length: ' . filesize($file));
			readfile($file);
		}
	}
}
