<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

/**
 * Makes a card of a link that somebody pasted.
 */
interface IReferenceProvider {
	/** @return bool whether the link is one of ours */
	public function matchReference(string $referenceText): bool;

	/** @return IReference|null the card, null when there is nothing to show */
	public function resolveReference(string $referenceText): ?IReference;

	/** @return string what the card is about; cards with the same prefix are forgotten together */
	public function getCachePrefix(string $referenceId): string;

	/** @return string|null for whom the card is, null when it is the same for all */
	public function getCacheKey(string $referenceId): ?string;
}
