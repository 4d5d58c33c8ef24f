// Draws the neighbours of one actor. Without it the page lists the best connected actors.
(async () => {
  const box = document.querySelector(".bykz-network");
  if (!box) return;
  if (typeof cytoscape === "undefined" || location.protocol === "file:") {
    box.removeAttribute("data-pending");
    return;
  }
  const { nodes, edges } = await (await fetch("_static/network.json")).json();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byName = new Map(nodes.map((node) => [node.name, node.id]));
  const field = box.querySelector(".bykz-actor");
  const list = box.querySelector(".bykz-tied");
  box.hidden = false;

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const style = () => [
    { selector: "node", style: { label: "data(name)", color: colour("--pst-color-text-base"), "font-size": 11, "background-color": colour("--pst-color-text-muted"), "text-wrap": "wrap", "text-max-width": 110, "text-valign": "bottom", "text-margin-y": 4, width: 16, height: 16 } },
    { selector: "node[kind = 'organizations']", style: { "background-color": colour("--bykz-accent") } },
    { selector: "node[kind = 'people']", style: { "background-color": colour("--bykz-gold"), shape: "diamond" } },
    { selector: "node.middle", style: { width: 30, height: 30, "font-size": 14, "font-weight": "bold" } },
    { selector: "edge", style: { width: "mapData(weight, 1, 12, 1, 8)", "line-color": colour("--pst-color-border"), "curve-style": "straight" } },
    { selector: "edge[?directed]", style: { "target-arrow-shape": "triangle", "target-arrow-color": colour("--pst-color-border"), "curve-style": "bezier" } },
  ];

  const show = (middle) => {
    const own = edges.filter((edge) => edge.source === middle || edge.target === middle);
    const ids = new Set(own.flatMap((edge) => [edge.source, edge.target]));
    const weights = new Map();
    for (const edge of edges) {
      if (!ids.has(edge.source) || !ids.has(edge.target)) continue;
      const key = `${edge.source} ${edge.target} ${edge.directed}`;
      weights.set(key, { ...edge, weight: (weights.get(key)?.weight ?? 0) + 1 });
    }
    const drawn = cytoscape({
      container: box.querySelector(".bykz-canvas"),
      elements: [
        ...[...ids].map((id) => ({ data: byId.get(id), classes: id === middle ? "middle" : "" })),
        ...[...weights.values()].map(({ source, target, directed, weight }) => ({ data: { source, target, directed, weight } })),
      ],
      style: style(),
      layout: { name: "concentric", concentric: (node) => (node.id() === middle ? 2 : 1), levelWidth: () => 1, minNodeSpacing: 34, animate: false },
      userZoomingEnabled: false,
    });
    drawn.on("tap", "node", (event) => show(event.target.id()));
    field.value = byId.get(middle).name;
    const once = [...new Map(own.map((edge) => [edge.row, edge])).values()];
    list.replaceChildren(...once.map((edge) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = edge.row;
      link.textContent = `p. ${edge.page}`;
      item.append(`${edge.sentence} `, link);
      return item;
    }));
  };
  field.addEventListener("change", () => { if (byName.has(field.value)) show(byName.get(field.value)); });
  const wanted = decodeURIComponent(location.hash.slice(1));
  show(byId.has(wanted) ? wanted : box.dataset.first);
  box.removeAttribute("data-pending");
  new MutationObserver(() => show(byName.get(field.value) ?? box.dataset.first)).observe(document.documentElement, { attributeFilter: ["data-theme"] });
})();
