# Privdesk: every command a developer needs. `make demo` and `make test` work in a fresh clone.
PYTHON ?= python3
BIN := .venv/bin
PIN := $(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url \
	-c packaging/requirements/constraints.txt $(UPGRADE)
PINS := packaging/requirements

.PHONY: setup demo test bench format texts requirements licences clean

# The environment in .venv, with everything pinned, and the compiled forms, texts and data.
setup:
	@$(PYTHON) packaging/prepare.py
	@$(BIN)/python packaging/compile_qt.py

# A store of a fictional bakery in build/demo; its window opens where there is a screen.
demo: setup
	$(BIN)/privdesk demo build/demo

# Every gate, the tests last.
test: setup
	@$(BIN)/python packaging/check.py

# Speed, as ratios to the barest program; BENCH_REQUESTS=3000 makes the store smaller.
bench: setup
	@$(BIN)/python -m tests.benchmarks

format: setup
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format --quiet .

# New texts into resources/i18n/privdesk_es.ts as unfinished, those no longer used out of it.
texts: setup
	@$(BIN)/python packaging/texts.py

# Pin anew after a change in pyproject.toml; UPGRADE=--upgrade takes the newest versions.
requirements: setup
	$(PIN) pyproject.toml -o $(PINS)/runtime.txt >/dev/null
	$(PIN) -c $(PINS)/runtime.txt --group build -o $(PINS)/build.txt >/dev/null
	$(PIN) -c $(PINS)/runtime.txt -c $(PINS)/build.txt pyproject.toml --group build --group dev \
		-o $(PINS)/dev.txt >/dev/null
	@$(PYTHON) packaging/prepare.py

# The shipped list of third-party licences, from what is installed.
licences: setup
	@$(BIN)/python packaging/licences.py

clean:
	rm -rf build dist privdesk/data privdesk/ui/forms
