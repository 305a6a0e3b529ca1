<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\Middleware\Bereik;
use OCA\Klantcontact\Middleware\OpenRegisterVerzoek;
use OCA\Klantcontact\Store\Soort;
use OCA\Klantcontact\Store\Table\Revisies;
use OCA\Klantcontact\Tests\Fake\FakeOpenRegister;
use OCA\Klantcontact\Tests\Fake\Stores;
use OCP\IRequest;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * OpenRegister's routes by kind: those that reach our register are refused, other registers go on working.
 *
 * In the fake instance our register is number 2 and our schemas are 2 to 7; register 1 and schema 1 are another app's.
 */
final class OpenRegisterWachtTest extends TestCase {
	private const OURS = '0a8f3c1e-7b64-4a51-9d42-6f0e1c2b3a4d';
	private const OTHER = '11111111-7b64-4a51-9d42-6f0e1c2b3a4d';

	private Bereik $reach;

	#[\Override]
	protected function setUp(): void {
		$stores = new Stores(FakeOpenRegister::withRegister());
		$revisies = new Revisies($stores->database);
		$revisies->maak(Soort::Klant, self::OURS);
		$this->reach = new Bereik($stores->schemas, $revisies);
	}

	/** @return iterable<string, array{string, string, string, array<string, mixed>, string}> controller, method, path, parameters, body */
	public static function ours(): iterable {
		$ours = ['register' => 'klantcontact', 'schema' => 'klantcontact-klant'];
		yield 'list' => ['Objects', 'index', '/api/objects/klantcontact/klantcontact-klant', $ours, ''];
		yield 'list by numbers' => ['Objects', 'index', '/api/objects/2/4', ['register' => '2', 'schema' => '4'], ''];
		foreach (['02', '+2', '2.0', '2e0', '2.9', ' 2'] as $two) {
			yield 'list by a number written as "' . $two . '"' => ['Objects', 'index', '/api/objects/' . rawurlencode($two) . '/1', ['register' => $two, 'schema' => '1'], ''];
		}
		yield 'list in other capitals' => ['Objects', 'index', '/api/objects/KlantContact/x', ['register' => 'KlantContact'], ''];
		yield 'list of our schema through another register' => ['Objects', 'index', '/api/objects/1/4', ['register' => '1', 'schema' => '4'], ''];
		yield 'path encoded' => ['Objects', 'index', '/api/objects/%6blantcontact/x', [], ''];
		yield 'query says otherwise' => ['Objects', 'index', '/api/objects/2/4', ['register' => '1', 'schema' => '1'], ''];
		yield 'own object through another register' => ['Objects', 'show', '/api/objects/1/1/' . self::OURS, ['register' => '1', 'schema' => '1', 'id' => self::OURS], ''];
		yield 'search everywhere' => ['Objects', 'objects', '/api/objects', ['_search' => 'jansen'], ''];
		yield 'several registers' => ['Objects', 'objects', '/api/objects', ['registers' => '1,2', 'schemas' => '1'], ''];
		yield 'bulk' => ['Bulk', 'save', '/api/bulk/2/4/save', ['register' => '2', 'schema' => '4', 'objects' => []], ''];
		yield 'bulk of a schema' => ['Bulk', 'validateSchema', '/api/bulk/schema/4/validate', ['schema' => '4'], ''];
		yield 'export' => ['Objects', 'export', '/api/objects/2/4/export', ['register' => '2', 'schema' => '4'], ''];
		yield 'register export' => ['Registers', 'export', '/api/registers/2/export', ['id' => '2'], ''];
		yield 'schema deleted' => ['Schemas', 'destroy', '/api/schemas/4', ['id' => '4'], ''];
		yield 'files' => ['Files', 'index', '/api/objects/2/4/' . self::OURS . '/files', ['register' => '2', 'schema' => '4', 'id' => self::OURS], ''];
		yield 'audit of an object' => ['AuditTrail', 'objects', '/api/objects/2/4/x/audit-trails', ['register' => '2', 'schema' => '4'], ''];
		yield 'audit of all' => ['AuditTrail', 'index', '/api/audit-trails', ['register' => '1'], ''];
		yield 'search' => ['Search', 'search', '/api/search', ['query' => 'jansen'], ''];
		yield 'all names' => ['Names', 'index', '/api/names', [], ''];
		yield 'our name' => ['Names', 'show', '/api/names/' . self::OURS, ['id' => self::OURS], ''];
		yield 'names by number' => ['Names', 'index', '/api/names', ['ids' => self::OTHER . ',5'], ''];
		yield 'deleted' => ['Deleted', 'index', '/api/deleted', [], ''];
		yield 'restore' => ['Deleted', 'restore', '/api/deleted/' . self::OURS . '/restore', ['id' => self::OURS], ''];
		yield 'graphql' => ['GraphQL', 'execute', '/api/graphql', [], '{"query":"{ \u006blantcontactKlant { edges { node { naam } } } }"}'];
		yield 'graphql, hidden id' => ['GraphQL', 'execute', '/api/graphql', [], '{"query":"{ thing(id: \"\\\\u0030a8f\") { naam } }"}'];
		yield 'graphql, link back' => ['GraphQL', 'execute', '/api/graphql', [], '{"query":"{ thing(id: 1) { _usedBy } }"}'];
		yield 'mcp objects' => ['McpServer', 'handle', '/api/mcp', [], '{"method":"tools/call","params":{"name":"objects","arguments":{"action":"list","register":2,"schema":4}}}'];
		yield 'mcp schemas' => ['McpServer', 'handle', '/api/mcp', [], '{"method":"tools/call","params":{"name":"schemas","arguments":{"action":"delete","id":4,"register":1,"schema":1}}}'];
		yield 'mcp resource' => ['McpServer', 'handle', '/api/mcp', [], '{"method":"resources/read","params":{"uri":"openregister://objects/2/4"}}'];
		yield 'a view on ours' => ['Views', 'create', '/api/views', ['query' => ['@self' => ['register' => 2]]], ''];
		yield 'webhook' => ['Webhooks', 'create', '/api/webhooks', ['url' => 'https://example.org'], ''];
		yield 'rights switched off' => ['Settings\ConfigurationSettings', 'updateRbacSettings', '/api/settings/rbac', [], ''];
		yield 'a controller of a later version' => ['Aggregations', 'timeseries', '/api/objects/aggregations/1/1', ['register' => '1', 'schema' => '1'], ''];
	}

