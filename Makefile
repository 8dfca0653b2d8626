# Every command of the project; `make help` lists them. Each sets up what it needs; a second run only looks.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The address the site will have: / or a sub-path such as /offerscope/.
PUBLIC_URL ?= /
PORT ?= 8080
export PUBLIC_URL

SITE = cargo site
SOURCES = $(shell find index.html Cargo.toml Cargo.lock src styles data -type f 2>/dev/null)
BASE = target/public-url
# Trunk 0.21 stops at NO_COLOR=1.
TRUNK = env -u NO_COLOR PATH="$(CURDIR)/.tools/bin:$$PATH" trunk

.PHONY: help serve build dev test test-core test-dev lighthouse check bench setup setup-browser setup-check setup-dev FORCE

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

serve: dist/_headers ## build and serve dist/ on loopback (PORT=8080 or the next free one)
	@exec $(SITE) serve --port $(PORT)

build: dist/_headers ## write the deployable dist/ (PUBLIC_URL=/ or a sub-path such as /offerscope/)

dev: setup-dev ## serve with reload while editing (rendered in the browser, in one program, without the policy we ship)
	@$(TRUNK) serve

test: dist/_headers setup-browser ## run every floor: cases, properties, view, dist, browser, Lighthouse
	cargo test --workspace
	TELL_TIMES=1 cargo test --features site --test browser
	TELL_TIMES=1 node tests/browser/lighthouse.mjs

test-core: ## run the tests of the model alone
	cargo test --quiet --package offerscope-core

test-dev: setup-browser setup-dev ## prove that `make dev` starts the app and that it answers
	cargo test --features site --test dev

lighthouse: dist/_headers setup-browser ## measure every page as a phone would see it, on a quiet machine
	cargo test --features site --test browser speed
	node tests/browser/lighthouse.mjs

check: setup-check ## formats, lints (host and wasm), the wall around the core, and what we depend on
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets --all-features -- -D warnings
	cargo clippy --quiet --target wasm32-unknown-unknown -p offerscope --features split --lib --bin offerscope --bench wasm -- -D warnings
	cargo clippy --quiet --target wasm32-unknown-unknown -p offerscope-core --lib -- -D warnings
	@tree="$$(cargo tree -p offerscope-core -e normal --target all --prefix none)"; \
	if grep -E '^(yew|gloo|web-sys|js-sys|wasm-bindgen)' <<<"$$tree"; then echo "The core must not know the browser." >&2; exit 1; fi
	@.ci/deny

bench: dist/_headers ## measure the engine, on the host and in wasm on Node, and the bytes of a first visit and of each part
	cargo bench -p offerscope-core
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER="$(SITE) node" cargo bench --target wasm32-unknown-unknown -p offerscope --bench wasm
	$(SITE) sizes

setup:
	@.ci/setup build

setup-browser:
	@.ci/setup browser

setup-check:
	@.ci/setup check

setup-dev:
	@.ci/setup dev

dist/_headers: $(SOURCES) $(BASE) | setup
	$(SITE) build

# Changes only when PUBLIC_URL does.
$(BASE): FORCE
	@mkdir -p target; [ "$$(cat $@ 2>/dev/null)" = "$$PUBLIC_URL" ] || printf %s "$$PUBLIC_URL" > $@
