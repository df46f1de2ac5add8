import type { Reason } from "../../model/scenario/rationale.js";
import type { ReasonPart, ReasonRows } from "../../view/scenario/reason-rows.js";
import { childPerRow } from "../core/component.js";
import { element, setText, uniqueId } from "../core/element.js";

/** Why a category grows as it does: one line to read, three fields to open. */
export function reasonEditor(onReason: (part: keyof Reason, text: string) => void) {
  const summary = element("summary", { class: "reason-summary" });
  const body = element("div", { class: "reason-fields" });
  const node = element("details", { class: "reason" }, [summary, body]);
  const updateFields = childPerRow(
    body,
    ({ part }: ReasonPart) => part,
    (row) => reasonField(row, onReason),
  );
  const update = (rows: ReasonRows) => {
    setText(summary, rows.summary);
    node.classList.toggle("given", rows.isGiven);
    updateFields(rows.parts);
  };
  return Object.assign(node, { update });
}

function reasonField(
  { part, label, limit }: ReasonPart,
  onReason: (part: keyof Reason, text: string) => void,
) {
  const id = uniqueId("reason");
  const common = { id, class: "ds-input", maxlength: limit };
  const input =
    part === "text"
      ? element("textarea", { ...common, rows: 2 })
      : element("input", { ...common, type: "text", autocomplete: "off" });
  input.addEventListener("input", () => onReason(part, input.value));
  const node = element("div", {}, [element("label", { for: id, text: label }), input]);
  const update = ({ value }: ReasonPart) => {
    if (input.value !== value) input.value = value;
  };
  return Object.assign(node, { update });
}
