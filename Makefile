# SPDX-FileCopyrightText: 2026 Klantcontact contributors
# SPDX-License-Identifier: AGPL-3.0-or-later

PORT ?= 8090
DATA ?= data
DEMO ?= 1
OCP ?=
NEXTCLOUD_ROOT ?=
ROWS ?= 1000000

SOURCES := $(shell find src -type f 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help run build install test test-nextcloud dist bench stan-ocp clean

help: ## say what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "make %-15s %s\n", $$1, $$2 }'
	@echo
	@echo 'make run takes PORT=$(PORT), DATA=$(DATA) (folder of the data) and DEMO=$(DEMO) (0: no objects).'

run: system-run build ## install what is missing, build, serve the stand-alone mode
	@PORT=$(PORT) DATA=$(DATA) DEMO=$(DEMO) sh standalone/serve.sh

build: js/.stamp ## build the pages

install: vendor/.stamp node_modules/.stamp ## install the PHP and JavaScript packages

test: system-test install build ## run every check
	@node build/test.mjs

test-nextcloud: vendor/.stamp ## run the store contracts inside a Nextcloud made for tests: NEXTCLOUD_ROOT=path of the server
	@test -f '$(NEXTCLOUD_ROOT)/lib/base.php' || { echo 'Say where a Nextcloud server is: make test-nextcloud NEXTCLOUD_ROOT=path (the folder that holds lib/base.php).'; exit 1; }
	@NEXTCLOUD_ROOT='$(NEXTCLOUD_ROOT)' vendor/bin/phpunit --configuration phpunit-nextcloud.xml

dist: build ## pack the app for Nextcloud: build/artifacts/dist/klantcontact.tar.gz, ready to sign
	@node build/dist.mjs

bench: system-test install build ## measure speed and size: ROWS of the large store, made once (4 GB for 1,000,000)
	@php -d memory_limit=2G bench/bench.php $(ROWS)

stan-ocp: vendor/.stamp ## check lib against the real OCP classes: OCP=path of a checkout of nextcloud-deps/ocp
	@test -d '$(OCP)/OCP' || { echo 'Say where the real OCP is: make stan-ocp OCP=path'; exit 1; }
	@OCP='$(OCP)' vendor/bin/phpstan analyse --memory-limit=2G --no-progress --configuration phpstan-ocp.neon

clean: ## remove what was built and installed, not the data
	rm -rf js css vendor node_modules .phpunit.cache .php-cs-fixer.cache build/artifacts test-results playwright-report

.PHONY: system-run system-test
system-run:
	@sh build/system.sh run

system-test:
	@sh build/system.sh test

vendor/.stamp: composer.json
	composer install --no-interaction --no-progress
	@touch $@

node_modules/.stamp: package.json package-lock.json
	npm install --no-audit --no-fund
	@touch $@

js/.stamp: vendor/.stamp node_modules/.stamp $(SOURCES) vite.config.ts tsconfig.json
	npm run build
	@touch $@
