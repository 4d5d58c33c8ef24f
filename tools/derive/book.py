"""The tables of the book, with their rows by key."""

from __future__ import annotations

from bykz_data.models import TABLES, primary_key, table_name

from .figures import Row, Side, bounds, quote

Tables = dict[str, list[Row]]
Ref = tuple[str, str]
"""A row: table and key."""

KEY_COLUMNS = {table_name(model): primary_key(model) for model in TABLES}


class Book:
    """The tables, as the checks read them."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._by_key = {
            name: {self.key(name, row): row for row in rows} for name, rows in tables.items()
        }

        self._mentions: dict[Ref, list[int]] = {}
        for row in tables.get("mentions", ()):
            self._mentions.setdefault((row["table"], row["row"]), []).append(row["page"])

    def mentioned(self, table: str, key: str) -> list[int]:
        """Return the further pages on which a row is mentioned."""
        return self._mentions.get((table, key), [])

    @staticmethod
    def key(table: str, row: Row) -> str:
        """Return the key of a row of a table."""
        return str(row[KEY_COLUMNS[table]])

    def row(self, table: str, key: str) -> Row:
        """Return one row.

        Raises
        ------
        KeyError
            When the row does not exist; the message names it.
        """
        try:
            return self._by_key[table][key]
        except KeyError:
            raise KeyError(f"a check names {table}/{key}, which does not exist") from None

    def words(self, table: str, key: str) -> Side:
        """Return what a row says as one side of a check, without a number."""
        return Side(quote(self.row(table, key)), f"{table}/{key}")

    def figure(self, table: str, key: str, column: str = "value") -> Side:
        """Return a printed figure as one side of a check."""
        row = self.row(table, key)
        low, high = bounds(row, column)
        return Side(quote(row), f"{table}/{key}", row[column], low, high)
