#!/bin/sh
# SPDX-FileCopyrightText: 2026 Klantcontact contributors
# SPDX-License-Identifier: AGPL-3.0-or-later
#
# Prepares the data folder and serves the stand-alone mode until it is stopped.
# PORT, DATA (folder), DEMO (0: no objects, 1: a municipality, klein: a hamlet) and SMTP (host:port of a mail server; none: replies
# cannot be sent) come from the environment.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
: "${PORT:=8090}" "${DATA:=data}" "${DEMO:=1}"
mkdir -p "$DATA"
KC_DATA=$(CDPATH='' cd -- "$DATA" && pwd)
export KC_DATA
php -d memory_limit=512M "$root/standalone/install.php" "$DEMO"
echo "Klantcontact: http://127.0.0.1:$PORT"
echo "Users (password = name): jan, petra (KCC), fatima, mo, sanne (behandelaar), gast (no rights), beheer (admin)"
export PHP_CLI_SERVER_WORKERS="${WORKERS:-8}"
# the built-in server tells of every connection, so that goes to a file
# a group of its own, so that the server and its workers end together, also when this script is told to end;
# the file names that group, for who must stop them in another way
setsid=$(command -v setsid || true)
$setsid php \
	-d opcache.enable=1 -d opcache.enable_cli=1 \
	-d upload_max_filesize=64M -d post_max_size=64M -d memory_limit=256M \
	-d display_errors=0 -d log_errors=1 -d expose_php=0 \
	-S "127.0.0.1:$PORT" "$root/standalone/router.php" 2> "$KC_DATA/server.log" &
server=$!
echo "$server" > "$KC_DATA/server.pid"
trap 'kill -TERM ${setsid:+-}$server 2>/dev/null; rm -f "$KC_DATA/server.pid"' EXIT
trap 'exit 0' INT TERM HUP
wait "$server" || { tail -n 3 "$KC_DATA/server.log" >&2; exit 1; }
