import { keyList } from "../view/key-list.js";
import type { ViewContext } from "../view/view-context.js";
import { workbenchText } from "../view/workbench-text.js";
import { dialog } from "./dialog.js";
import { element } from "./element.js";

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
