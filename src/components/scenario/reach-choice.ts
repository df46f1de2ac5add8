import type { ViewContext } from "../../view/core/view-context.js";
import type { ReachRows } from "../../view/scenario/rate-grid-rows.js";
import { scenarioWords } from "../../view/scenario/words/index.js";
import { element } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";

/** Chooses which periods one edit sets: each by itself to begin with, or several together. */
export function reachChoice({ locale }: Pick<ViewContext, "locale">) {
  const { name } = scenarioWords(locale).reach;
  const node = element("div", { class: "reach" }, [
    element("span", { "aria-hidden": "true", text: name }),
  ]);
  let group: ReturnType<typeof toggleGroup<string>> | null = null;
  let drawn = "";
  let reaches: readonly ReachRows[] = [];
  let chosen = "each";
  const make = () => {
    group?.remove();
    group = toggleGroup<string>({
      name,
      options: reaches.map(({ id, label }) => ({ value: id, label })),
      onChange: (id) => {
        chosen = id;
        group?.update(id);
      },
    });
    node.append(group);
  };
  const update = (rows: readonly ReachRows[]) => {
    const labels = rows.map(({ label }) => label).join();
    if (labels === drawn) return;
    drawn = labels;
    reaches = rows;
    if (!rows.some(({ id }) => id === chosen)) chosen = "each";
    make();
    group?.update(chosen);
  };
  /** The periods that an edit of this one sets. */
  const together = (period: number): readonly number[] => {
    const joint = reaches.find(({ id }) => id === chosen)?.periods ?? [];
    return joint.includes(period) ? joint : [period];
  };
  return Object.assign(node, { update, with: together });
}
