<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Unit;

use OCA\Klantcontact\Controller\BestandenController;
use OCA\Klantcontact\Controller\CsvResponse;
use OCA\Klantcontact\Controller\ExportController;
use OCA\Klantcontact\Controller\Foutvorm;
use OCA\Klantcontact\Controller\ObjectenController;
use OCA\Klantcontact\Controller\RegistratiesController;
use OCA\Klantcontact\Controller\Verzoek;
use OCA\Klantcontact\Controller\Vorm;
use OCA\Klantcontact\Controller\WijzigingenController;
use OCA\Klantcontact\Service\Bijlagen\Bijlagen;
use OCA\Klantcontact\Service\Export\ContactmomentenExport;
use OCA\Klantcontact\Service\Lezen\Geschiedenis;
use OCA\Klantcontact\Service\Lezen\Lezer;
use OCA\Klantcontact\Service\Mail\VerzendEnRegistreer;
use OCA\Klantcontact\Service\Registratie\Personen;
use OCA\Klantcontact\Service\Registratie\Registratie;
use OCA\Klantcontact\Service\Registratie\Wijziging;
use OCA\Klantcontact\Service\Uuid;
use OCA\Klantcontact\Standalone\Http\Request;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\IOutput;
use OCP\AppFramework\Http\Response;
use OCP\IL10N;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Psr\Log\AbstractLogger;

/**
 * From the request to the answer.
 */
final class ControllerTest extends ServiceTestCase {
	#[TestDox('ALG-06 a stored bundle is answered with the objects; empty maps are objects')]
	public function testGoed(): void {
		$antwoord = $this->post(['opdracht' => Uuid::nieuw(), 'zaken' => [['id' => Uuid::nieuw(), 'omschrijving' => 'Parkeren']]]);
		self::assertSame(200, $antwoord->getStatus());
		self::assertStringContainsString('"taken":[]', self::json($antwoord));
		self::assertSame('{"namen":{},"lijst":[],"diep":[{"velden":{}}]}', json_encode(Vorm::json(['namen' => [], 'lijst' => [], 'diep' => [['velden' => []]]])));
	}

	/** @return array<string, array{string, int}> */
	public static function lichamen(): array {
		return [
			'broken JSON' => ['{"opdracht":', 400],
			'not JSON at all' => ['hallo', 400],
			'a number' => ['17', 400],
			'a list' => ['[1,2]', 400],
			'a NUL' => ['{"opdracht":"x","zaken":[{"omschrijving":"a\u0000b"}]}', 400],
			'an infinite number' => ['{"opdracht":"x","zaken":[{"omschrijving":1e999}]}', 400],
			'digits for names' => ['{"opdracht":"x","zaken":{"1":{},"a":{}}}', 400],
			'five megabytes' => ['{"opdracht":"' . str_repeat('a', 5_000_000) . '"}', 413],
		];
	}

	#[DataProvider('lichamen')]
	#[TestDox('ALG-06 a body that cannot be read is refused in the one error shape')]
	public function testLichaam(string $lichaam, int $status): void {
		$antwoord = $this->registraties($this->verzoek('POST', $lichaam))->registreer();
		self::assertSame($status, $antwoord->getStatus());
		$fout = $antwoord->getData();
		self::assertSame([], array_diff(['code', 'message', 'fields'], array_keys($fout)));
	}

	#[TestDox('ALG-03 a name in the body does not replace a part of the path')]
	public function testPad(): void {
		[$een, $twee] = [self::id($this->klant()), self::id($this->klant())];
		$verzoek = $this->verzoek('PATCH', (string)json_encode(['opdracht' => Uuid::nieuw(), 'revisie' => 1, 'achternaam' => 'Bos', 'id' => $twee, 'lijst' => 'zaken']));
		$verzoek->setRouteParams(['lijst' => 'klanten', 'id' => $een]);
		$antwoord = (new WijzigingenController('klantcontact', $verzoek, $this->app->service(Verzoek::class), $this->app->service(Foutvorm::class), $this->app->service(Wijziging::class), $this->app->service(Personen::class)))->wijzig();
		self::assertSame(200, $antwoord->getStatus());
		self::assertSame([$een, 'Bos'], [$antwoord->getData()['id'], $antwoord->getData()['achternaam']]);
	}

