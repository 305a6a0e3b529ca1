<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

/**
 * One cell of the table of a taak's life: where an action leads, and who may do it.
 */
final readonly class Overgang {
	/** @var list<Relatie> */
	public array $door;

	public function __construct(
		public Toestand $naar,
		Relatie ...$door,
	) {
		$this->door = array_values($door);
	}
}
