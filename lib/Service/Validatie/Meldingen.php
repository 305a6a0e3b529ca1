<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Validatie;

use OCP\IL10N;

/**
 * What users read about a field, in one place and in their language.
 */
final class Meldingen {
	public function __construct(
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $sleutelwoord keyword of the JSON schema that was not met
	 * @param array<string, mixed> $args what the validator tells about it
	 * @param string $veld name of the field
	 */
	public function schema(string $sleutelwoord, array $args, string $veld): string {
		return match ($sleutelwoord) {
			'required', 'minLength' => $this->l->t('Fill this in.'),
			'maxLength' => $this->teLang($this->getal($args, 'length') - $this->getal($args, 'max')),
			'enum' => $this->l->t('Choose one of the values of the list.'),
			'additionalProperties' => $this->l->t('This field does not exist.'),
			'type' => $this->type($args['expected'] ?? null),
			'format' => $this->vorm($args['format'] ?? null),
			'pattern' => $this->patroon($veld),
			'minimum' => $this->l->t('The number must be at least %s.', [$this->getal($args, 'min')]),
			'maximum' => $this->l->t('The number must be at most %s.', [$this->getal($args, 'max')]),
			'maxItems' => $this->l->t('At most %s are possible.', [$this->getal($args, 'max')]),
			default => $this->l->t('This value is not possible here.'),
		};
	}

	/** @return string how many characters a text is too long */
	public function teLang(int $tekens): string {
		return $this->l->n('%n character too long.', '%n characters too long.', $tekens);
	}

	private function type(mixed $verwacht): string {
		return match (is_array($verwacht) ? $verwacht[0] ?? null : $verwacht) {
			'string' => $this->l->t('A text belongs here.'),
			'boolean' => $this->l->t('Yes or no belongs here.'),
			'integer', 'number' => $this->l->t('A whole number belongs here.'),
			'array' => $this->l->t('A list belongs here.'),
			default => $this->l->t('An object with fields belongs here.'),
		};
	}

	private function vorm(mixed $vorm): string {
		return match ($vorm) {
			'date' => $this->l->t('This is not a date.'),
			'date-time' => $this->l->t('This is not a date with a time.'),
			default => $this->l->t('This is not a valid id.'),
		};
	}

	private function patroon(string $veld): string {
		return match ($veld) {
			'postcode' => $this->l->t('This is not a Dutch postcode, such as 1234 AB.'),
			'bsn', 'rsin' => $this->l->t('This number has nine digits. Are there eight, then put a 0 before them.'),
			'kvkNummer' => $this->l->t('A KvK number has eight digits.'),
			'vestigingsnummer' => $this->l->t('A branch number has twelve digits.'),
			'taal', 'voorkeurstaal' => $this->l->t('A language is a code of three letters, such as nld.'),
			'land' => $this->l->t('A country code has two letters, such as NL.'),
			default => $this->l->t('This value has not the right form.'),
		};
	}

	/** @param array<string, mixed> $args */
	private function getal(array $args, string $naam): int {
		$waarde = $args[$naam] ?? null;
		return is_int($waarde) || is_float($waarde) ? (int)$waarde : (is_array($waarde) ? count($waarde) : 0);
	}
}
