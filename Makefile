# fidga: `make demo` and `make test` are all a newcomer needs; `make help` lists the rest.

SWIFT  ?= swift
BINARY := .build/release/fidga
SWIFT_FILES := Sources Tests Package.swift

.DEFAULT_GOAL := help
.PHONY: help demo test tests build format lint bench conformance protocols models model fuzz fuzz-parsers faults seeded-faults clean prepare

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## build fidga and open the chat on a demo shop
	@$(BINARY) demo

test: tests ## build and run all tests
	@$(SWIFT) test --skip-build

tests: prepare ## build the tests, and run none
	@.ci/unstall $(SWIFT) build --build-tests

build: prepare ## build the program: .build/release/fidga
	@.ci/unstall $(SWIFT) build -c release --product fidga --static-swift-stdlib

format: ## lay out the sources by .swift-format
	@$(SWIFT) format --in-place --parallel --recursive $(SWIFT_FILES)

lint: ## check the sources' layout; changes nothing
	@$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_FILES)

bench: build ## measure speed and forecasts, next to DuckDB and ClickHouse (FORECAST_DATA="…" ROWS="1000000" PEERS=… QUERIES=…: see .ci/bench/run)
	@.ci/bench/run $(BINARY)
	@.ci/bench/forecast $(BINARY)
	@.ci/bench/service/run $(BINARY)
	@.ci/bench/verify $(BINARY)
	@.ci/bench/evaluation $(BINARY)

conformance: build tests ## reproduce the known figures of real data sets, and let other people's clients speak to the service
	@.ci/conformance $(BINARY)
	@.ci/protocols/run $(BINARY)

models: tests ## hold the clients of language models to servers that others wrote
	@.ci/model-servers

model: ## bring a small language model and serve it (MODEL=qwen-1.5b|qwen-0.5b|smollm2, PORT=8101)
	@.ci/model $${MODEL:-qwen-1.5b} $${PORT:-8101}

protocols: build ## let other people's clients speak to the service (SCHEMATHESIS_EXAMPLES, SCHEMATHESIS_SEEDS, SAME_NUMBERS)
	@.ci/protocols/run $(BINARY)

# Optimised: an hour is short. A fault prints the seed that brings it back: FUZZ_SEED=…
fuzz: prepare ## play random histories on the warehouse for an hour (FUZZ_SECONDS, FUZZ_SEED)
	@.ci/unstall $(SWIFT) build -c release --build-tests -Xswiftc -enable-testing
	@FUZZ_SECONDS=$${FUZZ_SECONDS:-3600} FUZZ_SEED=$${FUZZ_SEED:-$$(date +%s)} FUZZ_LOG=.build/fuzz-seed \
		$(SWIFT) test -c release --skip-build --filter WorkspaceFuzz || \
		{ printf 'the last history had the seed '; cat .build/fuzz-seed; exit 1; }

# A program of its own, in a folder of its own: every access to memory is checked. Ten seconds for each: FUZZ_SECONDS=10.
fuzz-parsers: prepare ## break the input of everything that reads, an hour for each reader (FUZZ_SECONDS, FUZZ_SEED, TARGETS)
	@.ci/unstall $(SWIFT) build --sanitize=address --scratch-path .build/sanitized --product fidga
	@FUZZ_SECONDS=$${FUZZ_SECONDS:-3600} .ci/fuzz/run .build/sanitized/debug/fidga $$TARGETS

faults: build ## kill, corrupt and starve workspaces (FAULTS_TRIALS, FAULTS_SEED)
	@.ci/faults/run $(BINARY)

seeded-faults: ## turn deliberate faults of the program on, and see that the evaluation notices
	@.ci/seeded-faults/run

clean: ## remove everything that was built
	@$(SWIFT) package clean
	@rm -rf .build

# What the build needs from the system.
prepare:
	@.ci/prepare
