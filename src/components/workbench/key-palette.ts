import type { ViewContext } from "../../view/core/view-context.js";
import { keyList } from "../../view/workbench/key-list.js";
import { workbenchText } from "../../view/workbench/workbench-text.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";

/** The list of keys, as a window of its own. */
export function keyPalette({ locale }: Pick<ViewContext, "locale">) {
  const text = workbenchText(locale);
  const lines = keyList(locale).flatMap(({ keys, does }) => [
    element(
      "dt",
      {},
      keys.map((key) => element("kbd", { text: key })),
    ),
    element("dd", { text: does }),
  ]);
  const made = dialog({ title: text.keys, close: text.close }, [
    element("dl", { class: "keys" }, lines),
  ]);
  made.node.addEventListener("close", () => made.node.remove());
  return made;
}
