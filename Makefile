# Every command of the project; `make help` lists them. Each sets up what it needs; a second run only looks.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The address the site will have: / or a sub-path such as /offerscope/.
PUBLIC_URL ?= /
PORT ?= 8080
export PUBLIC_URL

# Pinned tools are seen inside the recipes only. Trunk 0.21 stops at NO_COLOR=1.
# What panics name is the project's own paths, not the building machine's.
CRATES = $${CARGO_HOME:-$$HOME/.cargo}
REMAP = --remap-path-prefix=$(CRATES)=cargo $$(printf -- '--remap-path-prefix=%s= ' $(CRATES)/registry/src/*)--remap-path-prefix=$(CURDIR)=offerscope
TRUNK = env -u NO_COLOR RUSTFLAGS="$(REMAP)" PATH="$(CURDIR)/.tools/bin:$(CURDIR)/tests/browser/node_modules/.bin:$$PATH" trunk
SITE = cargo site
SOURCES = $(shell find index.html Trunk.toml Cargo.toml Cargo.lock src styles data -type f 2>/dev/null)
STAGED = target/stage/index.html
BASE = target/public-url

.PHONY: help serve build dev test lighthouse check bench setup setup-browser FORCE

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

serve: dist/_headers ## build and serve dist/ on loopback (PORT=8080 or the next free one)
	@exec $(SITE) serve --port $(PORT)

build: dist/_headers ## write the deployable dist/ (PUBLIC_URL=/ or a sub-path such as /offerscope/)

dev: setup ## serve with reload while editing (client-rendered, without the policy we ship)
	@$(TRUNK) serve

test: dist/_headers setup-browser ## run every floor: cases, properties, view, dist, browser, Lighthouse
	cargo test --workspace
	cargo test --features site --test browser
	node tests/browser/lighthouse.mjs --tell-times

lighthouse: dist/_headers setup-browser ## measure every page as a phone would see it, on a quiet machine
	node tests/browser/lighthouse.mjs

check: setup ## formats, lints (host and wasm), and the wall around the core
	cargo fmt --all --check
	cargo clippy --quiet --workspace --all-targets --all-features -- -D warnings
	cargo clippy --quiet --target wasm32-unknown-unknown -p offerscope --lib --bin offerscope --bin depth --bin fit --bin negotiate --bench wasm -- -D warnings
	cargo clippy --quiet --target wasm32-unknown-unknown -p offerscope-core --lib -- -D warnings
	@tree="$$(cargo tree -p offerscope-core -e normal --target all --prefix none)"; \
	if grep -E '^(yew|gloo|web-sys|js-sys|wasm-bindgen)' <<<"$$tree"; then echo "The core must not know the browser." >&2; exit 1; fi

bench: dist/_headers ## measure the engine, on the host and in wasm, and the bytes of a cold visit
	cargo bench -p offerscope-core
	@PATH="$(CURDIR)/.tools/bin:$$PATH" CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
		cargo bench --target wasm32-unknown-unknown -p offerscope --bench wasm
	$(SITE) sizes

setup:
	@.ci/setup build

setup-browser:
	@.ci/setup browser

# What panics name is known once the libraries are here.
$(STAGED): $(SOURCES) | setup
	@cargo fetch --quiet --locked
	$(TRUNK) build --release --locked

dist/_headers: $(STAGED) $(BASE)
	$(SITE) finish

# Changes only when PUBLIC_URL does.
$(BASE): FORCE
	@mkdir -p target; [ "$$(cat $@ 2>/dev/null)" = "$$PUBLIC_URL" ] || printf %s "$$PUBLIC_URL" > $@
