import type { ViewContext } from "../../view/core/view-context.js";
import type { NeedChoice, StaffingInputRows } from "../../view/scenario/staffing-input-rows.js";
import { scenarioWords } from "../../view/scenario/words/index.js";
import { element } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";

/** The growth in need that each source gives, to choose instead of a number of one's own. */
export function needSource({ locale }: ViewContext, onChange: (growth: number) => void) {
  const node = element("div", { class: "need-source" });
  let group: ReturnType<typeof toggleGroup<NeedChoice["id"]>> | null = null;
  const make = (needs: readonly NeedChoice[]) => {
    const made = toggleGroup({
      name: scenarioWords(locale).staffing.need.name,
      options: needs.map(({ id, label }) => ({ value: id, label })),
      onChange: (chosen) => {
        for (const { id, value } of needs) if (id === chosen) onChange(value);
      },
    });
    node.append(made);
    return made;
  };
  const update = ({ needs, numbers }: StaffingInputRows) => {
    group ??= make(needs);
    group.update(needs.find(({ value }) => value === numbers.neededGrowth.value)?.id ?? null);
  };
  return Object.assign(node, { update });
}
