<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Command;

use OCA\Klantcontact\Store\Reindex;
use OCA\Klantcontact\Store\Soort;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/**
 * occ klantcontact:index: builds the look-up index, the revisions and the number series again from the objects.
 */
final class Index extends Command {
	public function __construct(
		private readonly Reindex $reindex,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		$this->setName('klantcontact:index')->setDescription('Builds the look-up index, revisions and number series again from the objects in OpenRegister');
	}

	#[\Override]
	protected function execute(InputInterface $input, OutputInterface $output): int {
		try {
			foreach (Soort::cases() as $soort) {
				$output->writeln($soort->meervoud());
				$bar = new ProgressBar($output, $this->reindex->count($soort));
				$bar->start();
				$this->reindex->run($soort, static fn (int $done) => $bar->advance($done));
				$bar->finish();
				$output->writeln('');
			}
			$output->writeln('klantcontact: ' . $this->reindex->removeOrphans() . ' entries of objects that are gone were removed');
			return self::SUCCESS;
		} catch (\RuntimeException $e) {
			$output->writeln('<error>' . $e->getMessage() . '</error>');
			return self::FAILURE;
		}
	}
}
