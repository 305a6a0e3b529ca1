<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/**
 * What a browser may do with an answer: nothing, until it is allowed.
 */
class EmptyContentSecurityPolicy {
	/** @var array<string, list<string>> directive => sources */
	protected array $sources = [];

	private ?string $jsNonce = null;

	/**
	 * Allows scripts with this nonce only, and what they load.
	 *
	 * @param string $nonce
	 * @return $this
	 */
	public function useJsNonce($nonce) {
		$this->jsNonce = $nonce;
		return $this;
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedScriptDomain($domain) {
		return $this->allow('script-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedImageDomain($domain) {
		return $this->allow('img-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedConnectDomain($domain) {
		return $this->allow('connect-src', $domain);
	}

	/**
	 * @param string $domain
	 * @return $this
	 */
	public function addAllowedFrameDomain($domain) {
		return $this->allow('frame-src', $domain);
	}

	/** @return $this */
	public function addAllowedWorkerSrcDomain(string $domain) {
		return $this->allow('worker-src', $domain);
	}

	/** @return string the value of the header Content-Security-Policy */
	public function buildPolicy() {
		$sources = $this->sources;
		if ($this->jsNonce !== null && isset($sources['script-src'])) {
			$scripts = array_values(array_diff($sources['script-src'], ["'self'"]));
			$sources['script-src'] = ["'nonce-" . $this->jsNonce . "'", ...$scripts];
			$sources['script-src-elem'] = ["'strict-dynamic'", ...$sources['script-src']];
		}
		$policy = ["default-src 'none'", "base-uri 'none'", "manifest-src 'self'"];
		foreach ($sources + ['frame-ancestors' => ["'none'"]] as $directive => $allowed) {
			$policy[] = $directive . ' ' . implode(' ', $allowed);
		}
		return implode(';', $policy);
	}

	/** @return $this */
	private function allow(string $directive, string $source): static {
		$this->sources[$directive][] = $source;
		return $this;
	}
}
