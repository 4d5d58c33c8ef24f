# Short names for what is done often; `make` alone lists them.

PYTHON ?= python3
PY := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help setup test slow thorough validators check build gate lowest bench docs site

help: ## list the targets
	@awk -F ":[^#]*## " '/^[a-z]+:.*## / { printf "%-12s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(PY) ## make .venv and install the package in it, with everything that development needs
	$(PY) -m pip install -q -e ".[dev,site]"

$(PY):
	$(PYTHON) -m venv .venv

test: ## run the tests, as the README does
	$(PY) -m pytest -n auto

slow: ## run the slow tests: whole releases, other programs, attacks
	$(PY) -m pytest -n auto -m slow

thorough: ## run the property tests with 20,000 examples each
	$(PY) -m pytest -n auto --dist load -m hypothesis --hypothesis-profile=thorough

validators: ## ask independent validators, installed into environments of their own
	$(PY) -m pytest -m validators

check: ## lint, format, types, and whether made files are in step with data and models
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	$(PY) -m pyright
	$(PY) -m tools.build --check

build: ## make everything that is derived from data/ and the models
	$(PY) -m tools.build

gate: ## say whether this tree may be released, and what is missing
	$(PY) -m tools.release check

lowest: ## run the tests with the lowest versions that pyproject.toml allows
	$(PYTHON) -m venv --clear .venv-lowest
	.venv-lowest/bin/pip install -q --require-hashes -r constraints-lowest.txt
	.venv-lowest/bin/pip install -q --no-deps --no-build-isolation -e .
	.venv-lowest/bin/python -m pytest -n auto -m "not once and not slow and not validators and not site"

bench: ## time loading, asking and checking beside rivals; see benchmarks/README.md
	$(PY) -m pip install -q ".[bench]"
	$(PY) benchmarks/loading.py
	$(PY) benchmarks/asking.py
	$(PY) benchmarks/validation.py

docs: $(PY) ## build the site into build/site; with npm also its search, sorting, map, network, SQL
	$(PY) -m pip install -q -e ".[docs]"
	if command -v npm >/dev/null; then cd docs && npm ci --no-audit --no-fund --silent; fi
	$(PY) -m sphinx -q -W -E -j auto -b html docs build/site
	@echo "serve it: python3 -m http.server --directory build/site"

site: $(PY) ## test the site in a browser; needs npm, and chromium
	cd docs && npm ci --no-audit --no-fund --silent
	$(PY) -m pip install -q -e ".[site]"
	$(PY) -m pytest -m site
