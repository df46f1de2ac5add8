import { expect, test } from "vitest";
import { presetIds } from "../../src/model/core/baseline.js";
import { percentText } from "../../src/model/core/percent-text.js";
import { fixedShareLimits } from "../../src/model/municipality/municipality-estimate.js";
import type { Scenario } from "../../src/model/scenario/scenario.js";
import { presetGrowthIn, presetScenario } from "../../src/model/scenario/scenario.js";
import { scenarioFields } from "../../src/model/scenario/scenario-fields.js";
import { uncertaintyCodec, uncertaintyKeys } from "../../src/model/uncertainty/uncertainty-link.js";
import { partKeys, queryOf } from "../../src/state/parts.js";
import { report } from "../model/core/report-tables.js";
import { municipalityTables as tables } from "../model/municipality/municipality-tables.js";
import { damagedLinks, soundLinks, toldIn } from "./damaged-links.js";
import { codecs, comparisonIn, pinsIn, scenarioIn, selectionIn } from "./read-link.js";

/** Those whose keys a page is told of by name; a compared or held scenario is told of by its text. */
const parts = ["scenario", "places", "uncertainty"] as const;

/** How a text reads when numbers are no more than their value: "06,6.0" is "6,6". */
const plain = (text: string) =>
  text.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, (number) =>
    String(Number(Number(number).toPrecision(12)) || 0),
  );

const isSame = (read: string, said: string) => read === said || plain(read) === plain(said);

/** What the address says of each key, and where it says it more than once. */
function saidIn(link: string) {
  const said = new Map<string, string>();
  const again: string[] = [];
  for (const [key, text] of new URLSearchParams(link))
    if (said.has(key)) again.push(key);
    else said.set(key, text);
  return { said, again };
}

/**
 * Keys of a link that are read as something else than they say, or change something without being
 * said, and are not among those that are told of.
 */
function silent(link: string): string[] {
  const { said, again } = saidIn(link);
  const told = new Set(toldIn(link, parts));
  const read = new Map([...scenarioTexts(link), ...otherTexts(link)]);
  const known: readonly string[] = Object.values(partKeys).flat();
  return [
    ...again.filter((key) => !["s", "pair", "letters", "pin"].includes(key) && !told.has(key)),
    ...[...said.keys()].filter((key) => !known.includes(key) && !told.has(key) && !isTracking(key)),
    ...[...read].flatMap(([key, { text, usual }]) =>
      told.has(key) || isSame(text, said.get(key) ?? usual) ? [] : [`${key}: read as ${text}`],
    ),
    ...silentlyCompared(link),
    ...silentlyHeld(link),
  ];
}

const isTracking = (key: string) => /^utm_\w+$/.test(key);

type Texts = [key: string, { readonly text: string; readonly usual: string }][];

/** Each field as it is read, and as it is when nothing is said of it. */
function scenarioTexts(link: string): Texts {
  const { scenario } = scenarioIn(link);
  const from = presetIds.find((id) => id === saidIn(link).said.get("from")) ?? "medium";
  const usual: Scenario = {
    ...presetScenario(tables.baseline, from, report),
    growthPerYear: presetGrowthIn(tables.baseline, from, scenario.breakpoints),
  };
  return scenarioFields.map(({ key, write }) => [
    key,
    { text: write(scenario), usual: write(usual) },
  ]);
}

function otherTexts(link: string): Texts {
  const { numbers, fixedShare, local } = selectionIn(link).selection;
  const uncertainty = uncertaintyCodec.read(queryOf("uncertainty", link), {}).value;
  const written = new URLSearchParams(
    [codecs.ownValues.write(local), uncertaintyCodec.write(uncertainty)].join("&"),
  );
  const usual: Readonly<Record<string, string>> = {
    rho: "0.5",
    layers: "growth,baseline",
    seed: "1",
    draws: "8192",
  };
  const { said } = saidIn(link);
  return [
    ["k", { text: numbers.join(), usual: "" }],
    ["kfix", { text: percentText(fixedShare), usual: percentText(fixedShareLimits.usual) }],
    ...["kcost", "kgrow", "kpop", ...uncertaintyKeys].map((key): Texts[number] => {
      const text = written.get(key) ?? usual[key] ?? "";
      // Empty values, "2025:,,,", say nothing.
      const isNothing = /^(\d*:)?[,;]*$/.test(said.get(key) ?? "");
      return [
        key,
        { text: text === "" && isNothing ? (said.get(key) ?? "") : text, usual: usual[key] ?? "" },
      ];
    }),
  ];
}

/** Compared scenarios that are neither left out by a notice nor what they say. */
function silentlyCompared(link: string): string[] {
  const { comparison, problems } = comparisonIn(link);
  const params = new URLSearchParams(link);
  const isTold = (kind: string) => problems.some((problem) => problem.kind === kind);
  const told = problems.filter(({ kind }) => kind === "scenario").map(({ text }) => text);
  const texts = params.getAll("s").filter((text) => !told.includes(text));
  const isAsSaid = comparison.entries.every((entry, index) => {
    const text = texts[index] ?? "";
    return entry === "own" ? text === "own" : silentScenario(text).length === 0;
  });
  const isShort =
    texts.length < params.getAll("s").length || isTold("tooFew") || texts.length === 0;
  const isLong = isTold("tooMany");
  const { pair, letters } = comparison;
  const chosen = { pair: pair.join("-"), letters: letters.join("") };
  return [
    ...(isTold("tooFew") || texts.length === 0 || isAsSaid ? [] : ["s"]),
    ...(isShort || isLong || texts.length === comparison.entries.length ? [] : ["s: left out"]),
    ...(["pair", "letters"] as const).flatMap((key) => {
      const [said = null, ...others] = params.getAll(key);
      const isRepetitionTold = problems.some(
        ({ kind, text }) => kind === "repeated" && text === key,
      );
      return [
        ...(others.length > 0 && !isRepetitionTold ? [`${key}: repeated`] : []),
        ...(said === null || isTold(key) || said === chosen[key] ? [] : [key]),
      ];
    }),
  ];
}

/** Scenarios held fast that are neither left out by a notice nor what they say. */
function silentlyHeld(link: string): string[] {
  const { value, problems } = pinsIn(link);
  const told = problems.filter(({ kind }) => kind === "scenario").map(({ text }) => text);
  const texts = new URLSearchParams(link).getAll("pin").filter((text) => !told.includes(text));
  const isLong = problems.some(({ kind }) => kind === "tooManyPins");
  return [
    ...(value.every((_, place) => silentScenario(texts[place] ?? "").length === 0) ? [] : ["pin"]),
    ...(isLong || texts.length === value.length ? [] : ["pin: left out"]),
  ];
}

/** The same as `silent` of a scenario alone. */
function silentScenario(link: string): string[] {
  const { said } = saidIn(link);
  return scenarioTexts(link).flatMap(([key, { text, usual }]) =>
    isSame(text, said.get(key) ?? usual) ? [] : [key],
  );
}

test("no link is read as anything but what it says: the rest is told by its key", () => {
  for (const link of soundLinks)
    expect({ link, silent: silent(link) }).toEqual({ link, silent: [] });
});

test("5 000 mutated links: each key is read as it says, or told of by its name", () => {
  const links = damagedLinks(5000);
  for (const link of links) {
    const found = silent(link);
    if (found.length > 0) expect.fail(`${link}\n${found.join("\n")}`);
  }
  expect(links.filter((link) => toldIn(link, parts).length > 0).length).toBeGreaterThan(3000);
});
