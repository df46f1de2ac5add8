import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { element } from "../core/element.js";
import { fetchPart } from "../core/fetch-part.js";
import { menu, menuItem } from "../core/menu.js";
import { fileField } from "./file-field.js";
import { saveScenario } from "./save-scenario.js";

/** How a page's scenario is handed out and taken in. */
export interface ScenarioExchange {
  readonly tables: Tables;
  readonly present: () => Scenario;
  /** The scenario as a link's query. */
  readonly query: (scenario: Scenario, options: { readonly withReasons: boolean }) => string;
  /** Reads what a scenario file holds. */
  readonly decode: (json: unknown) => ScenarioReading;
  readonly onOpen: (scenario: Scenario) => void;
}

/** The scenario as a workbook, a file or a memo; and back from a file or a workbook. */
export function handoverMenu(context: ViewContext, exchange: ScenarioExchange): HTMLElement {
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
    menuItem(texts.workbook, () => attempt(() => saveWorkbook(context, exchange))),
    menuItem(texts.file, () => saveScenario(exchange.present())),
    element("li", {}, [memo]),
    openItem(texts.open, (file) => attempt(async () => tell(await open(file, context, exchange)))),
  ]);
  const { node } = menu({ class: "handover-menu", text: texts.menu }, [list, failure]);
  node.addEventListener("toggle", () => {
    memo.href = `${texts.memoPath}?${exchange.query(exchange.present(), { withReasons: true })}`;
  });
  return node;
}

async function saveWorkbook(
  context: ViewContext,
  { present, tables, query }: ScenarioExchange,
): Promise<void> {
  const part = await fetchPart(() => import("./download-workbook.js"));
  const scenario = present();
  const link = new URL(`?${query(scenario, { withReasons: true })}`, location.href).href;
  await part?.downloadWorkbook(scenario, tables, { context, link });
}

/** Opens a file; what could not be read of it, a sentence each, and then nothing is changed. */
async function open(
  file: File,
  context: ViewContext,
  { decode, onOpen }: ScenarioExchange,
): Promise<string[]> {
  const part = await fetchPart(() => import("./read-scenario-file.js"));
  if (part === null) return [];
  const { scenario, problems } = await part.readScenarioFile(file, { decode });
  if (problems.length === 0) onOpen(scenario);
  return problems.map((one) => `${one.field}: ${scenarioProblemText(one, context)}`);
}

function openItem(text: string, onFile: (file: File) => void): HTMLElement {
  const field = fileField({ label: text, accept: ".json,.xlsx", onFile });
  const item = menuItem(text, () => field.click());
  item.append(field);
  return item;
}
