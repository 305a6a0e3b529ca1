<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCP\Files\GenericFileException;
use OCP\Files\IAppData;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\Files\SimpleFS\ISimpleFile;
use OCP\Files\SimpleFS\ISimpleFolder;
use OCP\IL10N;

/**
 * The bytes of uploaded files, in the app's own storage, out of reach of users and of the web server.
 */
final class Opslag {
	private const POGINGEN = 3;

	public function __construct(
		private readonly IAppData $appData,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param resource $bron
	 * @return string where the bytes are
	 * @throws StoreUnavailable
	 */
	public function schrijf(string $id, $bron): string {
		$map = 'bijlagen-' . substr($id, 0, 2);
		try {
			$this->map($map)->newFile($id, $bron);
		} catch (NotPermittedException|GenericFileException $fout) {
			throw new StoreUnavailable($this->l->t('The file could not be stored. Try again.'), [], $fout);
		}
		return $map . '/' . $id;
	}

	/**
	 * @param string $pad as schrijf() gave it
	 * @return ISimpleFile|null null when the bytes are gone
	 */
	public function vind(string $pad): ?ISimpleFile {
		[$map, $naam] = [...explode('/', $pad, 2), ''];
		try {
			return $this->appData->getFolder($map)->getFile($naam);
		} catch (NotFoundException) {
			return null;
		}
	}

	/** Removes the bytes; nothing happens when they are gone already. */
	public function verwijder(string $pad): void {
		$this->vind($pad)?->delete();
	}

	private function map(string $map): ISimpleFolder {
		try {
			return $this->appData->getFolder($map);
		} catch (NotFoundException) {
			return $this->nieuweMap($map);
		}
	}

	/**
	 * Files arrive several at once, so another request may make the same folder meanwhile: then this one fails or finds it locked. The list of
	 * folders tells, because getFolder() remembers that there was none.
	 *
	 * @throws StoreUnavailable
	 */
	private function nieuweMap(string $map): ISimpleFolder {
		for ($poging = 1; $poging <= self::POGINGEN; $poging++) {
			try {
				return $this->appData->newFolder($map);
			} catch (\Exception $fout) {
				foreach ($this->appData->getDirectoryListing() as $bestaand) {
					if ($bestaand->getName() === $map) {
						return $bestaand;
					}
				}
			}
		}
		throw new StoreUnavailable($this->l->t('The file could not be stored. Try again.'), [], $fout ?? null);
	}
}