	/** @return iterable<string, array{string, string, string, array<string, mixed>, string}> controller, method, path, parameters, body */
	public static function others(): iterable {
		$other = ['register' => 'other', 'schema' => 'other-thing'];
		yield 'list' => ['Objects', 'index', '/api/objects/other/other-thing', $other + ['_search' => 'klantcontact'], ''];
		yield 'create' => ['Objects', 'create', '/api/objects/1/1', ['register' => '1', 'schema' => '1', 'naam' => 'x'], ''];
		yield 'update' => ['Objects', 'update', '/api/objects/1/1/' . self::OTHER, ['register' => '1', 'schema' => '1', 'id' => self::OTHER], ''];
		yield 'search in one' => ['Objects', 'objects', '/api/objects', ['register' => '1', 'schema' => '1'], ''];
		yield 'bulk' => ['Bulk', 'save', '/api/bulk/1/1/save', ['register' => '1', 'schema' => '1'], ''];
		yield 'files' => ['Files', 'index', '/api/objects/1/1/x/files', ['register' => '1', 'schema' => '1'], ''];
		yield 'download' => ['Files', 'downloadById', '/api/files/12/download', ['fileId' => '12'], ''];
		yield 'audit' => ['AuditTrail', 'objects', '/api/objects/1/1/x/audit-trails', ['register' => '1', 'schema' => '1'], ''];
		yield 'names' => ['Names', 'index', '/api/names', ['ids' => self::OTHER], ''];
		yield 'name' => ['Names', 'show', '/api/names/' . self::OTHER, ['id' => self::OTHER], ''];
		yield 'registers' => ['Registers', 'index', '/api/registers', [], ''];
		yield 'schema' => ['Schemas', 'show', '/api/schemas/1', ['id' => '1'], ''];
		yield 'graphql' => ['GraphQL', 'execute', '/api/graphql', [], '{"query":"{ otherThing { edges { node { naam } } } }"}'];
		yield 'mcp' => ['McpServer', 'handle', '/api/mcp', [], '{"method":"tools/call","params":{"name":"objects","arguments":{"action":"list","register":1,"schema":1}}}'];
		yield 'mcp begin' => ['McpServer', 'handle', '/api/mcp', [], '{"method":"initialize"}'];
	}

	/** @param array<string, mixed> $params */
	#[DataProvider('ours')]
	#[TestDox('WACHT-01 refused for who is not beheer: $_dataName')]
	public function testOurs(string $controller, string $method, string $path, array $params, string $body): void {
		$request = $this->request($controller, $method, $path, $params, $body);
		self::assertFalse($request->isHarmless());
		self::assertTrue($this->reach->touches($request));
	}

	/** @param array<string, mixed> $params */
	#[DataProvider('others')]
	#[TestDox('WACHT-02 goes on working: $_dataName')]
	public function testOthers(string $controller, string $method, string $path, array $params, string $body): void {
		self::assertFalse($this->reach->touches($this->request($controller, $method, $path, $params, $body)));
	}

	#[TestDox('WACHT-03 pages and a user\'s own settings are never in the way')]
	public function testHarmless(): void {
		self::assertTrue($this->request('Files', 'page', '/files', [], '')->isHarmless());
		self::assertTrue($this->request('User', 'me', '/api/user/me', [], '')->isHarmless());
	}

	/** @param array<string, mixed> $params */
	private function request(string $controller, string $method, string $path, array $params, string $body): OpenRegisterVerzoek {
		$request = $this->createStub(IRequest::class);
		$request->method('getParams')->willReturn($params);
		$request->method('getPathInfo')->willReturn('/apps/openregister' . $path);
		return OpenRegisterVerzoek::of($request, $controller . 'Controller', $method, $body);
	}
}
