<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Command;

use OCA\Klantcontact\SetupChecks\Afscherming;
use OCA\Klantcontact\SetupChecks\OpenRegisterAanwezig;
use OCA\Klantcontact\SetupChecks\RegisterInOrde;
use OCA\Klantcontact\SetupChecks\TransactieHoudt;
use OCA\Klantcontact\Store\OpenRegister\Import\RegisterImport;
use OCA\Klantcontact\Store\OpenRegister\ObjectTables;
use OCA\Klantcontact\Store\OpenRegister\PostgresExtras;
use OCP\SetupCheck\SetupResult;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/**
 * occ klantcontact:check: tells the state of everything that the app stands on, and repairs what can be repaired.
 */
final class Check extends Command {
	public function __construct(
		private readonly OpenRegisterAanwezig $openRegister,
		private readonly RegisterInOrde $register,
		private readonly TransactieHoudt $transactions,
		private readonly Afscherming $closed,
		private readonly RegisterImport $import,
		private readonly ObjectTables $tables,
		private readonly PostgresExtras $extras,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		$this->setName('klantcontact:check')
			->setDescription('Tells whether OpenRegister, register, schemas and indexes are as Klantcontact needs them')
			->addOption('repair', null, InputOption::VALUE_NONE, 'Put right what can be put right first');
	}

	#[\Override]
	protected function execute(InputInterface $input, OutputInterface $output): int {
		if ($input->getOption('repair') === true) {
			try {
				$this->import->run();
				$this->tables->ensure();
				$this->extras->ensure();
			} catch (\RuntimeException $e) {
				$output->writeln('<error>' . $e->getMessage() . '</error>');
			}
		}
		$isGood = true;
		foreach ([$this->openRegister, $this->register, $this->transactions, $this->closed] as $check) {
			$result = $check->run();
			$isFine = in_array($result->getSeverity(), [SetupResult::SUCCESS, SetupResult::INFO], true);
			$isGood = $isGood && $isFine;
			$output->writeln(($isFine ? '✓ ' : '✗ ') . $check->getName() . ': ' . $result->getDescription());
		}
		return $isGood ? self::SUCCESS : self::FAILURE;
	}
}
