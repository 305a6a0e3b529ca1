<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Controller;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\TransactionAborted;
use OCP\AppFramework\Http;
use OCP\IL10N;
use Psr\Log\LoggerInterface;

/**
 * Brings every failure into the one error shape, and logs it without personal data: never a message that is not ours.
 */
final class Foutvorm {
	public function __construct(
		private readonly LoggerInterface $logger,
		private readonly IL10N $l,
	) {
	}

	/** @return array{array<string, mixed>, int} the body and the HTTP status */
	public function van(\Throwable $fout): array {
		if ($fout instanceof ApiException) {
			if ($fout->status >= Http::STATUS_INTERNAL_SERVER_ERROR) {
				$this->noteer($fout, ['oorzaak' => $fout->getPrevious() === null ? '' : $fout->getPrevious()::class]);
			}
			return [['fields' => $fout->fields] + $fout->body(), $fout->status];
		}
		$this->noteer($fout, []);
		return $fout instanceof TransactionAborted
			? [['code' => 'niet_beschikbaar', 'message' => $this->l->t('It is too busy now; nothing was stored. Try again.'), 'fields' => []], Http::STATUS_SERVICE_UNAVAILABLE]
			: [['code' => 'fout', 'message' => $this->l->t('Something went wrong; nothing was stored. Try again, or ask your administrator: the log of the server says more.'), 'fields' => []], Http::STATUS_INTERNAL_SERVER_ERROR];
	}

	/** @param array<string, string> $meer */
	private function noteer(\Throwable $fout, array $meer): void {
		$this->logger->error('Klantcontact: {soort} in {plaats}', $meer + [
			'app' => 'klantcontact',
			'soort' => $fout::class,
			'plaats' => basename($fout->getFile()) . ':' . $fout->getLine(),
		]);
	}
}
