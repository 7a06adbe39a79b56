# Everything a developer does. `make` alone lists the targets.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: $(shell sed -n 's/^\([a-z0-9-]*\):.*/\1/p' $(MAKEFILE_LIST))

export PATH := $(CURDIR)/node_modules/.bin:$(or $(CARGO_HOME),$(HOME)/.cargo)/bin:$(PATH)

data_program := cargo run --quiet --bin passerelle-data --
web_test := cargo test --target wasm32-unknown-unknown --test web

help: ## List the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

serve: build ## Build, then serve the page on 127.0.0.1:8080
	@node scripts/serve.mjs dist 8080

build: tools data icons ## Build the page into dist/, ready for any web server (URL=https://…/ for links to it)
	@echo "build: compiling the page (some minutes the first time)"
	@trunk build --release --offline
	@if [ -n "$(URL)" ]; then echo "build: for $(URL)"; node scripts/address.mjs dist "$(URL)"; fi
	@echo "build: compiling the pages beside the map"
	@trunk build --release --offline --dist target/beside --html-output beside.html beside.html
	@node scripts/beside.mjs target/beside dist
	@echo "build: sealing the pages"
	@node scripts/seal.mjs dist
	@echo "build: adding the service worker"
	@node scripts/worker.mjs dist
	@echo "build: writing .br and .gz beside every file"
	@node scripts/precompress.mjs dist
	@echo "build: dist/ is ready"

data: ## Make the default dataset, the schema and the texts from their sources
	@echo "data: making public/data, public/schema and public/texts"
	@mkdir -p public/data public/icons public/schema public/texts
	@$(data_program) build data --out public/data/nouvelle-aquitaine-fwb.json
	@$(data_program) schema --out public/schema/dataset-1.json
	@$(data_program) texts --out public/texts

icons: ## Draw the icons of the installed page, and the picture beside links to it
	@echo "icons: making public/icons"
	@node scripts/icons.mjs public/icon.svg src/preview.svg public/icons

test: test-native test-webmaster test-web build size test-journeys ## Run every test

test-native: ## Test what knows nothing of a browser
	@echo "test: native"
	@cargo test

test-webmaster: ## Test the scripts: how choices of the webmaster become code, what becomes of copies
	@echo "test: scripts"
	@node --test tests/webmaster/*.js tests/page/*.js

test-web: tools test-tools ## Test components in Chromium and Firefox
	@echo "test: components in Chromium"
	@CHROMEDRIVER=$$(command -v chromedriver) $(web_test)
	@echo "test: components in Firefox"
	@GECKODRIVER=$$(command -v geckodriver) $(web_test)

test-journeys: test-tools ## Walk through the page in dist/, in three browsers
	@echo "test: journeys in Chromium, Firefox and WebKit"
	@rm -f target/tmp/unsteady.txt
	@cargo test --features e2e --test e2e
	@if [ -s target/tmp/unsteady.txt ]; then echo "test: passed only when walked again:"; cat target/tmp/unsteady.txt; fi

bench: build bench-engine bench-page ## Measure the engine, and the page beside one written by hand

bench-engine: ## Measure the engine natively
	@echo "bench: the engine, natively (the last report is in target/criterion)"
	@cargo bench --bench engine

bench-page: test-tools ## Measure dist/ in Chromium beside a page written by hand
	@echo "bench: installing what the other page is made of"
	@npm ci --prefix benches/page --ignore-scripts --no-audit --no-fund
	@node benches/page/run.mjs

pictures: build test-tools ## Take the pictures of docs/pictures, to be looked at
	@echo "pictures: installing what takes them"
	@npm ci --prefix benches/page --ignore-scripts --no-audit --no-fund
	@node scripts/pictures.mjs dist docs/pictures

lighthouse: build test-tools ## Ask Lighthouse, as a phone, for its opinion of dist/
	@echo "lighthouse: installing it"
	@npm ci --prefix benches/lighthouse --ignore-scripts --no-audit --no-fund
	@node scripts/lighthouse.mjs dist

lint: tools ## Check formatting and lints
	@echo "lint: rustfmt"
	@cargo fmt --check
	@echo "lint: clippy, native"
	@cargo clippy --quiet --all-targets --features e2e -- -D warnings
	@echo "lint: clippy, wasm32"
	@cargo clippy --quiet --target wasm32-unknown-unknown --lib --bin passerelle --bin passerelle-beside --test web -- -D warnings

size: ## Weigh dist/ against the budgets
	@echo "size: what a first visit downloads, in KB of brotli"
	@node scripts/size.mjs dist

tools: ## Install what a build needs
	@echo "tools: looking for what a build needs"
	@scripts/tools.sh

test-tools: ## Install the browsers that the tests need
	@echo "test-tools: looking for browsers and drivers"
	@scripts/test-tools.sh

clean: ## Remove everything that was made or installed here
	@echo "clean: removing target/, dist/, node_modules/ and generated data"
	@rm -rf target dist node_modules benches/page/node_modules benches/lighthouse/node_modules public/data public/icons public/schema public/texts
