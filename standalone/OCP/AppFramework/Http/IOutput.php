<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http;

/**
 * Where an answer is written to.
 */
interface IOutput {
	/**
	 * @param string $out
	 * @return void
	 */
	public function setOutput($out);

	/**
	 * @param string|resource $path
	 * @return bool false when it failed
	 */
	public function setReadfile($path);

	/**
	 * @param string $header
	 * @return void
	 */
	public function setHeader($header);

	/** @return int */
	public function getHttpResponseCode();

	/**
	 * @param int $code
	 * @return void
	 */
	public function setHttpResponseCode($code);
}
