<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service;

use OCA\Klantcontact\Store\Soort;
use OCP\IURLGenerator;

/**
 * The addresses of the app's pages, for links from elsewhere in Nextcloud. Nothing personal is ever in them.
 */
final class Paginas {
	public function __construct(
		private readonly IURLGenerator $urls,
	) {
	}

	/** @return string the start page, with "/" at the end */
	public function start(): string {
		return $this->urls->linkToRouteAbsolute('klantcontact.page.index');
	}

	/** @return string the list of a kind */
	public function lijst(Soort $soort): string {
		return $this->start() . $soort->meervoud();
	}

	/** @return string the page of an object */
	public function object(Soort $soort, string $id): string {
		return $this->lijst($soort) . '/' . rawurlencode($id);
	}

	/** @return string the taken of the user herself */
	public function mijnTaken(): string {
		return $this->start() . 'mijn-taken';
	}

	/** @return string the taken of her teams that nobody has taken up */
	public function teamtaken(): string {
		return $this->start() . 'teamtaken';
	}

	/** @return string the page that opens "Contactmoment toevoegen" */
	public function toevoegen(): string {
		return $this->start() . '#contactmoment-toevoegen';
	}

	/** @return string the app's icon, for a light background */
	public function icoon(): string {
		return $this->urls->getAbsoluteURL($this->urls->imagePath('klantcontact', 'app-dark.svg'));
	}
}
