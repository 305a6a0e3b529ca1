<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Tests\Support\Answer;
use OCA\Klantcontact\Tests\Support\Call;

/**
 * A test that sends what should not be sent: the answer is a clear refusal, and the stores are as they were.
 */
abstract class RefusalTestCase extends ServerTestCase {
	/** Lines about viewing and searching; they are no data of anybody's. */
	private const NOTED = "SELECT count(*) FROM kc_historie WHERE actie NOT IN ('bekeken', 'gezocht')";

	/** @var array<string, int> rows by table, and files */
	private array $before;

	/** The first question makes the tables. */
	#[\Override]
	public static function setUpBeforeClass(): void {
		parent::setUpBeforeClass();
		self::$client->send(Call::get('/contactmomenten'));
	}

	#[\Override]
	protected function setUp(): void {
		$this->before = self::contents();
	}

	/**
	 * The one shape of every refusal, and nothing stored.
	 *
	 * @param list<int> $statuses of which one is right
	 * @param string|null $field whose message must be there
	 */
	protected function assertRefused(Answer $answer, array $statuses, ?string $field = null): void {
		self::assertContains($answer->status, $statuses, $answer->body);
		$problem = $answer->data();
		self::assertIsString($problem['code'] ?? null, $answer->body);
		self::assertNotSame('', $problem['message'] ?? '', $answer->body);
		self::assertIsArray($problem['fields'] ?? null, $answer->body);
		if ($field !== null) {
			self::assertArrayHasKey($field, $problem['fields'], $answer->body);
		}
		self::assertStringNotContainsStringIgnoringCase('.php', $answer->body);
		self::assertStringNotContainsStringIgnoringCase('sqlstate', $answer->body);
		self::assertSame($this->before, self::contents(), 'something was stored');
	}

	/** @return array<string, int> */
	protected static function contents(): array {
		$pdo = new \PDO('sqlite:' . self::$folder->path . '/klantcontact.sqlite', options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		$contents = ['kc_historie' => self::number($pdo, self::NOTED)];
		$tables = $pdo->query("SELECT name FROM sqlite_master WHERE type = 'table' AND (name LIKE 'obj\\_%' ESCAPE '\\' OR name LIKE 'kc\\_%' ESCAPE '\\') AND name NOT LIKE 'kc\\_woorden%' ESCAPE '\\'");
		foreach ($tables === false ? [] : $tables->fetchAll(\PDO::FETCH_COLUMN) as $table) {
			if (is_string($table)) {
				$contents += [$table => self::number($pdo, 'SELECT count(*) FROM ' . $table)];
			}
		}
		return $contents + ['files' => count(self::files())];
	}

	/** @return list<string> paths of the uploaded files, from the data folder */
	protected static function files(): array {
		$files = [];
		/** @var iterable<\SplFileInfo> $all */
		$all = new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(self::$folder->path, \FilesystemIterator::SKIP_DOTS));
		foreach ($all as $file) {
			$path = substr($file->getPathname(), strlen(self::$folder->path) + 1);
			if (preg_match('/\.(log|pid|sqlite|sqlite-wal|sqlite-shm)$/', $path) !== 1) {
				$files[] = $path;
			}
		}
		return $files;
	}

	private static function number(\PDO $pdo, string $sql): int {
		$answer = $pdo->query($sql);
		return $answer === false ? 0 : (int)$answer->fetchColumn();
	}
}
