import { element } from "./element.js";

/** A warning with what could not be read, a line each; nothing when all could. */
export function problemList(title: string) {
  const list = element("ul");
  const node = element(
    "section",
    { class: "ds-alert", "data-color": "warning", role: "alert", "aria-label": title },
    [element("h2", { text: title }), list],
  );
  const update = (sentences: readonly string[]) => {
    node.hidden = sentences.length === 0;
    list.replaceChildren(...sentences.map((text) => element("li", { text })));
  };
  update([]);
  return Object.assign(node, { update });
}
