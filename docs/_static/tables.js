// Makes the table of a page sortable and searchable; without this script it is a table to read.
document.addEventListener("DOMContentLoaded", () => {
  const table = document.querySelector("table.bykz-rows");
  if (!table || typeof DataTable === "undefined") return;
  const wanted = decodeURIComponent(location.hash.slice(1));
  const shown = new DataTable(table, {
    order: [],
    pageLength: 50,
    lengthMenu: [25, 50, 100, { label: "All", value: -1 }],
    autoWidth: false,
    columnControl: { target: 0, content: ["order", ["search", "searchList"]] },
    ordering: { indicators: false },
    language: { search: "Search in this table" },
  });
  if (!wanted) return;
  // A row that a link names may be on a later leaf of the table.
  const place = shown.rows({ order: "applied" }).nodes().toArray().findIndex((row) => row.id === wanted);
  if (place < 0) return;
  shown.page(Math.floor(place / shown.page.len())).draw(false);
  document.getElementById(wanted)?.scrollIntoView({ block: "center" });
  document.getElementById(wanted)?.classList.add("bykz-wanted");
});
