<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\RuleBroken;
use OCP\IL10N;

/**
 * Collects what is wrong with a request, per field, so that the user reads everything at once.
 */
final class Fouten {
	/** @var array<string, string> bad form, by path */
	private array $vorm = [];

	/** @var array<string, string> broken rules, by path */
	private array $regels = [];

	/** A field has not the right form. The first message of a field stays. */
	public function vorm(string $pad, string $melding): void {
		$this->vorm[$pad] ??= $melding;
	}

	/** A field is well formed and yet may not be stored so. */
	public function regel(string $pad, string $melding): void {
		$this->regels[$pad] ??= $melding;
	}

	/** @return bool whether this field, or something in it, has the wrong form */
	public function heeft(string $pad): bool {
		foreach (array_keys($this->vorm) as $fout) {
			if ($fout === $pad || str_starts_with((string)$fout, $pad . '.')) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @throws InvalidInput when a form is bad
	 * @throws RuleBroken when all forms are good and a rule is broken
	 */
	public function werp(IL10N $l): void {
		if ($this->vorm !== []) {
			throw new InvalidInput($l->t('Not everything is filled in correctly.'), $this->vorm + $this->regels);
		}
		if ($this->regels !== []) {
			throw new RuleBroken(array_values($this->regels)[0], $this->regels);
		}
	}
}
