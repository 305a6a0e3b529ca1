<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Command;

use OCA\Klantcontact\Zaa\ZaaImport;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/**
 * occ klantcontact:importeer-zaa: takes the contactmomenten of zaakafhandelapp over.
 */
final class ImporteerZaa extends Command {
	public function __construct(
		private readonly ZaaImport $import,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		$this->setName('klantcontact:importeer-zaa')
			->setDescription('Takes the contactmomenten of zaakafhandelapp over; shows what it would do, until --uitvoeren is given')
			->addOption('register', null, InputOption::VALUE_REQUIRED, 'The register of OpenRegister in which they are: slug or id')
			->addOption('schema', null, InputOption::VALUE_REQUIRED, 'The schema of the contactmomenten there: slug or id')
			->addOption('user', null, InputOption::VALUE_REQUIRED, 'Who takes them over; what has no employee in this Nextcloud becomes hers')
			->addOption('uitvoeren', null, InputOption::VALUE_NONE, 'Store them');
	}

	#[\Override]
	protected function execute(InputInterface $input, OutputInterface $output): int {
		[$register, $schema, $user] = array_map(static fn (string $name): string => is_string($input->getOption($name)) ? $input->getOption($name) : '', ['register', 'schema', 'user']);
		$store = $input->getOption('uitvoeren') === true;
		if ($register === '' || $schema === '' || $user === '') {
			$output->writeln('<error>Name --register, --schema and --user.</error>');
			return self::FAILURE;
		}
		try {
			$total = $this->import->aantal($register, $schema);
			$bar = new ProgressBar($output, $total);
			$bar->start();
			$result = $this->import->voer($register, $schema, $user, $store, static fn () => $bar->advance());
			$bar->finish();
		} catch (\RuntimeException $e) {
			$output->writeln(['', '<error>' . $e->getMessage() . '</error>']);
			return self::FAILURE;
		}
		$output->writeln(['', $result->overgenomen . ($store ? ' were taken over, ' : ' can be taken over, ') . $result->alHier . ' were here already, ' . count($result->geweigerd) . ' cannot be taken over.']);
		foreach ($result->geweigerd as $uuid => $fields) {
			foreach ($fields as $field => $message) {
				$output->writeln('  ' . $uuid . ' ' . preg_replace('/^contactmomenten\.0\./', '', $field) . ': ' . $message);
			}
		}
		if ($result->overgenomen + $result->alHier + count($result->geweigerd) < $total) {
			$output->writeln('Others changed the register meanwhile: run this once more for the rest.');
		}
		if (!$store) {
			$output->writeln('Nothing was stored. Make a back-up, and add --uitvoeren.');
		}
		return $result->geweigerd === [] ? self::SUCCESS : self::FAILURE;
	}
}
