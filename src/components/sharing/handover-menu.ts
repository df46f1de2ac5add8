import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { element } from "../core/element.js";
import { fetchPart } from "../core/fetch-part.js";
import { menu } from "../core/menu.js";
import { fileField } from "./file-field.js";
import { saveScenario } from "./save-scenario.js";

interface HandoverOptions {
  readonly tables: Tables;
  readonly present: () => Scenario;
  readonly query: (scenario: Scenario) => string;
  readonly decode: (json: unknown) => ScenarioReading;
  readonly onOpen: (scenario: Scenario) => void;
}

/** The scenario as a workbook, a file or a memo; and back from a file or a workbook. */
export function handoverMenu(context: ViewContext, options: HandoverOptions): HTMLElement {
  const { labels, locale } = context;
  const texts = sharingWords(locale).handover;
  const failure = element("ul", { class: "download-failure", role: "alert" });
  const tell = (sentences: readonly string[]) =>
    failure.replaceChildren(...sentences.map((text) => element("li", { text })));
  const attempt = async (act: () => Promise<void>) => {
    tell([]);
    try {
      await act();
    } catch (error) {
      tell([labels.downloadFailed]);
      console.error(error);
    }
  };
  const memo = element("a", { class: "menu-item", text: texts.memo });
  const list = element("ul", {}, [
    menuLine(texts.workbook, () => attempt(() => saveWorkbook(context, options))),
    menuLine(texts.file, () => saveScenario(options.present())),
    element("li", {}, [memo]),
    openLine(texts.open, (file) => attempt(async () => tell(await open(file, context, options)))),
  ]);
  const { node } = menu({ class: "handover-menu", text: texts.menu }, [list, failure]);
  node.addEventListener("toggle", () => {
    memo.href = `${texts.memoPath}?${options.query(options.present())}`;
  });
  return node;
}

async function saveWorkbook(
  context: ViewContext,
  { present, tables, query }: HandoverOptions,
): Promise<void> {
  const part = await fetchPart(() => import("./download-workbook.js"));
  const scenario = present();
  const link = new URL(`?${query(scenario)}`, location.href).href;
  await part?.downloadWorkbook(scenario, tables, { context, link });
}

/** Opens a file; what could not be read of it, a sentence each, and then nothing is changed. */
async function open(
  file: File,
  context: ViewContext,
  { decode, onOpen }: HandoverOptions,
): Promise<string[]> {
  const part = await fetchPart(() => import("./read-scenario-file.js"));
  if (part === null) return [];
  const { scenario, problems } = await part.readScenarioFile(file, { decode });
  if (problems.length === 0) onOpen(scenario);
  return problems.map((one) => `${one.field}: ${scenarioProblemText(one, context)}`);
}

function menuLine(text: string, act: () => void): HTMLElement {
  const line = element("button", { type: "button", class: "menu-item", text });
  line.addEventListener("click", act);
  return element("li", {}, [line]);
}

function openLine(text: string, onFile: (file: File) => void): HTMLElement {
  const field = fileField({ label: text, accept: ".json,.xlsx", onFile });
  const line = menuLine(text, () => field.click());
  line.append(field);
  return line;
}
