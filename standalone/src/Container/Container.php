<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Container;

use OCA\Klantcontact\Standalone\Instance;
use OCP\AppFramework\IAppContainer;
use Psr\Container\ContainerInterface;

/**
 * Makes services from the types of their constructor's parameters, as Nextcloud does.
 */
final class Container implements IAppContainer {
	/** @var array<string, mixed> what was made, and parameters by name */
	private array $made = [];

	/** @var array<string, \Closure(self): mixed> */
	private array $factories = [];

	/** @var array<string, string> */
	private array $aliases = [];

	/** @var array<string, true> what is being made now */
	private array $pending = [];

	/** Knows itself from the start. */
	public function __construct() {
		$this->made = [self::class => $this, ContainerInterface::class => $this, IAppContainer::class => $this, 'appName' => Instance::APP];
	}

	/** Gives a thing that is there already: a service by class, or a parameter by name. */
	public function set(string $id, mixed $thing): void {
		$this->made[$id] = $thing;
		unset($this->factories[$id], $this->aliases[$id]);
	}

	/** @param \Closure(self): mixed $factory called once, when the service is first asked for */
	public function factory(string $id, \Closure $factory): void {
		$this->factories[$id] = $factory;
		unset($this->made[$id], $this->aliases[$id]);
	}

	/** Lets one name stand for another, such as an interface for its class. */
	public function alias(string $id, string $target): void {
		$this->aliases[$id] = $target;
		unset($this->made[$id], $this->factories[$id]);
	}

	/** @return mixed the service of this class, or the parameter of this name */
	#[\Override]
	public function get(string $id): mixed {
		if (array_key_exists($id, $this->made)) {
			return $this->made[$id];
		}
		if (isset($this->pending[$id])) {
			throw new ContainerException('Services ask for each other: ' . implode(' > ', array_keys($this->pending)) . ' > ' . $id);
		}
		$this->pending[$id] = true;
		try {
			return $this->made[$id] = $this->make($id);
		} finally {
			unset($this->pending[$id]);
		}
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return T the service of this class
	 */
	public function service(string $class): object {
		$service = $this->get($class);
		if (!$service instanceof $class) {
			throw new ContainerException('Not a ' . $class);
		}
		return $service;
	}

	#[\Override]
	public function has(string $id): bool {
		return array_key_exists($id, $this->made) || isset($this->factories[$id]) || isset($this->aliases[$id]) || class_exists($id);
	}

	#[\Override]
	public function getAppName() {
		return Instance::APP;
	}

	/** @return list<mixed> the arguments for a function, by the types and names of its parameters */
	public function arguments(\ReflectionFunctionAbstract $function): array {
		return array_map(fn (\ReflectionParameter $parameter): mixed => $this->argument($parameter), $function->getParameters());
	}

	private function make(string $id): mixed {
		if (isset($this->factories[$id])) {
			return ($this->factories[$id])($this);
		}
		if (isset($this->aliases[$id])) {
			return $this->get($this->aliases[$id]);
		}
		if (!class_exists($id)) {
			throw new NotInContainer('No service ' . $id);
		}
		$class = new \ReflectionClass($id);
		if (!$class->isInstantiable()) {
			throw new NotInContainer('No service for ' . $id);
		}
		$constructor = $class->getConstructor();
		return $constructor === null ? $class->newInstance() : $class->newInstanceArgs($this->arguments($constructor));
	}

	private function argument(\ReflectionParameter $parameter): mixed {
		$type = $parameter->getType();
		if ($type instanceof \ReflectionNamedType && !$type->isBuiltin()) {
			if ($this->has($type->getName()) || !$parameter->isOptional() && !$parameter->allowsNull()) {
				return $this->get($type->getName());
			}
			return $parameter->isDefaultValueAvailable() ? $parameter->getDefaultValue() : null;
		}
		if ($this->has($parameter->getName())) {
			return $this->get($parameter->getName());
		}
		if ($parameter->isDefaultValueAvailable()) {
			return $parameter->getDefaultValue();
		}
		if ($parameter->allowsNull()) {
			return null;
		}
		throw new NotInContainer('No value for the parameter $' . $parameter->getName());
	}
}
