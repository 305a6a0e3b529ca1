<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit\OpenApi;

use OCA\Klantcontact\Service\Waarden;

/**
 * One call of openapi.json.
 */
final readonly class Operation {
	/**
	 * @param array<string, mixed> $data
	 * @param Document $document where references lead
	 */
	public function __construct(
		private array $data,
		private Document $document,
	) {
	}

	public function text(string $name): string {
		return Waarden::tekst($this->data, $name);
	}

	/** @return list<string> */
	public function tags(): array {
		return Waarden::teksten($this->data['tags'] ?? null);
	}

	/** @return array<string, array<string, mixed>> name => schema */
	public function pathParameters(): array {
		$parameters = [];
		foreach (Waarden::kaarten($this->data['parameters'] ?? null) as $parameter) {
			if (Waarden::tekst($parameter, 'in') === 'path') {
				$parameters[Waarden::tekst($parameter, 'name')] = Waarden::kaart($parameter['schema'] ?? null);
			}
		}
		return $parameters;
	}

	/** @return list<int> the answers that it names */
	public function statuses(): array {
		$responses = $this->data['responses'] ?? null;
		return is_array($responses) ? array_map(intval(...), array_keys($responses)) : [];
	}

	/** @return array<string, mixed>|null schema of the body, null when there is none */
	public function body(): ?array {
		$content = Waarden::kaart(Waarden::kaart($this->data['requestBody'] ?? null)['content'] ?? null);
		$first = reset($content);
		return $content === [] ? null : Waarden::kaart(Waarden::kaart($first)['schema'] ?? null);
	}

	/** @return list<string> fields that the body must have */
	public function required(): array {
		return self::requiredOf($this->body() ?? [], $this->document);
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return list<string>
	 */
	private static function requiredOf(array $schema, Document $document): array {
		if (isset($schema['$ref'])) {
			return self::requiredOf($document->schema(basename(Waarden::tekst($schema, '$ref'))), $document);
		}
		$required = Waarden::teksten($schema['required'] ?? null);
		foreach (Waarden::kaarten($schema['allOf'] ?? null) as $part) {
			$required = [...$required, ...self::requiredOf($part, $document)];
		}
		return $required;
	}
}
