<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\RuleBroken;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCP\IL10N;
use Psr\Log\LoggerInterface;

/**
 * Turns whatever OpenRegister or the database throws into the failures that the rest of the app knows.
 *
 * Their own texts quote data and SQL: neither users nor the log get to see them.
 */
final class Errors {
	/** Classes by which OpenRegister, or somebody who listens to it, refuses the object itself. */
	private const REFUSALS = ['CustomValidationException', 'HookStoppedException', 'ValidationException'];

	public function __construct(
		private readonly IL10N $l10n,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * Does the work, and turns its failure into one of ours.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 * @throws TransactionAborted|StoreUnavailable|RuleBroken
	 */
	public function guard(callable $work): mixed {
		try {
			return $work();
		} catch (\Throwable $e) {
			throw $this->translate($e);
		}
	}

	/** @return TransactionAborted|ApiException what to throw instead of the given failure */
	public function translate(\Throwable $error): TransactionAborted|ApiException {
		if ($error instanceof ApiException || $error instanceof TransactionAborted) {
			return $error;
		}
		if (SqlState::isGivenUp($error)) {
			return new TransactionAborted('The database gave the transaction up', 0, $error);
		}
		$class = (string)preg_replace('/^.*\\\\/', '', $error::class);
		$this->logger->error('OpenRegister or its database failed: {class} {state}', [
			'app' => 'klantcontact', 'class' => $class, 'state' => SqlState::of($error) ?? '', 'at' => basename($error->getFile()) . ':' . $error->getLine(),
		]);
		if (in_array($class, self::REFUSALS, true) && method_exists($error, 'getErrors') && $error->getErrors() !== null) {
			return new RuleBroken($this->l10n->t('OpenRegister refuses this object. Ask your administrator which rule of the schema it breaks.'), previous: $error);
		}
		return new StoreUnavailable($this->l10n->t('OpenRegister does not work at the moment. Nothing was stored.'), previous: $error);
	}
}
