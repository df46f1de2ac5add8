import type { SavedReading } from "../../model/sharing/saved-file.js";
import type { ScenarioLibrary } from "../../state/library.js";
import { firstOfMany, shortText } from "../../view/core/short-text.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { fileText } from "../core/file-bytes.js";
import { saveFile } from "../core/save-file.js";
import { fileField } from "./file-field.js";

/** Largest file that is opened, bytes: what a browser keeps for a site. */
const maxBytes = 5_000_000;

interface SavedFilesOptions {
  readonly store: ScenarioLibrary;
  /** Where it says what was read, and what could not be. */
  readonly report: HTMLElement;
}

/** All saved scenarios to a file, and from a file. */
export function savedFiles(
  context: ViewContext,
  { store, report }: SavedFilesOptions,
): HTMLElement {
  const text = sharingWords(context.locale).saved;
  const { tooLarge, unopened } = coreWords(context.locale).workbook;
  const read = async (chosen: File) => {
    if (chosen.size > maxBytes) return report.replaceChildren(tooLarge);
    const content = await fileText(chosen);
    if (content === null) return report.replaceChildren(unopened);
    const reading = store.addFile(content);
    if (reading === null) return report.replaceChildren(text.notAFile(chosen.name));
    report.replaceChildren(
      element("p", { text: text.imported(reading.added) }),
      ...unreadLines(reading, context),
    );
  };
  const accept = ".json,application/json";
  const file = fileField({ label: text.importFile, accept, onFile: read });
  const download = () =>
    saveFile(text.fileName, new Blob([store.text()], { type: "application/json" }));
  return element("div", { class: "buttons" }, [
    button({ text: text.downloadAll, onClick: download }),
    button({ text: text.importFile, onClick: () => file.click() }),
    file,
  ]);
}

function unreadLines(
  { unread }: Pick<SavedReading, "unread">,
  context: ViewContext,
): HTMLElement[] {
  const problems = unread.flatMap((one) => one.problems);
  if (problems.length === 0) return [];
  const { shown, rest } = firstOfMany(problems, context);
  const lines = shown.map((problem) =>
    element("li", {}, [
      element("code", { text: shortText(problem.field) }),
      ` ${scenarioProblemText(problem, context)}`,
    ]),
  );
  const text = sharingWords(context.locale).saved.unread;
  const further = rest.map((line) => element("li", { text: line }));
  return [element("p", { text }), element("ul", {}, [...lines, ...further])];
}
