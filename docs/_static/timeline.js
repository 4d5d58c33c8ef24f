// Shows and hides planned, considered, said and reached facts; without it all are there.
document.querySelectorAll(".bykz-states input").forEach((box) => {
  box.addEventListener("change", () => {
    document.querySelectorAll(`.bykz-year li[data-state="${box.value}"]`).forEach((row) => { row.hidden = !box.checked; });
  });
});
