// Asks the downloadable database in the browser; it is fetched when the first query is run.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".bykz-sql");
  if (!form) return;
  const find = (name) => form.querySelector(name);
  const [text, status, table, csv] = ["textarea", ".bykz-sql-status", ".bykz-sql-result", ".bykz-sql-csv"].map(find);
  if (typeof initSqlJs === "undefined") {
    const missing = document.querySelector(".bykz-sql-missing");
    missing.hidden = false;
    return;
  }
  form.hidden = false;
  const SHOWN = 500;
  const written = new Intl.NumberFormat("en");
  let opened;

  const open = async () => {
    const [engine, file] = await Promise.all([
      initSqlJs({ locateFile: (name) => `_static/vendor/${name}` }),
      fetch("_downloads/bykz-data.sqlite"),
    ]);
    if (!file.ok) throw new Error(`The database was not found (${file.status}).`);
    return new engine.Database(new Uint8Array(await file.arrayBuffer()));
  };

  const row = (cells, kind) => {
    const line = document.createElement("tr");
    line.append(...cells.map((cell) => {
      const box = document.createElement(kind);
      if (kind === "th") box.scope = "col";
      box.textContent = cell ?? "";
      if (typeof cell === "number") box.className = "bykz-number";
      return box;
    }));
    return line;
  };

  const show = ({ columns, values }) => {
    const head = document.createElement("thead");
    const body = document.createElement("tbody");
    head.append(row(columns, "th"));
    body.append(...values.slice(0, SHOWN).map((cells) => row(cells, "td")));
    table.replaceChildren(head, body);
    const quoted = (cell) => (/[",\r\n]/.test(cell ?? "") ? `"${String(cell).replaceAll('"', '""')}"` : (cell ?? ""));
    const lines = [columns, ...values].map((cells) => cells.map(quoted).join(","));
    URL.revokeObjectURL(csv.href);
    csv.href = URL.createObjectURL(new Blob([`${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
    csv.hidden = false;
  };

  const run = async () => {
    status.className = "bykz-sql-status";
    status.textContent = opened ? "Running …" : "Loading the database, 6 MB …";
    table.replaceChildren();
    csv.hidden = true;
    try {
      opened ??= open();
      const results = (await opened).exec(text.value);
      const last = results.at(-1);
      if (!last) { status.textContent = "No rows."; return; }
      show(last);
      const count = last.values.length;
      status.textContent = `${written.format(count)} ${count === 1 ? "row" : "rows"}${count > SHOWN ? `, of which the first ${SHOWN} are shown` : ""}.`;
    } catch (error) {
      if (!(await opened?.catch(() => null))) opened = undefined;
      status.className = "bykz-sql-status bykz-sql-error";
      status.textContent = location.protocol === "file:" ? "SQL works when the site is served, not in a page opened as a file." : error.message;
    }
  };
  find("select").addEventListener("change", (event) => { text.value = event.target.value; run(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  text.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); run(); } });
});
