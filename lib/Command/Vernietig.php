<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Command;

use OCA\Klantcontact\Service\Vernietigen\Dossier;
use OCA\Klantcontact\Service\Vernietigen\Vernietiging;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\QuestionHelper;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Question\ConfirmationQuestion;

/**
 * occ klantcontact:vernietig: lists the contactmomenten that are over their term, and destroys them when told to.
 */
final class Vernietig extends Command {
	public function __construct(
		private readonly Vernietiging $vernietiging,
	) {
		parent::__construct();
	}

	#[\Override]
	protected function configure(): void {
		$this->setName('klantcontact:vernietig')
			->setDescription('Lists the contactmomenten that are over the term of the administration settings; with --uitvoeren it destroys them')
			->addOption('uitvoeren', null, InputOption::VALUE_NONE, 'Destroy them, with their berichten, files and finished taken')
			->addOption('yes', 'y', InputOption::VALUE_NONE, 'Do not ask before destroying');
	}

	#[\Override]
	protected function execute(InputInterface $input, OutputInterface $output): int {
		try {
			$dag = $this->vernietiging->vanafDag();
			if ($dag === null) {
				$output->writeln('No term is set for contactmomenten: nothing is over it. Set one in the administration settings, section Klantcontact.');
				return self::SUCCESS;
			}
			$output->writeln('Over their term: what took place before ' . $dag . '.');
			return $input->getOption('uitvoeren') === true ? $this->destroy($input, $output) : $this->list($output);
		} catch (\RuntimeException $e) {
			$output->writeln('<error>' . $e->getMessage() . '</error>');
			return self::FAILURE;
		}
	}

	private function list(OutputInterface $output): int {
		$aantal = 0;
		$blijven = 0;
		foreach ($this->vernietiging->overTermijn() as $dossier) {
			$output->writeln(self::line($dossier));
			$aantal++;
			$blijven += $dossier->openTaken > 0 ? 1 : 0;
		}
		$output->writeln([$aantal . ' contactmomenten, of which ' . $blijven . ' stay because of a task that is not finished.', 'Nothing was destroyed. Use --uitvoeren for that.']);
		return self::SUCCESS;
	}

	private function destroy(InputInterface $input, OutputInterface $output): int {
		if (!$this->mayDestroy($input, $output)) {
			$output->writeln('Nothing was destroyed.');
			return self::FAILURE;
		}
		$vernietigd = 0;
		$gebleven = 0;
		foreach ($this->vernietiging->overTermijn() as $dossier) {
			$this->vernietiging->vernietig($dossier) ? $vernietigd++ : $gebleven++;
		}
		$this->vernietiging->ruimBestandenOp();
		$output->writeln($vernietigd . ' contactmomenten were destroyed, ' . $gebleven . ' stay because of a task that is not finished.');
		return self::SUCCESS;
	}

	private function mayDestroy(InputInterface $input, OutputInterface $output): bool {
		if ($input->getOption('yes') === true || !$input->isInteractive()) {
			return true;
		}
		/** @var QuestionHelper $helper */
		$helper = $this->getHelper('question');
		return $helper->ask($input, $output, new ConfirmationQuestion('Destroy them with their berichten, files and finished taken? This cannot be undone. [y/N] ', false)) === true;
	}

	/** Nothing personal: a terminal keeps what it showed. */
	private static function line(Dossier $dossier): string {
		return sprintf(
			'%s  %s  berichten: %d  taken: %d%s',
			$dossier->nummer,
			substr($dossier->plaatsgevondenOp, 0, 10),
			count($dossier->berichten),
			count($dossier->taken),
			$dossier->openTaken > 0 ? '  stays: not finished: ' . $dossier->openTaken : '',
		);
	}
}
