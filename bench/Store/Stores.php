<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench\Store;

use OCA\Klantcontact\Store\Index\IndexRegels;
use OCA\Klantcontact\Store\Schemas;
use OCA\Klantcontact\Store\Sqlite\PdoDatabase;
use OCA\Klantcontact\Store\Sqlite\SqliteSchema;
use OCA\Klantcontact\Tests\Support\App;

/**
 * The stores of the benchmark, made once under build/artifacts/bench and kept between runs.
 */
final readonly class Stores {
	private const FOLDER = __DIR__ . '/../../build/artifacts/bench';

	/**
	 * The folder of a store with this many contactmomenten and klanten. One made for other tables is made again.
	 *
	 * @return string path of the data folder
	 */
	public function folder(int $rows): string {
		$folder = self::FOLDER . '/' . $rows;
		$mark = $folder . '/made-for';
		$version = $this->version();
		if (is_file($mark) && file_get_contents($mark) === $version) {
			return $folder;
		}
		$start = microtime(true);
		$this->clear($folder);
		$app = new App($folder);
		$app->configure();
		$file = $folder . '/klantcontact.sqlite';
		$schemas = new Schemas();
		(new PdoDatabase($file, new SqliteSchema($schemas)))->query('SELECT 1');
		$pdo = new \PDO('sqlite:' . $file, options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		(new Filler($pdo, $schemas))->fill($rows, static function (string $what) use ($rows, $start): void {
			fprintf(STDERR, "%s rows: %s (%.0f s)\n", number_format($rows), $what, microtime(true) - $start);
		});
		$pdo->exec('PRAGMA journal_mode = WAL');
		file_put_contents($mark, $version);
		return $folder;
	}

	/** @return string changes with everything that decides what is in a store */
	private function version(): string {
		$pdo = new \PDO('sqlite::memory:', options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		(new SqliteSchema(new Schemas()))->zorgVoor($pdo);
		$tables = $pdo->query('SELECT sql FROM sqlite_master ORDER BY name');
		$index = (new \ReflectionClass(IndexRegels::class))->getFileName();
		$sources = array_map(static fn (string|false $file): string => (string)file_get_contents((string)$file), [__DIR__ . '/Objects.php', __DIR__ . '/Filler.php', $index]);
		return hash('sha256', serialize([$tables === false ? [] : $tables->fetchAll(\PDO::FETCH_COLUMN), $sources]));
	}

	private function clear(string $folder): void {
		if (!is_dir($folder)) {
			mkdir($folder, 0o770, true);
		}
		foreach ((array)glob($folder . '/*') as $file) {
			unlink((string)$file);
		}
	}
}
