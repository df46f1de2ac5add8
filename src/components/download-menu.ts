import type { FigureRows } from "../view/figure.js";
import type { Labels } from "../view/labels.js";
import { element } from "./element.js";

const formats = ["png", "svg", "csv", "json", "arrow"] as const;

/** A menu of the files a figure can be saved as. What makes them is fetched when it is needed. */
export function downloadMenu(labels: Labels, body: Element) {
  const failure = element("p", { class: "download-failure", role: "alert" });
  let latest: FigureRows | null = null;
  const save = async (format: (typeof formats)[number]) => {
    if (latest === null) return;
    failure.textContent = "";
    try {
      const { downloadFigure } = await import("./download-figure.js");
      await downloadFigure(format, latest, body);
      close();
    } catch (error) {
      failure.textContent = labels.downloadFailed;
      console.error(error);
    }
  };
  const buttons = formats.map((format) => {
    const text = labels.fileFormat[format];
    const button = element("button", { type: "button", class: "menu-item", text });
    button.addEventListener("click", () => save(format));
    return element("li", {}, [button]);
  });
  const summary = element("summary", {
    class: "ds-button",
    "data-variant": "tertiary",
    "data-size": "sm",
    text: labels.download,
  });
  const node = element("details", { class: "menu" }, [
    summary,
    element("div", { class: "menu-list" }, [element("ul", {}, buttons), failure]),
  ]);
  const close = () => {
    node.open = false;
  };
  node.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !node.contains(relatedTarget)) close();
  });
  node.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !node.open) return;
    close();
    summary.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (node.open && target instanceof Node && !node.contains(target)) close();
  });
  const update = (rows: FigureRows) => {
    latest = rows;
    const name = labels.downloadOf(rows.title);
    if (summary.getAttribute("aria-label") !== name) summary.setAttribute("aria-label", name);
  };
  return { node, update };
}
