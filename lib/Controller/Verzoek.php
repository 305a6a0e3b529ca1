<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Exception\TooLarge;
use OCA\Klantcontact\Service\Waarden;
use OCA\Klantcontact\Store\Soort;
use OCP\IL10N;
use OCP\IRequest;

/**
 * Reads a request without trusting it.
 */
final class Verzoek {
	/** Bytes of a JSON body; files go another way. */
	private const HOOGSTENS = 4_194_304;

	/** What the framework puts among the parameters. */
	private const VAN_FRAMEWORK = ['_route' => true, 'format' => true, 'requesttoken' => true];

	public function __construct(
		private readonly IL10N $l,
	) {
	}

	/**
	 * @return array<string, mixed> body and query, without parts of the path and what the framework added
	 * @throws TooLarge
	 * @throws InvalidInput when there is a body that cannot be read, or text in it that cannot be stored
	 */
	public function invoer(IRequest $request): array {
		$lengte = (int)$request->getHeader('Content-Length');
		if ($lengte > self::HOOGSTENS) {
			throw new TooLarge($this->l->t('This is too much to send at once. At most %s MB is possible; add large texts as files.', [self::HOOGSTENS >> 20]));
		}
		$params = array_diff_key($request->getParams(), $this->delen($request), self::VAN_FRAMEWORK);
		$this->controleer($params);
		$invoer = Waarden::kaart($params);
		if ($invoer === [] && $lengte > 2) {
			throw new InvalidInput($this->l->t('The request cannot be read: it is no JSON object.'));
		}
		return $invoer;
	}

	/** @return string a part of the path, '' when it has none of that name */
	public function pad(IRequest $request, string $naam): string {
		return Waarden::tekst($this->delen($request), $naam);
	}

	/**
	 * @return Soort the kind that the path names
	 * @throws NotFound when there is no such kind
	 */
	public function soort(IRequest $request): Soort {
		return Soort::fromMeervoud($this->pad($request, 'lijst')) ?? throw new NotFound($this->l->t('This does not exist, or no longer.'));
	}

	/** @return array<string, mixed> the parts of the path alone: getParam() would let the body replace them */
	private function delen(IRequest $request): array {
		// @phpstan-ignore property.notFound (Nextcloud declares it in a comment only)
		return Waarden::kaart($request->urlParams);
	}

	/** @throws InvalidInput for what JSON can say and the store cannot keep */
	private function controleer(mixed $waarde): void {
		$kapot = match (true) {
			is_string($waarde) => str_contains($waarde, "\0") || !mb_check_encoding($waarde, 'UTF-8'),
			is_float($waarde) => !is_finite($waarde),
			// an object whose names are digits becomes a list in PHP
			is_array($waarde) => !array_is_list($waarde) && array_filter(array_keys($waarde), is_int(...)) !== [],
			default => false,
		};
		if ($kapot) {
			throw new InvalidInput($this->l->t('The request holds characters or numbers that cannot be stored.'));
		}
		foreach (is_array($waarde) ? $waarde : [] as $naam => $deel) {
			$this->controleer($naam);
			$this->controleer($deel);
		}
	}
}
