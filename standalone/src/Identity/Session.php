<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Identity;

use OCA\Klantcontact\Standalone\Data\HostDatabase;

/**
 * What the server remembers of one browser: who is logged in, and the request token. Held by a cookie, gone after a day without use.
 */
final class Session {
	public const COOKIE = 'kc_session';

	private const LIFETIME = 86400;

	private ?string $id = null;

	private ?string $uid = null;

	private ?string $token = null;

	/** @param HostDatabase $database where sessions are kept */
	public function __construct(
		private readonly HostDatabase $database,
	) {
	}

	/** Finds the session of a cookie; there is none when it is unknown or too old. */
	public function open(?string $cookie): void {
		if ($cookie === null || $cookie === '') {
			return;
		}
		$now = time();
		$row = $this->database->query('SELECT uid, token, seen FROM sessions WHERE id = :id AND seen > :since', ['id' => self::key($cookie), 'since' => $now - self::LIFETIME])[0] ?? null;
		if ($row === null) {
			return;
		}
		[$this->id, $this->uid, $this->token] = [$cookie, $row['uid'] === null ? null : (string)$row['uid'], (string)$row['token']];
		if ((int)$row['seen'] < $now - 300) {
			$this->database->execute('UPDATE sessions SET seen = :now WHERE id = :id', ['now' => $now, 'id' => self::key($cookie)]);
		}
	}

	/**
	 * Starts anew, for this user or for nobody; what went before is forgotten, so that no stolen id stays good.
	 *
	 * @return string the value of the cookie
	 */
	public function start(?string $uid): string {
		$this->end();
		[$this->id, $this->uid, $this->token] = [bin2hex(random_bytes(24)), $uid, bin2hex(random_bytes(24))];
		$this->database->execute('DELETE FROM sessions WHERE seen < :since', ['since' => time() - self::LIFETIME]);
		$this->database->execute(
			'INSERT INTO sessions (id, uid, token, seen) VALUES (:id, :uid, :token, :now)',
			['id' => self::key($this->id), 'uid' => $uid, 'token' => $this->token, 'now' => time()],
		);
		return $this->id;
	}

	/** Forgets the session. */
	public function end(): void {
		if ($this->id !== null) {
			$this->database->execute('DELETE FROM sessions WHERE id = :id', ['id' => self::key($this->id)]);
		}
		$this->id = $this->uid = $this->token = null;
	}

	/** @return string|null the user, null when nobody is logged in */
	public function uid(): ?string {
		return $this->uid;
	}

	/** @return string|null the request token, null without a session */
	public function token(): ?string {
		return $this->token;
	}

	private static function key(string $id): string {
		return hash('sha256', $id);
	}
}
