<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Middleware;

use OCA\Klantcontact\Store\OpenRegister\LiveSchemas;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;

/**
 * Whether a request to OpenRegister reaches our register.
 *
 * It does when it names the register, a schema or an object of ours; and when it is of a kind that looks everywhere, or that this
 * app does not know. What is new in OpenRegister is closed until somebody has looked at it.
 */
final class Bereik {
	/** They act on the register and schema of their path, and on nothing else. */
	private const SCOPED = ['AuditTrail', 'Bulk', 'CalendarEvents', 'Contacts', 'Deck', 'Emails', 'Files', 'Migration', 'Notes', 'Objects', 'Relations', 'Revert', 'Tables', 'Tasks', 'Tmlo'];
	/** Methods of those that look further all the same. */
	private const UNSCOPED = ['vectorizeBatch', 'getObjectVectorizationCount', 'getObjectVectorizationStats', 'validate', 'migrate'];
	/** Registers and schemas themselves: a list of them holds no objects, one of ours is refused by its name. */
	private const DOCUMENTS = ['Oas', 'Registers', 'Schemas', 'Views'];
	/** They act on the objects whose ids they are given. */
	private const BY_ID = ['Deleted' => ['restore', 'restoreMultiple', 'destroy', 'destroyMultiple'], 'Names' => ['index', 'create', 'show']];
	/** Calls of MCP that only tell what there is. */
	private const MCP_HARMLESS = ['initialize', 'notifications/initialized', 'ping', 'tools/list', 'resources/list', 'resources/templates/list'];

	public function __construct(
		private readonly LiveSchemas $schemas,
		private readonly Revisies $revisies,
	) {
	}

	/** @return bool whether it may show or change something of ours */
	public function touches(OpenRegisterVerzoek $request): bool {
		$register = $this->schemas->findRegister();
		if ($register === null) {
			return false;
		}
		return $this->namesOurs($request, $register->jsonSerialize()) || !$this->isElsewhere($request);
	}

	/** @param array<string, mixed> $register our register's document */
	private function namesOurs(OpenRegisterVerzoek $request, array $register): bool {
		$ids = array_map(static fn (mixed $id): string => is_scalar($id) ? (string)$id : '', (array)($register['schemas'] ?? []));
		$slugs = array_map(static fn (Soort $soort): string => $soort->slug(), Soort::cases());
		$uuid = is_string($register['uuid'] ?? null) ? strtolower($register['uuid']) : '';
		$number = is_scalar($register['id'] ?? null) ? (string)$register['id'] : '';
		return array_intersect($request->registers, [LiveSchemas::REGISTER, $number]) !== []
			|| array_intersect($request->schemas, [...$ids, ...$slugs]) !== []
			|| in_array($uuid, $request->uuids, true)
			|| $this->areOurs($request->uuids);
	}

	/** @param list<string> $uuids of schemas and objects */
	private function areOurs(array $uuids): bool {
		if ($uuids === []) {
			return false;
		}
		$schemas = array_map(fn (Soort $soort): mixed => $this->schemas->findSchema($soort)?->jsonSerialize()['uuid'] ?? null, Soort::cases());
		return array_intersect($uuids, array_filter($schemas, is_string(...))) !== [] || $this->revisies->van($uuids) !== [];
	}

	/** Whether it is of a kind that stays where it says it is. */
	private function isElsewhere(OpenRegisterVerzoek $request): bool {
		return match (true) {
			in_array($request->controller, self::DOCUMENTS, true) => true,
			in_array($request->controller, self::SCOPED, true) => $this->isScoped($request),
			isset(self::BY_ID[$request->controller]) => in_array($request->method, self::BY_ID[$request->controller], true)
				&& $request->ids !== [] && array_diff($request->ids, $request->uuids) === [],
			$request->controller === 'GraphQL' => $this->isForeignQuery($request),
			$request->controller === 'McpServer' => $this->isForeignCall($request),
			default => false,
		};
	}

	private function isScoped(OpenRegisterVerzoek $request): bool {
		return match ($request->controller . '::' . $request->method) {
			// A file by its number: our files are not in OpenRegister.
			'Files::downloadById' => true,
			'Objects::objects' => $request->registers !== [] && $request->schemas !== [],
			default => $request->isScoped && !in_array($request->method, self::UNSCOPED, true),
		};
	}

	/** Our fields all carry the name of the app; links back and hidden letters might lead to us without it. */
	private function isForeignQuery(OpenRegisterVerzoek $request): bool {
		return $request->method === 'explorer' || preg_match('/' . LiveSchemas::REGISTER . '|_usedby|\\\\\\\\u/', $request->text) !== 1;
	}

	private function isForeignCall(OpenRegisterVerzoek $request): bool {
		$params = is_array($request->body['params'] ?? null) ? $request->body['params'] : [];
		return match ($request->body['method'] ?? null) {
			'tools/call' => ($params['name'] ?? null) === 'objects' && $request->registers !== [] && $request->schemas !== [],
			'resources/read' => $request->registers !== [] && $request->schemas !== [],
			default => in_array($request->body['method'] ?? null, self::MCP_HARMLESS, true),
		};
	}
}
