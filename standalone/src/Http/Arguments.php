<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Http;

use OCA\Klantcontact\Standalone\Container\Container;
use OCP\IRequest;

/**
 * Fills the parameters of a controller method from the request, cast to their types as Nextcloud casts them.
 */
final readonly class Arguments {
	/**
	 * @param IRequest $request
	 * @param Container $container for parameters that are services
	 */
	public function __construct(
		private IRequest $request,
		private Container $container,
	) {
	}

	/** @return list<mixed> one value for each parameter */
	public function for(\ReflectionMethod $method): array {
		return array_map($this->value(...), $method->getParameters());
	}

	private function value(\ReflectionParameter $parameter): mixed {
		$type = $parameter->getType();
		$name = $type instanceof \ReflectionNamedType ? $type->getName() : '';
		if ($type instanceof \ReflectionNamedType && !$type->isBuiltin()) {
			return $this->container->get($name);
		}
		$value = $this->request->getParam($parameter->getName(), $parameter->isDefaultValueAvailable() ? $parameter->getDefaultValue() : null);
		if (!is_scalar($value)) {
			return $value;
		}
		return match ($name) {
			'bool' => $value !== 'false' && $value !== 'False' && (bool)$value,
			'int' => (int)$value,
			'float' => (float)$value,
			default => $value,
		};
	}
}
