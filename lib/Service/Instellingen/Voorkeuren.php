<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Instellingen;

use OCP\IConfig;

/**
 * What a user prefers. A preference that is no longer possible reads as none.
 */
final class Voorkeuren {
	private const APP = 'klantcontact';

	private const KANAAL = 'standaard_kanaal';

	private const TEAM = 'standaard_team';

	public function __construct(
		private readonly IConfig $config,
		private readonly Kanalen $kanalen,
	) {
	}

	/**
	 * @param list<string> $teams her own
	 * @return array{standaardKanaal?: string, standaardTeam?: string} absent where she prefers none
	 */
	public function van(string $uid, array $teams): array {
		$kanaal = $this->config->getUserValue($uid, self::APP, self::KANAAL);
		$team = $this->config->getUserValue($uid, self::APP, self::TEAM);
		return ($kanaal !== '' && in_array($kanaal, $this->kanalen->actief(), true) ? ['standaardKanaal' => $kanaal] : [])
			+ (in_array($team, $teams, true) ? ['standaardTeam' => $team] : []);
	}

	/** @param string $kanaal '' for none */
	public function bewaarKanaal(string $uid, string $kanaal): void {
		$this->config->setUserValue($uid, self::APP, self::KANAAL, $kanaal);
	}

	/** @param string $team group id, '' for none */
	public function bewaarTeam(string $uid, string $team): void {
		$this->config->setUserValue($uid, self::APP, self::TEAM, $team);
	}
}
