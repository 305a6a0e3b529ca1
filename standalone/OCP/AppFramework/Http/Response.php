<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

use OCP\AppFramework\Http;

/**
 * An answer: status, headers, body.
 *
 * @template-covariant S of int
 * @template-covariant H of array<string, mixed>
 */
class Response {
	/** @var array<string, mixed> */
	private array $headers = [];

	private int $status = Http::STATUS_OK;

	private ?\DateTime $lastModified = null;

	private ?string $eTag = null;

	private ?EmptyContentSecurityPolicy $contentSecurityPolicy = null;

	/** @var array<string, mixed>|null */
	private ?array $throttleMetadata = null;

	/**
	 * @param S $status
	 * @param H $headers
	 */
	public function __construct(int $status = Http::STATUS_OK, array $headers = []) {
		$this->status = $status;
		$this->headers = $headers;
	}

	/**
	 * Lets the client keep the answer.
	 *
	 * @param int $cacheSeconds how long, 0 for not at all
	 * @param bool $public whether shared caches may keep it
	 * @param bool $immutable whether it never changes
	 * @return $this
	 */
	public function cacheFor(int $cacheSeconds, bool $public = false, bool $immutable = false) {
		$value = $cacheSeconds > 0
			? sprintf('%s, max-age=%d, %s', $public ? 'public' : 'private', $cacheSeconds, $immutable ? 'immutable' : 'must-revalidate')
			: 'no-cache, no-store, must-revalidate';
		return $this->addHeader('Cache-Control', $value);
	}

	/**
	 * @param string $name
	 * @param string|null $value null takes the header away
	 * @return $this
	 */
	public function addHeader($name, $value) {
		if ($value === null) {
			unset($this->headers[trim($name)]);
		} else {
			$this->headers[trim($name)] = $value;
		}
		return $this;
	}

	/**
	 * @param array<string, mixed> $headers
	 * @return static
	 */
	public function setHeaders(array $headers): static {
		$this->headers = $headers;
		return $this;
	}

	/** @return array<string, mixed> the headers, with those that every answer has */
	public function getHeaders() {
		$headers = [
			'Cache-Control' => 'no-cache, no-store, must-revalidate',
			'Content-Security-Policy' => $this->getContentSecurityPolicy()->buildPolicy(),
			'X-Robots-Tag' => 'noindex, nofollow',
		];
		if ($this->lastModified !== null) {
			$headers['Last-Modified'] = $this->lastModified->format('D, d M Y H:i:s \G\M\T');
		}
		if ($this->eTag !== null) {
			$headers['ETag'] = '"' . $this->eTag . '"';
		}
		return array_merge($headers, $this->headers);
	}

	/** @return string the body */
	public function render() {
		return '';
	}

	/**
	 * @param int $status
	 * @return static
	 */
	public function setStatus($status): static {
		$this->status = $status;
		return $this;
	}

	/** @return int */
	public function getStatus() {
		return $this->status;
	}

	/** @return $this */
	public function setContentSecurityPolicy(EmptyContentSecurityPolicy $csp) {
		$this->contentSecurityPolicy = $csp;
		return $this;
	}

	/** @return EmptyContentSecurityPolicy what a browser may do with the answer */
	public function getContentSecurityPolicy() {
		return $this->contentSecurityPolicy ??= new EmptyContentSecurityPolicy();
	}

	/**
	 * @param string $ETag
	 * @return Response<int, array<string, mixed>>
	 */
	public function setETag($ETag) {
		$this->eTag = $ETag;
		return $this;
	}

	/** @return string|null */
	public function getETag() {
		return $this->eTag;
	}

	/**
	 * @param \DateTime $lastModified
	 * @return Response<int, array<string, mixed>>
	 */
	public function setLastModified($lastModified) {
		$this->lastModified = $lastModified;
		return $this;
	}

	/** @return \DateTime|null */
	public function getLastModified() {
		return $this->lastModified;
	}

	/**
	 * Says that somebody may be guessing; the next answers take longer.
	 *
	 * @param array<string, mixed> $metadata
	 * @return void
	 */
	public function throttle(array $metadata = []) {
		$this->throttleMetadata = $metadata;
	}

	/** @return bool whether somebody may be guessing */
	public function isThrottled() {
		return $this->throttleMetadata !== null;
	}
}
