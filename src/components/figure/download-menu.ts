import type { ViewContext } from "../../view/core/view-context.js";
import type { FigureRows } from "../../view/figure/figure.js";
import { element, setAttribute } from "../core/element.js";
import { fetchPart } from "../core/fetch-part.js";
import { menu, menuItem } from "../core/menu.js";

const formats = ["png", "svg", "csv", "json", "arrow"] as const;

/** A menu of the files a figure can be saved as. What makes them is fetched when it is needed. */
export function downloadMenu(labels: ViewContext["labels"], body: Element) {
  const failure = element("p", { class: "download-failure", role: "alert" });
  let latest: FigureRows | null = null;
  const save = async (format: (typeof formats)[number]) => {
    if (latest === null) return;
    failure.textContent = "";
    try {
      const part = await fetchPart(() => import("./download-figure.js"));
      await part?.downloadFigure(format, latest, body);
      close();
    } catch (error) {
      failure.textContent = labels.downloadFailed;
      console.error(error);
    }
  };
  const items = formats.map((format) => menuItem(labels.fileFormat[format], () => save(format)));
  const { node, summary, close } = menu({ text: labels.download }, [
    element("ul", {}, items),
    failure,
  ]);
  const update = (rows: FigureRows) => {
    latest = rows;
    setAttribute(summary, "aria-label", labels.downloadOf(rows.title));
  };
  return Object.assign(node, { update });
}
