<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Service\Taken;

/**
 * Why somebody cannot do something to a taak.
 */
enum Weigering {
	/** it is not hers, nor of a team of hers */
	case Buitenstaander;
	/** nobody can, in the state in which it is */
	case Toestand;
	/** another has it, or it must be picked up first */
	case VanEenAnder;
	/** it is of no team that could have it back */
	case GeenTeam;
}
