<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * One request as a controller sees it.
 *
 * @property-read string[] $server
 * @property-read string[] $urlParams
 */
interface IRequest {
	/** @return string the value of a header, "" when it was not sent */
	public function getHeader(string $name): string;

	/**
	 * @param mixed $default what to give when the parameter is not there
	 * @return mixed one value from the route, the query or the body
	 */
	public function getParam(string $key, $default = null);

	/** @return array<string, mixed> all values from the route, the query and the body */
	public function getParams(): array;

	/** @return string HTTP method in capitals */
	public function getMethod(): string;

	/** @return array<string, mixed>|null the entry of PHP's $_FILES */
	public function getUploadedFile(string $key);

	/** @return mixed one value of the environment */
	public function getEnv(string $key);

	/** @return string|null the value of a cookie */
	public function getCookie(string $key);

	/** @return bool whether the request carries the request token or the header OCS-APIRequest */
	public function passesCSRFCheck(): bool;

	/** @return string id of this request, for logs */
	public function getId(): string;

	/** @return string address of the client */
	public function getRemoteAddress(): string;

	/** @return string "http" or "https" */
	public function getServerProtocol(): string;

	/** @return string path and query as they were sent */
	public function getRequestUri(): string;

	/** @return string|false the path after the script */
	public function getPathInfo();

	/** @return string the script that serves the request */
	public function getScriptName(): string;

	/** @return string host name and port that the client used */
	public function getServerHost(): string;
}
