<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Bench;

/**
 * The figures as a table in Markdown, so that it can be pasted where it is asked for.
 */
final class Table {
	private const HEADS = ['figure', 'measured', 'bar', 'ok'];

	/** @var list<Figure> */
	private array $figures = [];

	/** Adds a line, and tells on the screen that it is there: the whole takes minutes. */
	public function add(Figure $figure): void {
		$this->figures[] = $figure;
		fwrite(STDERR, '· ' . $figure->name . ': ' . $figure->measured . "\n");
	}

	/** @return bool whether every bar was met */
	public function isGood(): bool {
		return array_filter($this->figures, static fn (Figure $figure): bool => !$figure->ok) === [];
	}

	/** @param resource $to */
	public function draw($to): void {
		$lines = [self::HEADS, ...array_map(static fn (Figure $figure): array => [$figure->name, $figure->measured, $figure->bar, $figure->ok ? 'ok' : 'MISSED'], $this->figures)];
		$widths = array_map(static fn (int $column): int => max(array_map(mb_strlen(...), array_column($lines, $column))), array_keys(self::HEADS));
		array_splice($lines, 1, 0, [array_map(static fn (int $width): string => str_repeat('-', $width), $widths)]);
		foreach ($lines as $line) {
			fwrite($to, '| ' . implode(' | ', array_map(self::pad(...), $line, $widths)) . " |\n");
		}
	}

	private static function pad(string $text, int $width): string {
		return $text . str_repeat(' ', $width - mb_strlen($text));
	}
}
