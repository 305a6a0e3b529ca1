<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench;

use OCA\Klantcontact\Bench\Measure\Browser;
use OCA\Klantcontact\Bench\Measure\Commands;
use OCA\Klantcontact\Bench\Measure\Lists;
use OCA\Klantcontact\Bench\Measure\Mail;
use OCA\Klantcontact\Bench\Measure\Mails;
use OCA\Klantcontact\Bench\Measure\Searches;
use OCA\Klantcontact\Bench\Store\Stores;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\Client;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\Server;

/**
 * All figures, one after the other: reading from stores that are kept, writing to copies that are thrown away.
 */
final readonly class Bench {
	private const SMALL = 1000;

	private const BROWSER = 5000;

	private Stores $stores;

	/** @param int $rows of the large store */
	public function __construct(
		private int $rows,
	) {
		$this->stores = new Stores();
	}

	/** @return iterable<Figure> */
	public function figures(): iterable {
		$folder = $this->stores->folder($this->rows);
		$large = self::reader($folder);
		$small = self::reader($this->stores->folder(self::SMALL));
		yield from (new Lists($large, $small, $this->rows))->figures();
		$bare = new \PDO('sqlite:' . $folder . '/klantcontact.sqlite', options: [\PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION]);
		yield from (new Searches($large, $small, $this->rows, $bare))->figures();
		yield from $this->served(self::SMALL, static fn (string $url): array => (new Commands(new Client($url)))->figures());
		yield from (new Mail())->figures();
		yield from $this->served(self::SMALL, static fn (string $url): array => (new Mails($url))->figures());
		yield from $this->served(self::BROWSER, static fn (string $url): array => (new Browser($url))->figures());
	}

	private static function reader(string $folder): App {
		$app = new App($folder);
		$app->login('jan');
		return $app;
	}

	/**
	 * @param \Closure(string): list<Figure> $measure told where the host answers
	 * @return list<Figure>
	 */
	private function served(int $rows, \Closure $measure): array {
		$kept = $this->stores->folder($rows);
		$copy = DataFolder::temporary();
		foreach (['klantcontact.sqlite', 'host.sqlite'] as $file) {
			copy($kept . '/' . $file, $copy->path . '/' . $file);
		}
		$server = new Server($copy->path);
		try {
			$server->start();
			return $measure($server->url());
		} finally {
			$server->kill();
			$copy->remove();
		}
	}
}