	#[TestDox('ALG-10 reading, history, BSN and files answer by the path')]
	public function testLezen(): void {
		$klant = self::id($this->klant(['bsn' => '999990019']));
		$verzoek = $this->verzoek('GET', '');
		$verzoek->setRouteParams(['lijst' => 'klanten', 'id' => $klant, 'bericht' => $klant]);
		$controller = new ObjectenController('klantcontact', $verzoek, $this->app->service(Verzoek::class), $this->app->service(Foutvorm::class), $this->app->service(Lezer::class), $this->app->service(Geschiedenis::class));
		self::assertSame([200, 200, 200, 200, 200], array_map(static fn (DataResponse $antwoord): int => $antwoord->getStatus(), [$controller->lijst(), $controller->aantal(), $controller->lees(), $controller->historie(), $controller->bsn()]));
		$bestanden = new BestandenController('klantcontact', $verzoek, $this->app->service(Verzoek::class), $this->app->service(Foutvorm::class), $this->app->service(Bijlagen::class), $this->app->service(IL10N::class));
		self::assertSame([404, 404, 404], [$bestanden->geef()->getStatus(), $bestanden->toon()->getStatus(), $bestanden->klaargezet()->getStatus()]);
	}

	#[TestDox('ZAA-09 an export that is refused is an ordinary answer, one that fails halfway says so in its last line')]
	public function testExport(): void {
		$export = new ExportController('klantcontact', $this->verzoek('POST', '{"foo":"x"}'), $this->app->service(Verzoek::class), $this->app->service(Foutvorm::class), $this->app->service(ContactmomentenExport::class), $this->app->service(IL10N::class));
		self::assertSame(400, $export->contactmomenten()->getStatus());
		$stukken = (static function (): \Generator {
			yield 'een';
			throw new \RuntimeException('geheim');
		})();
		$tekst = '';
		$uit = self::createStub(IOutput::class);
		$uit->method('setOutput')->willReturnCallback(static function (string $stuk) use (&$tekst): void {
			$tekst .= $stuk;
		});
		(new CsvResponse($stukken, 'a.csv', static fn (\Throwable $fout): string => 'afgebroken'))->callback($uit);
		self::assertSame('eenafgebroken', $tekst);
	}

	#[TestDox('PROD-29 an unexpected failure is told in the one shape, and neither answer nor log repeats what was sent')]
	public function testOnverwacht(): void {
		$logger = new class extends AbstractLogger {
			public string $tekst = '';

			/** @param mixed[] $context */
			public function log($level, string|\Stringable $message, array $context = []): void {
				$this->tekst .= $message . json_encode($context);
			}
		};
		[$antwoord, $status] = (new Foutvorm($logger, $this->app->service(IL10N::class)))->van(new \RuntimeException('BSN 999990019'));
		self::assertSame([500, 'fout', []], [$status, $antwoord['code'], $antwoord['fields']]);
		self::assertStringNotContainsString('999990019', json_encode($antwoord, JSON_THROW_ON_ERROR) . $logger->tekst);
		self::assertStringContainsString('RuntimeException', $logger->tekst);
	}

	/**
	 * @param array<string, mixed> $lichaam
	 * @return DataResponse<int, array<array-key, mixed>, array<string, mixed>>
	 */
	private function post(array $lichaam): DataResponse {
		return $this->registraties($this->verzoek('POST', (string)json_encode($lichaam)))->registreer();
	}

	private function registraties(Request $verzoek): RegistratiesController {
		return new RegistratiesController('klantcontact', $verzoek, $this->app->service(Verzoek::class), $this->app->service(Foutvorm::class), $this->app->service(Registratie::class), $this->app->service(VerzendEnRegistreer::class));
	}

	private function verzoek(string $methode, string $lichaam): Request {
		$server = ['REQUEST_METHOD' => $methode, 'REQUEST_URI' => '/', 'CONTENT_TYPE' => 'application/json', 'CONTENT_LENGTH' => (string)strlen($lichaam)];
		return new Request($server, [], [], [], [], static fn (): string => $lichaam);
	}

	/** @param Response<int, array<string, mixed>> $antwoord */
	private static function json(Response $antwoord): string {
		return $antwoord instanceof DataResponse ? json_encode($antwoord->getData(), JSON_THROW_ON_ERROR) : '';
	}
}
