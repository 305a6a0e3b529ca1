#!/bin/sh
# SPDX-FileCopyrightText: 2026 Klantcontact contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Checks lib against the real OCP classes in $OCP, instead of the declarations of the stand-alone mode.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
root=$(pwd)
cat > "$folder/autoload.php" <<-PHP
	<?php
	\$loader = require '$root/vendor/autoload.php';
	\$loader->setPsr4('OCP\\\\', '$OCP/OCP');
	\$loader->setClassMapAuthoritative(false);
	spl_autoload_register(static function (string \$class): void {
		if (str_starts_with(\$class, 'OCP\\\\') && is_file(\$file = '$OCP/' . strtr(\$class, '\\\\', '/') . '.php')) {
			require \$file;
		}
	}, true, true);
PHP
cat > "$folder/phpstan.neon" <<-NEON
	includes:
		- $root/vendor/phpstan/phpstan-strict-rules/rules.neon
	parameters:
		level: max
		paths: [$root/lib]
		scanDirectories: [$OCP/OCP, $root/tests/stubs]
		treatPhpDocTypesAsCertain: false
NEON
vendor/bin/phpstan analyse --memory-limit=1G --no-progress --autoload-file "$folder/autoload.php" --configuration "$folder/phpstan.neon"
