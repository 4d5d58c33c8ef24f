// Makes the table of a page sortable and searchable; without this script it is a table to read.
document.addEventListener("DOMContentLoaded", () => {
  const table = document.querySelector("table.bykz-rows");
  if (!table) return;
  if (typeof DataTable === "undefined") {
    table.removeAttribute("data-pending");
    return;
  }
  // DataTables has colours of its own for the dark, under a name of its own.
  const root = document.documentElement;
  const darken = () => root.classList.toggle("dark", root.dataset.theme === "dark");
  new MutationObserver(darken).observe(root, { attributeFilter: ["data-theme"] });
  darken();
  const shown = new DataTable(table, {
    order: [],
    pageLength: 50,
    lengthMenu: [25, 50, 100, { label: "All", value: -1 }],
    autoWidth: false,
    columnDefs: [{ targets: ".bykz-varied", columnControl: ["order", ["search"]] }],
    columnControl: { target: 0, content: ["order", ["search", "searchList"]] },
    ordering: { indicators: false },
    language: { search: "Search in this table" },
  });
  // DataTables names a target in the event, which the script of the copy buttons takes for its own.
  table.closest(".bykz-scroll").addEventListener("click", (event) => {
    if (event.target.closest(".dtcc-button_order, .dtcc-button_orderAsc")) event.stopPropagation();
  });
  const follow = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (!wanted) return;
    // A row that a link names may be on a later leaf of the table.
    const rows = shown.rows({ order: "applied", search: "applied" }).nodes().toArray();
    const place = rows.findIndex((row) => row.id === wanted);
    if (place < 0) return;
    shown.page(Math.floor(place / shown.page.len())).draw(false);
    for (const row of rows) row.classList.toggle("bykz-wanted", row.id === wanted);
    rows[place].scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  follow();
  // The browser goes to where the row was before the table was cut into leaves.
  const finish = () => { follow(); table.removeAttribute("data-pending"); };
  if (document.readyState === "complete") finish();
  else addEventListener("load", () => setTimeout(finish));
});
