<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Command;

use OCA\Klantcontact\Demo\Bezettingen;
use OCA\Klantcontact\Demo\Demo as Generator;
use OCA\Klantcontact\Demo\Demoresten;
use OCA\Klantcontact\Demo\Omvang;
use OCA\Klantcontact\Service\Waarden;
use OCP\AppFramework\Utility\ITimeFactory;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Helper\QuestionHelper;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Question\ConfirmationQuestion;

/**
 * occ klantcontact:demo: makes up a municipality to try the app with, and removes it again.
 */
final class Demo extends Command {
	public function __construct(
		private readonly Generator $demo,
		private readonly Demoresten $resten,
		private readonly Bezettingen $bezettingen,
		private readonly ITimeFactory $clock,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		$this->setName('klantcontact:demo')
			->setDescription('Makes demo data to try Klantcontact with, or removes them')
			->addOption('size', null, InputOption::VALUE_REQUIRED, 'How much: "klein" or "gemeente"', Omvang::Klein->value)
			->addOption('user', null, InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, 'Who is to have registered it; by default the members of the KCC groups, or else an administrator')
			->addOption('force', null, InputOption::VALUE_NONE, 'Also when people registered something already')
			->addOption('remove', null, InputOption::VALUE_NONE, 'Remove the demo data')
			->addOption('yes', 'y', InputOption::VALUE_NONE, 'Do not ask before removing');
	}

	#[\Override]
	protected function execute(InputInterface $input, OutputInterface $output): int {
		try {
			return $input->getOption('remove') === true ? $this->remove($input, $output) : $this->make($input, $output);
		} catch (\RuntimeException $e) {
			$output->writeln('<error>' . $e->getMessage() . '</error>');
			return self::FAILURE;
		}
	}

	private function make(InputInterface $input, OutputInterface $output): int {
		$size = $input->getOption('size');
		$omvang = Omvang::tryFrom(is_string($size) ? $size : '');
		if ($omvang === null) {
			$output->writeln('<error>--size is "klein" or "gemeente".</error>');
			return self::FAILURE;
		}
		$weigering = $this->resten->weigering($input->getOption('force') === true);
		if ($weigering !== null) {
			$output->writeln('<error>' . $weigering . '</error>');
			return self::FAILURE;
		}
		$bezetting = $this->bezettingen->hier(Waarden::teksten($input->getOption('user')));
		$bar = new ProgressBar($output, $omvang->objecten($bezetting->teams));
		$bar->start();
		$this->demo->maak($omvang, $bezetting, \DateTimeImmutable::createFromInterface($this->clock->getDateTime()), static fn () => $bar->advance());
		$bar->finish();
		$output->writeln(['', 'The demo data are there, registered by ' . implode(', ', $bezetting->medewerkers) . '.']);
		if ($bezetting->teams === []) {
			$output->writeln('There are no taken: no team is active in the administration settings.');
		}
		$output->writeln('Remove them with --remove. Their lines in the Historie stay then, and their numbers are not given again.');
		return self::SUCCESS;
	}

	private function remove(InputInterface $input, OutputInterface $output): int {
		$aantal = $this->resten->aantal();
		if ($aantal === 0) {
			$output->writeln('There are no demo data.');
			return self::SUCCESS;
		}
		if (!$this->mayRemove($aantal, $input, $output)) {
			$output->writeln('Nothing was removed.');
			return self::FAILURE;
		}
		$bar = new ProgressBar($output, $aantal);
		$bar->start();
		$this->resten->verwijder(static fn () => $bar->advance());
		$bar->finish();
		$output->writeln(['', $aantal . ' demo objects were removed. Their lines in the Historie stay, and their numbers are not given again.']);
		return self::SUCCESS;
	}

	private function mayRemove(int $aantal, InputInterface $input, OutputInterface $output): bool {
		if ($input->getOption('yes') === true || !$input->isInteractive()) {
			return true;
		}
		/** @var QuestionHelper $helper */
		$helper = $this->getHelper('question');
		$question = 'Remove ' . $aantal . ' demo objects, with what people changed in them? What people registered stays, and may refer to a demo klant or zaak that is gone. [y/N] ';
		return $helper->ask($input, $output, new ConfirmationQuestion($question, false)) === true;
	}
}
