#!/bin/sh
# SPDX-FileCopyrightText: 2026 Klantcontact contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Looks whether the machine has what "make run" or "make test" (the first argument) needs.
# On Debian as root it installs what is missing; elsewhere it names it.
set -eu

has_php() {
	php -r 'exit(PHP_VERSION_ID >= 80200 ? 0 : 1);' 2>/dev/null
}

has_extension() {
	php -r 'exit(extension_loaded($argv[1]) ? 0 : 1);' "$1" 2>/dev/null
}

# name and Debian package of everything that is missing, one a line
missing() {
	has_php || echo 'PHP 8.2 or newer: php-cli'
	# extension by extension, with the package that brings it
	while read -r extension package; do
		has_extension "$extension" || echo "PHP extension $extension: $package"
	done <<-LIST
		pdo_sqlite $php-sqlite3
		mbstring $php-mbstring
		simplexml $php-xml
		intl $php-intl
		zip $php-zip
		curl $php-curl
	LIST
	command -v composer >/dev/null || echo 'Composer: composer'
	node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' 2>/dev/null || echo 'Node 20 or newer: nodejs'
	command -v npm >/dev/null || echo 'npm: npm'
	if [ "$1" = test ]; then
		command -v chromium-headless-shell >/dev/null || command -v chromium >/dev/null || echo 'Chromium: chromium-headless-shell'
	fi
}

# packages are named after the version of PHP that is there
php=$(php -r 'echo "php" . PHP_MAJOR_VERSION . "." . PHP_MINOR_VERSION;' 2>/dev/null || echo php)
found=$(missing "$1")
if [ -z "$found" ]; then
	exit 0
fi
if [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; then
	echo "Installing:"
	echo "$found"
	packages=$(echo "$found" | sed 's/.*: //' | sort -u | tr '\n' ' ')
	apt-get update -q
	# shellcheck disable=SC2086 -- one word for each package
	DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
	exit 0
fi
echo 'Please install first (name: Debian package):' >&2
echo "$found" >&2
exit 1
