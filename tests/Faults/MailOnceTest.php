<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Tests\Faults;

use OCA\Klantcontact\Service\Mail\OpenVerzendingen;
use OCA\Klantcontact\Tests\Support\Answer;
use OCA\Klantcontact\Tests\Support\App;
use OCA\Klantcontact\Tests\Support\Call;
use OCA\Klantcontact\Tests\Support\Client;
use OCA\Klantcontact\Tests\Support\DataFolder;
use OCA\Klantcontact\Tests\Support\Server;
use OCA\Klantcontact\Tests\Support\SmtpServer;
use OCA\Klantcontact\Tests\Support\StoppedClock;
use PHPUnit\Framework\TestCase;

/**
 * Several processes, and one that dies: a reply is sent once, and what nobody knows is said so.
 */
final class MailOnceTest extends TestCase {
	private const CLIENTS = 8;

	private DataFolder $folder;
	private SmtpServer $smtp;
	private Server $server;
	private Client $client;

	#[\Override]
	protected function setUp(): void {
		$this->folder = DataFolder::temporary();
		$this->smtp = new SmtpServer();
		$this->server = new Server($this->folder->path, $this->smtp->address());
		$this->client = new Client($this->server->url());
		$this->server->start();
	}

	#[\Override]
	protected function tearDown(): void {
		$this->server->kill();
		$this->smtp->stop();
		$this->folder->remove();
	}

	public function testMail16TheSameRequestByEightClientsAtOnceSendsOneMail(): void {
		$call = self::call(1, 1, 'anna@voorbeeld.nl');
		$answers = $this->client->sendAll(array_fill(0, self::CLIENTS, $call), self::CLIENTS);
		$now = $this->client->send($call);
		self::assertSame(200, $now->status, $now->body);
		foreach ($answers as $answer) {
			if ($answer->status === 200) {
				self::assertSame($now->data(), $answer->data(), 'all get the one answer');
			} else {
				self::assertSame([409, 'wordt_verzonden'], [$answer->status, $answer->data()['code'] ?? ''], $answer->body);
			}
		}
		self::assertCount(1, $this->smtp->messages());
	}

	public function testMail16OneReplyFromEightTabsIsSentOnce(): void {
		$calls = array_map(static fn (int $nr): Call => self::call($nr, 1, 'anna@voorbeeld.nl'), range(1, self::CLIENTS));
		$statuses = array_count_values(array_map(static fn (Answer $answer): int => $answer->status, $this->client->sendAll($calls, self::CLIENTS)));
		self::assertSame([200 => 1, 409 => self::CLIENTS - 1], [200 => $statuses[200] ?? 0, 409 => $statuses[409] ?? 0]);
		self::assertCount(1, $this->smtp->messages());
		self::assertSame(['aantal' => 2], $this->client->send(Call::get('/contactmomenten/aantal'))->data());
	}

	public function testMail16AServerThatDiesWhileItSendsLeavesAMailThatIsPerhapsSentAndNoBundle(): void {
		$call = self::call(1, 1, 'zwijg@voorbeeld.nl');
		$smtp = $this->smtp;
		$server = $this->server;
		$this->client->sendAll([$call], 1, null, static function () use ($smtp, $server): bool {
			if ($smtp->messages() === []) {
				return false;
			}
			$server->kill();
			return true;
		});
		$this->server->start();
		self::assertSame('wordt_verzonden', $this->client->send($call)->data()['code'] ?? '', 'nobody can know yet that it died');
		self::assertSame(['aantal' => 0], $this->client->send(Call::get('/contactmomenten/aantal'))->data());

		$later = new App($this->folder->path, new StoppedClock(gmdate('Y-m-d\TH:i:s\Z', time() + 400)));
		$later->login('jan');
		$open = $later->service(OpenVerzendingen::class);
		self::assertSame(['onzeker'], array_column($open->lijst()['results'], 'status'));
		$open->registreer(Bundles::id('opdracht', 1));
		self::assertSame(200, $this->client->send($call)->status);
		self::assertSame(['aantal' => 2], $this->client->send(Call::get('/contactmomenten/aantal'))->data());
		self::assertCount(1, $this->smtp->messages());
	}

	public function testMail17TheConversationWithTheMailServerIsInNoLog(): void {
		foreach (['anna@voorbeeld.nl', 'weiger-ontvanger@voorbeeld.nl', 'verbreek@voorbeeld.nl', 'straks@voorbeeld.nl'] as $nr => $to) {
			$this->client->send(self::call($nr + 10, $nr + 10, $to));
		}
		$logs = (string)file_get_contents($this->folder->path . '/server.log') . file_get_contents($this->folder->path . '/serve.log');
		foreach (['voorbeeld.nl', 'Vuilnis', 'zaterdag', 'RCPT'] as $word) {
			self::assertStringNotContainsStringIgnoringCase($word, $logs);
		}
	}

	/** One request, by number of the command and of the objects. */
	private static function call(int $opdracht, int $nr, string $to): Call {
		[$question, $reply, $sent] = [Bundles::id('vraag', $nr), Bundles::id('antwoord', $nr), Bundles::id('bericht', $nr)];
		return Call::json('POST', '/registraties', [
			'opdracht' => Bundles::id('opdracht', $opdracht),
			'verzending' => ['bericht' => $sent],
			'contactmomenten' => [
				['id' => $question, 'kanaal' => 'e-mail', 'initiatiefnemer' => 'klant', 'onderwerp' => 'Vuilnis', 'inhoud' => 'Wanneer?'],
				['id' => $reply, 'kanaal' => 'e-mail', 'initiatiefnemer' => 'gemeente', 'onderwerp' => 'Vuilnis', 'inhoud' => 'zaterdag', 'voorgaandContactmoment' => $question],
			],
			'berichten' => [['id' => $sent, 'contactmoment' => $reply, 'kanaal' => 'e-mail', 'richting' => 'uitgaand', 'onderwerp' => 'Re: Vuilnis', 'inhoud' => 'zaterdag', 'ontvangers' => [$to]]],
		]);
	}
}
