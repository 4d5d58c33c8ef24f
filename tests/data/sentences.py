"""The sentence of each fact, by its `fact_id`, for tests of what the sentences say."""

from __future__ import annotations

from bykz_data.store.backends import rows_of

SENTENCES = {str(row["fact_id"]): str(row["sentence"]) for row in rows_of("facts")}
