<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Klantcontact contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Klantcontact\Standalone\Services;

use OCP\Notification\INotification;

/**
 * A notification of this host.
 */
final class Notification implements INotification {
	/** @var array<string, string> what is set: app, user, type, id, subject */
	private array $set = [];

	/** @var array<string, mixed> */
	private array $parameters = [];

	private string $text = '';

	private string $link = '';

	/** @return bool whether the other one has all that is set here */
	public function isIn(self $other): bool {
		return array_diff_assoc($this->set, $other->set) === [];
	}

	/** @return string the sentence that it was put into */
	public function text(): string {
		return $this->text;
	}

	/** @return string address that it opens */
	public function link(): string {
		return $this->link;
	}

	#[\Override]
	public function setApp(string $app): INotification {
		return $this->with('app', $app);
	}

	#[\Override]
	public function getApp(): string {
		return $this->set['app'] ?? '';
	}

	#[\Override]
	public function setUser(string $user): INotification {
		return $this->with('user', $user);
	}

	#[\Override]
	public function getUser(): string {
		return $this->set['user'] ?? '';
	}

	#[\Override]
	public function setDateTime(\DateTime $dateTime): INotification {
		return $this;
	}

	#[\Override]
	public function setObject(string $type, string $id): INotification {
		return $this->with('type', $type)->with('id', $id);
	}

	#[\Override]
	public function getObjectType(): string {
		return $this->set['type'] ?? '';
	}

	#[\Override]
	public function getObjectId(): string {
		return $this->set['id'] ?? '';
	}

	#[\Override]
	public function setSubject(string $subject, array $parameters = []): INotification {
		$this->parameters = $parameters;
		return $this->with('subject', $subject);
	}

	#[\Override]
	public function getSubject(): string {
		return $this->set['subject'] ?? '';
	}

	#[\Override]
	public function getSubjectParameters(): array {
		return $this->parameters;
	}

	#[\Override]
	public function setParsedSubject(string $subject): INotification {
		$this->text = $subject;
		return $this;
	}

	#[\Override]
	public function setLink(string $link): INotification {
		$this->link = $link;
		return $this;
	}

	#[\Override]
	public function setIcon(string $icon): INotification {
		return $this;
	}

	private function with(string $name, string $value): self {
		$this->set[$name] = $value;
		return $this;
	}
}
