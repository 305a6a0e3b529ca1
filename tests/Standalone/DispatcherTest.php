<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Standalone;

use OCA\Klantcontact\Standalone\Container\Container;
use OCA\Klantcontact\Standalone\Container\Registration;
use OCA\Klantcontact\Standalone\Http\Dispatcher;
use OCA\Klantcontact\Standalone\Http\Request;
use OCA\Klantcontact\Standalone\Http\Router;
use OCA\Klantcontact\Standalone\Http\Routes;
use OCA\Klantcontact\Standalone\Identity\Groups;
use OCA\Klantcontact\Standalone\Identity\Users;
use OCA\Klantcontact\Standalone\Identity\UserSession;
use OCP\AppFramework\Http\Response;
use OCP\IGroupManager;
use OCP\IRequest;
use OCP\IUserSession;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * A call passes the rules of Nextcloud's server, and its answer has the form that core gives it.
 */
final class DispatcherTest extends TestCase {
	private const APP = '/apps/klantcontact';

	private const API = '/ocs/v2.php/apps/klantcontact/api/v1';

	private const OCS = ['HTTP_OCS_APIREQUEST' => 'true', 'HTTP_ACCEPT' => 'application/json'];

	/** @return iterable<string, array{string, string, string|null, array<string, string>, int}> method, path, user, headers, status */
	public static function calls(): iterable {
		$token = ['HTTP_REQUESTTOKEN' => 'geheim'];
		yield 'everybody opens a public page' => ['GET', self::APP . '/open', null, [], 200];
		yield 'nobody logged in' => ['GET', self::APP . '/lijst', null, [], 401];
		yield 'nobody logged in, a browser goes to the login page' => ['GET', self::APP . '/lijst', null, ['HTTP_ACCEPT' => 'text/html'], 303];
		yield 'a user' => ['GET', self::APP . '/lijst', 'gast', [], 200];
		yield 'a user where an administrator is needed' => ['GET', self::APP . '/streng', 'jan', $token, 403];
		yield 'an administrator' => ['GET', self::APP . '/streng', 'beheer', $token, 200];
		yield 'an administrator without token' => ['GET', self::APP . '/streng', 'beheer', [], 412];
		yield 'with token' => ['POST', self::APP . '/token', 'jan', $token, 200];
		yield 'without token' => ['POST', self::APP . '/token', 'jan', [], 412];
		yield 'with a wrong token' => ['POST', self::APP . '/token', 'jan', ['HTTP_REQUESTTOKEN' => 'geraden'], 412];
		yield 'the OCS header is no token for a page' => ['POST', self::APP . '/token', 'jan', self::OCS, 412];
		yield 'the OCS header is enough for the API' => ['POST', self::API . '/dingen/1', 'jan', self::OCS, 200];
		yield 'the API without OCS header' => ['POST', self::API . '/dingen/1', 'jan', [], 412];
		yield 'the API without login' => ['POST', self::API . '/dingen/1', null, self::OCS, 401];
		yield 'an OCS exception' => ['GET', self::API . '/dingen/1', 'jan', self::OCS, 404];
	}

	/** @param array<string, string> $headers */
	#[DataProvider('calls')]
	public function testTheRulesOfTheServerHold(string $method, string $path, ?string $user, array $headers, int $status): void {
		self::assertSame($status, $this->call($method, $path, $user, $headers)->getStatus());
	}

	public function testAnAnswerOfTheApiHasTheEnvelope(): void {
		$body = '{"aantal": "3", "aan": "false", "rest": {"diep": [1]}}';
		$response = $this->call('POST', self::API . '/dingen/x', 'jan', self::OCS + ['CONTENT_TYPE' => 'application/json'], $body);
		self::assertSame([
			'ocs' => [
				'meta' => ['status' => 'ok', 'statuscode' => 200, 'message' => 'OK'],
				'data' => ['id' => 'x', 'aantal' => 3, 'aan' => false, 'rest' => ['diep' => [1]]],
			],
		], json_decode($response->render(), true));
	}

	public function testARefusalOfTheApiHasTheFormOfCore(): void {
		$response = $this->call('POST', self::API . '/dingen/x', null, self::OCS);
		self::assertSame(
			['ocs' => ['meta' => ['status' => 'failure', 'statuscode' => 997, 'message' => 'Current user is not logged in'], 'data' => []]],
			json_decode($response->render(), true),
		);
	}

	public function testOfBrokenJsonTheAppGetsNoValues(): void {
		$server = ['REQUEST_METHOD' => 'POST', 'REQUEST_URI' => self::API . '/dingen/x', 'CONTENT_TYPE' => 'application/json'];
		self::assertSame([], (new Request($server, [], [], [], [], static fn (): string => '{"aantal": '))->getParams());
	}

	/**
	 * @param array<string, string> $headers
	 * @return Response<int, array<string, mixed>>
	 */
	private function call(string $method, string $path, ?string $user, array $headers, string $body = ''): Response {
		$request = new Request($headers + ['REQUEST_METHOD' => $method, 'REQUEST_URI' => $path], [], [], [], [], static fn (): string => $body);
		$request->expectToken('geheim');
		$session = new UserSession();
		$session->setUser($user === null ? null : (new Users())->get($user));
		$container = new Container();
		$container->set(Request::class, $request);
		$container->set(IRequest::class, $request);
		$container->set(IUserSession::class, $session);
		$container->alias(IGroupManager::class, Groups::class);
		$container->set(Registration::class, new Registration($container));
		$found = (new Router(new Routes(['klantcontact' => __DIR__ . '/Fixture'])))->find($method, $path);
		self::assertNotNull($found);
		$request->setRouteParams($found[1]);
		return $container->service(Dispatcher::class)->dispatch($found[0]);
	}
}
