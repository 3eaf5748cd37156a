# Needs Python 3.11 or later, make and git. Everything is installed into .venv, in the versions pinned in requirements/.
PYTHON ?= python3
VENV ?= .venv
JOBS ?= 2
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
EXAMPLE := examples/549820-moscow-ankara.txt

.PHONY: help demo test check format bench wheel readme clean
.DEFAULT_GOAL := help

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

demo: $(VENV)/run.stamp ## Read the example report and print its record
	@$(BIN)/onrecord read $(EXAMPLE)

test: check ## Run every check and every test, in JOBS processes
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile

check: $(VENV)/dev.stamp ## Lint, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/dev.stamp ## Put the code into the agreed format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/dev.stamp ## Print the table of bars and check the floors; DATA=folder of the annotated data
	$(BIN)/python -m bench --check $(if $(DATA),--data "$(DATA)") $(ARGS)

wheel: $(VENV)/dev.stamp ## Build the wheel and the source archive into dist/
	rm -rf dist
	$(BIN)/hatchling build

readme: $(VENV)/dev.stamp ## Write the generated parts of README.md and docs/ anew
	$(BIN)/python tools/generated.py
	$(BIN)/python tools/questions.py

clean: ## Remove what was built
	rm -rf dist build $(VENV)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Onrecord needs Python 3.11 or later, and '$(PYTHON)' is: $$($(PYTHON) --version 2>&1 || echo 'not found')." >&2; \
	  echo "Name another one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# The package itself is installed as a link to src/, so that a change there needs no new set-up.
INSTALL_SELF := $(PIP) --no-deps --no-build-isolation --editable .

$(VENV)/run.stamp: requirements/run.txt requirements/build.txt pyproject.toml | $(BIN)/python
	@echo "Setting up $(VENV) ..." >&2
	@$(PIP) --require-hashes -r requirements/run.txt -r requirements/build.txt
	@$(INSTALL_SELF)
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt pyproject.toml | $(BIN)/python
	@echo "Setting up $(VENV) for development ..." >&2
	@$(PIP) --require-hashes -r requirements/dev.txt
	@$(INSTALL_SELF)
	@touch $@ $(VENV)/run.stamp
