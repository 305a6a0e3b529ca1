<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * What this app's commands use of Symfony's Console, which Nextcloud brings along; declared for PHPStan alone, never loaded.
 */

namespace Symfony\Component\Console\Command {
	use Symfony\Component\Console\Input\InputInterface;
	use Symfony\Component\Console\Output\OutputInterface;

	class Command {
		public const SUCCESS = 0;
		public const FAILURE = 1;

		public function __construct(?string $name = null) {
		}

		protected function configure(): void {
		}

		protected function execute(InputInterface $input, OutputInterface $output): int {
		}

		public function setName(string $name): static {
		}

		public function setDescription(string $description): static {
		}

		public function getHelper(string $name): mixed {
		}

		public function addOption(string $name, string|array|null $shortcut = null, ?int $mode = null, string $description = '', mixed $default = null): static {
		}
	}
}

namespace Symfony\Component\Console\Input {
	interface InputInterface {
		public function getOption(string $name): mixed;

		public function isInteractive(): bool;
	}

	class InputOption {
		public const VALUE_NONE = 1;
		public const VALUE_REQUIRED = 2;
		public const VALUE_IS_ARRAY = 8;
	}
}

namespace Symfony\Component\Console\Output {
	interface OutputInterface {
		public function writeln(string|iterable $messages, int $options = 0): void;
	}
}

namespace Symfony\Component\Console\Question {
	class Question {
	}

	class ConfirmationQuestion extends Question {
		public function __construct(string $question, bool $default = true, string $trueAnswerRegex = '/^y/i') {
		}
	}
}

namespace Symfony\Component\Console\Helper {
	use Symfony\Component\Console\Input\InputInterface;
	use Symfony\Component\Console\Output\OutputInterface;
	use Symfony\Component\Console\Question\Question;

	class QuestionHelper {
		public function ask(InputInterface $input, OutputInterface $output, Question $question): mixed {
		}
	}

	final class ProgressBar {
		public function __construct(OutputInterface $output, int $max = 0) {
		}

		public function start(?int $max = null, int $startAt = 0): void {
		}

		public function advance(int $step = 1): void {
		}

		public function finish(): void {
		}
	}
}
