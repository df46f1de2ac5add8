import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { Sheet } from "../../view/core/sheet.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { shareRows } from "../../view/sharing/share-rows.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { element } from "../core/element.js";
import { fetchPart } from "../core/fetch-part.js";
import { menu, menuItem } from "../core/menu.js";
import { fileField } from "./file-field.js";
import { saveScenario } from "./save-scenario.js";

/** How a page's scenario is handed out and taken in. */
export interface ScenarioExchange<Reading extends ScenarioReading = ScenarioReading> {
  readonly tables: Tables;
  readonly present: () => Scenario;
  /** The scenario as a link's query. */
  readonly query: (scenario: Scenario, options: { readonly withReasons: boolean }) => string;
  /** What a file of the scenario holds. */
  readonly filed: (scenario: Scenario) => object;
  /** A workbook's sheets beside the scenario's own. */
  readonly sheets: (scenario: Scenario) => Promise<readonly Sheet[]>;
  /** Reads what a scenario file holds. */
  readonly decode: (json: unknown) => Reading;
  readonly onFile: (reading: Reading) => void;
  readonly onOpen: (scenario: Scenario) => void;
}

/** The scenario as a workbook, a file or a memo; and back from a file or a workbook. */
export function handoverMenu<Reading extends ScenarioReading>(
  context: ViewContext,
  exchange: ScenarioExchange<Reading>,
): HTMLElement {
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
    menuItem(texts.file, () => saveScenario(exchange.present(), exchange.filed)),
    element("li", {}, [memo]),
    openItem(texts.open, (file) => attempt(async () => tell(await open(file, context, exchange)))),
  ]);
  const { node } = menu({ class: "handover-menu", text: texts.menu }, [list, failure]);
  node.addEventListener("toggle", () => {
    memo.href = `${texts.memoPath}?${queryWithinBudget(exchange, context)}`;
  });
  return node;
}

/** Without the reasons where there is no room: a workbook has them, and this tab for the memo. */
function queryWithinBudget(
  { query, present }: Pick<ScenarioExchange, "query" | "present">,
  context: ViewContext,
): string {
  const write = (withReasons: boolean) => query(present(), { withReasons });
  return write(shareRows(write, context).fits);
}

async function saveWorkbook<Reading extends ScenarioReading>(
  context: ViewContext,
  exchange: ScenarioExchange<Reading>,
): Promise<void> {
  const { present, tables, sheets } = exchange;
  const part = await fetchPart(() => import("./download-workbook.js"));
  const scenario = present();
  const link = new URL(`?${queryWithinBudget(exchange, context)}`, location.href).href;
  await part?.downloadWorkbook(scenario, tables, { context, link, more: await sheets(scenario) });
}

/** Opens a file; what could not be read of it, a sentence each, and then nothing is changed. */
async function open<Reading extends ScenarioReading>(
  file: File,
  context: ViewContext,
  { decode, onFile }: ScenarioExchange<Reading>,
): Promise<string[]> {
  const part = await fetchPart(() => import("./read-scenario-file.js"));
  if (part === null) return [];
  const reading = await part.readScenarioFile(file, { decode });
  if (reading.problems.length === 0) onFile(reading);
  return part.problemLines(reading, context);
}

function openItem(text: string, onFile: (file: File) => void): HTMLElement {
  const field = fileField({ label: text, accept: ".json,.xlsx", onFile });
  const item = menuItem(text, () => field.click());
  item.append(field);
  return item;
}
