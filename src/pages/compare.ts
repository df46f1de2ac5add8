import { scenarioPicker } from "../components/comparison/scenario-picker.js";
import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { problemList } from "../components/core/problem-list.js";
import { readScenarioFile } from "../components/sharing/read-scenario-file.js";
import { savedOffers } from "../components/sharing/saved-offers.js";
import {
  type Comparison,
  type ComparisonChoice,
  comparedScenarios,
  withEntry,
  withoutEntry,
} from "../model/comparison/comparison.js";
import { comparisonCodec } from "../model/comparison/comparison-codec.js";
import { pinsCodec } from "../model/comparison/pins.js";
import { presetIds } from "../model/core/baseline.js";
import type { Tables } from "../model/core/tables.js";
import { computeScenario } from "../model/result/scenario-result.js";
import { type Scenario, withPreset } from "../model/scenario/scenario.js";
import { scenarioCodec } from "../model/sharing/scenario-codec.js";
import { decodeScenario } from "../model/sharing/scenario-json.js";
import { decodeLink, encodeLink } from "../model/sharing/scenario-link.js";
import { keptInTab, wholeInTab } from "../state/kept-in-tab.js";
import { queryOf } from "../state/parts.js";
import { openWorkspace, type Readings, type Store } from "../state/workspace.js";
import { compareResults } from "../view/comparison/compared.js";
import { comparisonProblemTexts } from "../view/comparison/comparison-problem-texts.js";
import { comparisonTexts } from "../view/comparison/comparison-texts.js";
import { pickerRows } from "../view/comparison/picker-rows.js";
import { pinWords } from "../view/comparison/words/pins/index.js";
import { type ViewContext, viewContext } from "../view/core/view-context.js";
import { comparedCards } from "./parts/compared-cards.js";
import type { SourceFiles } from "./parts/explainer.js";
import { homePlaceLine, type PlaceFiles } from "./parts/home-place.js";
import { loadedTables, type TableFiles } from "./parts/loaded.js";

type Change = Store<ComparisonChoice>["change"];

/** The compare page: two to six scenarios, and what makes the difference between two of them. */
export async function comparePage(files: TableFiles, sources: SourceFiles & PlaceFiles) {
  const tables = await loadedTables(files);
  const context = viewContext(pageLocale(), tables.prices);
  carryQuery();
  const { opened, scenario, comparison, change, isWhole } = openChoices(tables);
  const lead = comparisonTexts(context.locale).own;
  const home = homePlaceLine(context, sources, { tables, scenario, lead });
  const { unread, value } = opened.scenario;
  // What could not be read of one's own scenario is told, and the rest compared.
  const own = unread?.scenario ?? value;
  const picker = pickerCard(tables, context, change);
  const cards = comparedCards(context, {
    tables,
    sources,
    onPair: (pair) => change((now) => ({ ...now, pair })),
  });
  /** Brings the page up to date with what is compared, and gives what follows from it. */
  const show = (chosen: ComparisonChoice) => {
    const comparison: Comparison = { own, ...chosen };
    const computed = comparedScenarios(comparison).map((one) => computeScenario(tables, one));
    const all = compareResults(computed, context, chosen.letters);
    const write = (one: Scenario) => encodeLink(one, tables);
    picker.update(pickerRows(all, comparison, { write, isWhole: isWhole(chosen) }, context));
    cards.show(all, comparison);
    return all;
  };
  return {
    notice: unreadCard(opened, context),
    home: home.node,
    picker,
    ...cards,
    comparison: comparison.subscribe,
    show,
  };
}

/** What the reader has chosen, in the address and the tab, and how it is changed. */
function openChoices(tables: Tables) {
  const codecs = {
    scenario: wholeInTab("scenario", scenarioCodec(tables)),
    pins: keptInTab("pins", wholeInTab("pins", pinsCodec(tables))),
    comparison: comparisonCodec(tables),
  };
  const { opened, part, address } = openWorkspace(codecs);
  const comparison = part("comparison");
  const change: Change = (next) => {
    comparison.change(next);
    // One press is one change: no stream of them has to wait for its last, and a reload keeps it.
    address.flush();
  };
  /** Whether the address says all of what is compared. */
  const isWhole = ({ entries }: ComparisonChoice) => {
    const query = queryOf("comparison", address.query());
    const [scenario, pins] = [opened.scenario.value, opened.pins.value];
    const inAddress = codecs.comparison.read(query, { scenario, pins });
    return JSON.stringify(inAddress.value.entries) === JSON.stringify(entries);
  };
  return { opened, scenario: part("scenario"), comparison, change, isWhole };
}

function pickerCard(tables: Tables, context: ViewContext, change: Change) {
  const add = (scenario: Scenario | "own") => change((now) => withEntry(now, scenario));
  const usual = decodeLink("", tables).scenario;
  const offers = presetIds.map((preset) => ({
    label: context.words.preset[preset],
    scenario: withPreset(usual, tables.baseline, preset),
  }));
  return scenarioPicker(context, {
    more: savedOffers(context, tables, add),
    offers: [...offers, { label: comparisonTexts(context.locale).own, scenario: "own" }],
    readLink: (query) => decodeLink(queryOf("scenario", query), tables),
    readFile: (file) => readScenarioFile(file, { decode: (json) => decodeScenario(json, tables) }),
    onAdd: add,
    onRemove: (place) => change((now) => withoutEntry(now, place)),
  });
}

type Opened = Readings<{
  readonly scenario: ReturnType<typeof scenarioCodec>;
  readonly pins: ReturnType<typeof pinsCodec>;
  readonly comparison: ReturnType<typeof comparisonCodec>;
}>;

/** What of the address could not be read. */
function unreadCard({ scenario: { unread }, pins, comparison }: Opened, context: ViewContext) {
  const fields = unread?.problems ?? [];
  const own = { text: location.search, kind: "scenario", fields } as const;
  const problems = [...(fields.length > 0 ? [own] : []), ...pins.problems, ...comparison.problems];
  const notice = problemList(pinWords(context.locale).unreadable);
  notice.update(problems.flatMap((one) => comparisonProblemTexts(one, context)));
  return notice;
}
