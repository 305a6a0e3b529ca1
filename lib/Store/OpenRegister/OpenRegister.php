<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Store\OpenRegister;

use OCA\Klantcontact\Exception\StoreUnavailable;
use OCP\IL10N;
use Psr\Container\ContainerInterface;

/**
 * The one door to OpenRegister: its services by name, so that this app loads and answers without it.
 */
final class OpenRegister {
	public const APP_ID = 'openregister';
	private const OBJECT_SERVICE = 'OCA\OpenRegister\Service\ObjectService';

	public function __construct(
		private readonly ContainerInterface $container,
		private readonly IL10N $l10n,
	) {
	}

	/** @return bool whether OpenRegister is installed and enabled for whoever asks */
	public function isPresent(): bool {
		return $this->container->has(self::OBJECT_SERVICE);
	}

	/**
	 * @return \OCA\OpenRegister\Service\ObjectService
	 * @throws StoreUnavailable when OpenRegister is missing
	 */
	public function objects(): object {
		/** @var \OCA\OpenRegister\Service\ObjectService $service */
		$service = $this->service(self::OBJECT_SERVICE);
		return $service;
	}

	/**
	 * @return \OCA\OpenRegister\Db\SchemaMapper
	 * @throws StoreUnavailable when OpenRegister is missing
	 */
	public function schemas(): object {
		/** @var \OCA\OpenRegister\Db\SchemaMapper $mapper */
		$mapper = $this->service('OCA\OpenRegister\Db\SchemaMapper');
		return $mapper;
	}

	/**
	 * @return \OCA\OpenRegister\Db\RegisterMapper
	 * @throws StoreUnavailable when OpenRegister is missing
	 */
	public function registers(): object {
		/** @var \OCA\OpenRegister\Db\RegisterMapper $mapper */
		$mapper = $this->service('OCA\OpenRegister\Db\RegisterMapper');
		return $mapper;
	}

	/**
	 * @return \OCA\OpenRegister\Db\MagicMapper what knows the object tables
	 * @throws StoreUnavailable when OpenRegister is missing
	 */
	public function tables(): object {
		/** @var \OCA\OpenRegister\Db\MagicMapper $mapper */
		$mapper = $this->service('OCA\OpenRegister\Db\MagicMapper');
		return $mapper;
	}

	/**
	 * @return \OCA\OpenRegister\Service\ConfigurationService what imports registers
	 * @throws StoreUnavailable when OpenRegister is missing
	 */
	public function configurations(): object {
		/** @var \OCA\OpenRegister\Service\ConfigurationService $service */
		$service = $this->service('OCA\OpenRegister\Service\ConfigurationService');
		return $service;
	}

	/** @throws StoreUnavailable when OpenRegister is missing */
	private function service(string $name): object {
		if (!$this->isPresent()) {
			throw new StoreUnavailable($this->l10n->t('The app OpenRegister is missing. Ask your administrator to install and enable it.'));
		}
		try {
			$service = $this->container->get($name);
		} catch (\Throwable $e) {
			throw new StoreUnavailable($this->l10n->t('OpenRegister does not work at the moment. Nothing was stored.'), previous: $e);
		}
		assert(is_object($service));
		return $service;
	}
}
