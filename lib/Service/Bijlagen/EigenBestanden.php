<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Bijlagen;

use OCA\Klantcontact\Exception\ApiException;
use OCA\Klantcontact\Exception\InvalidInput;
use OCA\Klantcontact\Exception\NotFound;
use OCA\Klantcontact\Exception\StoreUnavailable;
use OCP\Files\File;
use OCP\Files\InvalidPathException;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use OCP\IL10N;
use OCP\Lock\LockedException;

/**
 * Files in a user's own folder of Nextcloud: what she may read there, and nothing outside it.
 */
final class EigenBestanden {
	public function __construct(
		private readonly IRootFolder $root,
		private readonly IL10N $l,
	) {
	}

	/**
	 * @param string $pad from her folder, such as "/Mail/vraag.eml"
	 * @param int $hoogstens bytes; of more, one byte more is copied, so that the size tells
	 * @return Kopie on the disk of the server, for this request
	 * @throws ApiException
	 */
	public function kopie(string $uid, string $pad, int $hoogstens): Kopie {
		$bestand = $this->vind($uid, $pad);
		$doel = tmpfile();
		try {
			$bron = $bestand->fopen('rb');
		} catch (NotPermittedException|LockedException $fout) {
			throw new StoreUnavailable($this->l->t('This file cannot be read now. Try again.'), [], $fout);
		}
		if ($doel === false || !is_resource($bron) || stream_copy_to_stream($bron, $doel, $hoogstens + 1) === false) {
			throw new StoreUnavailable($this->l->t('This file cannot be read now. Try again.'));
		}
		return new Kopie($bestand->getName(), $doel);
	}

	private function vind(string $uid, string $pad): File {
		// Nextcloud normalises a path; one that climbs would be another path than the one that is asked for
		if ($pad === '' || in_array('..', explode('/', str_replace('\\', '/', $pad)), true)) {
			throw $this->weg();
		}
		try {
			$gevonden = $this->root->getUserFolder($uid)->get($pad);
		} catch (NotFoundException|NotPermittedException|InvalidPathException) {
			throw $this->weg();
		}
		if (!$gevonden->isReadable()) {
			throw $this->weg();
		}
		return $gevonden instanceof File ? $gevonden : throw new InvalidInput($this->l->t('Choose a file, not a folder.'), ['pad' => $this->l->t('Choose a file, not a folder.')]);
	}

	private function weg(): NotFound {
		return new NotFound($this->l->t('There is no such file in your files.'));
	}
}
