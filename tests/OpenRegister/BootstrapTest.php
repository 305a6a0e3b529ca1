<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\OpenRegister;

use OCA\Klantcontact\AppInfo\Application;
use OCA\Klantcontact\Middleware\Geweigerd;
use OCA\Klantcontact\Middleware\OpenRegisterWacht;
use OCA\Klantcontact\Tests\Fake\FakeContainer;
use OCA\Klantcontact\Tests\Fake\FakeL10n;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\AppFramework\Controller;
use OCP\IRequest;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;

/**
 * What Nextcloud reads and calls when it starts the app.
 */
final class BootstrapTest extends TestCase {
	private const ROOT = __DIR__ . '/../../';
	/** Order of the elements that the schema of info.xml asks for. */
	private const ORDER = [
		'id', 'name', 'summary', 'description', 'version', 'licence', 'author', 'namespace', 'types', 'documentation', 'category', 'website', 'discussion', 'bugs',
		'repository', 'screenshot', 'donation', 'dependencies', 'background-jobs', 'repair-steps', 'two-factor-providers', 'commands', 'settings', 'activity', 'dashboard',
		'fulltextsearch', 'navigations', 'contactsmenu', 'collaboration', 'openmetrics', 'sabre', 'trash', 'versions', 'external-app',
	];

	#[TestDox('BOOT-01 info.xml has its elements in order, and every class it names is there')]
	public function testInfo(): void {
		$info = simplexml_load_file(self::ROOT . 'appinfo/info.xml');
		self::assertInstanceOf(\SimpleXMLElement::class, $info);
		$places = [];
		foreach ($info->children() as $child) {
			$places[] = array_search($child->getName(), self::ORDER, true);
		}
		$sorted = $places;
		sort($sorted);
		self::assertSame($sorted, $places);
		self::assertSame(['31', '35', '8.2'], [(string)$info->dependencies->nextcloud['min-version'], (string)$info->dependencies->nextcloud['max-version'], (string)$info->dependencies->php['min-version']]);
		self::assertSame(['pgsql', '13'], [(string)$info->dependencies->database, (string)$info->dependencies->database['min-version']], 'Nextcloud 32 warns of a lone database without an attribute.');
		preg_match_all('/OCA\\\\Klantcontact\\\\([\w\\\\]+)/', (string)$info->asXML(), $classes);
		self::assertNotEmpty($classes[1]);
		foreach ($classes[1] as $class) {
			self::assertFileExists(self::ROOT . 'lib/' . strtr($class, '\\', '/') . '.php');
		}
		self::assertFileExists(self::ROOT . 'img/app.svg');
	}

	#[TestDox('WACHT-05 the app cannot be limited to groups: for everybody else its guard would be gone')]
	public function testForEverybody(): void {
		$info = simplexml_load_file(self::ROOT . 'appinfo/info.xml');
		self::assertInstanceOf(\SimpleXMLElement::class, $info);
		self::assertTrue(isset($info->types->prevent_group_restriction));
	}

	#[TestDox('BOOT-02 the app registers everything without a class of OpenRegister')]
	public function testRegister(): void {
		$context = $this->createMock(IRegistrationContext::class);
		$context->expects(self::once())->method('registerMiddleware')->with(OpenRegisterWacht::class, true);
		$context->expects(self::exactly(14))->method('registerEventListener')->with(self::matchesRegularExpression('/^OCA.(OpenRegister.Event.Object|Klantcontact.Event.)/'));
		$context->expects(self::exactly(3))->method('registerServiceAlias');
		(new \ReflectionClass(Application::class))->newInstanceWithoutConstructor()->register($context);
		self::assertSame([], array_filter(get_declared_classes(), static fn (string $class): bool => str_starts_with($class, 'OCA\OpenRegister\\')));
	}

	#[TestDox('BOOT-03 our copy of a library is used only when nobody else has one, and then is the only one')]
	public function testLibraries(): void {
		$alone = 'echo (new ReflectionClass("Opis\JsonSchema\Validator"))->getFileName();';
		self::assertStringContainsString('vendor/opis/json-schema', $this->php($alone));
		$first = 'spl_autoload_register(static function (string $class): void { if ($class === "Opis\JsonSchema\Validator") { eval("namespace Opis\JsonSchema; class Validator {}"); } }, true, true);';
		self::assertStringContainsString('eval()', $this->php($first . $alone));
		self::assertSame('1', $this->php('class_exists("Opis\JsonSchema\Validator"); echo count(array_filter(spl_autoload_functions(), static fn (mixed $one): bool => !is_array($one)));'));
	}

	#[TestDox('WACHT-04 a refused request is answered with 403 in OpenRegister\'s own shape; another app\'s request costs nothing')]
	public function testAnswer(): void {
		$guard = new OpenRegisterWacht($this->createStub(IRequest::class), new FakeL10n(), new FakeContainer());
		$guard->guard('OCA\Files\Controller\ViewController', 'index');
		$controller = (new \ReflectionClass(Controller::class))->isAbstract() ? $this->createStub(Controller::class) : null;
		self::assertNotNull($controller);
		self::assertSame(403, $guard->afterException($controller, 'index', new Geweigerd('Nee'))->getStatus());
		$this->expectException(\DomainException::class);
		$guard->afterException($controller, 'index', new \DomainException('of somebody else'));
	}

	/** Runs PHP with nothing but the app's own way to its libraries. */
	private function php(string $code): string {
		$file = self::ROOT . 'lib/AppInfo/Vendor.php';
		$pipes = [];
		$process = proc_open([PHP_BINARY, '-r', 'require ' . var_export($file, true) . '; OCA\Klantcontact\AppInfo\Vendor::register(); ' . $code], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
		self::assertIsResource($process);
		$output = (string)stream_get_contents($pipes[1]);
		self::assertSame('', (string)stream_get_contents($pipes[2]));
		self::assertSame(0, proc_close($process));
		return $output;
	}
}
