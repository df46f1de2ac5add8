import type { Baseline } from "../core/baseline.js";
import { categories } from "../core/category.js";
import type { Codec } from "../core/codec.js";
import { type KeyProblem, keyReader, within } from "../core/key-reader.js";
import { strictNumber } from "../core/percent-text.js";
import { rateKeys } from "../core/rate-keys.js";
import type { Tables } from "../core/tables.js";
import { decodeLink, encodeNestedLink } from "../sharing/scenario-link.js";
import { type KeptStage, type Lever, unusedStage } from "./stage.js";

/** What a link says of the stage, as far as it can be read. */
export interface LinkedStage {
  readonly value: KeptStage;
  readonly problems: readonly KeyProblem[];
}

/** The keys of a link that tell how the scenario is shown to a room. */
export const stageKeys = ["stage.lever", "stage.guess", "stage.before"] as const;

/** Whether what the room guesses is still hidden from it. */
const guesses = ["hidden", "shown"] as const;

/**
 * The stage as a part of the workspace: stage.lever=wt-2030 (the category's rate in the period of
 * that year), stage.guess=hidden or shown, stage.before=v=1%26from=low (a link of its own, without
 * reasons, which a room doesn't see).
 */
export function stageCodec(tables: Tables): Codec<KeptStage, LinkedStage> {
  return {
    keys: stageKeys,
    read: (query) => {
      const { read, problems } = keyReader(query);
      const guess = read(
        "stage.guess",
        (text) => guesses.find((one) => one === text) ?? null,
        null,
      );
      const value = {
        lever: read("stage.lever", (text) => leverIn(text, tables.baseline), unusedStage.lever),
        isGuessing: guess !== null,
        isHidden: guess === "hidden",
        before: read("stage.before", (text) => scenarioIn(text, tables), unusedStage.before),
      };
      return { value, problems };
    },
    write: ({ lever, isGuessing, isHidden, before }) =>
      [
        lever === null ? "" : `stage.lever=${rateKeys[lever.category]}-${lever.year}`,
        isGuessing ? `stage.guess=${isHidden ? "hidden" : "shown"}` : "",
        before === null
          ? ""
          : `stage.before=${encodeNestedLink(before, tables, { withReasons: false })}`,
      ]
        .filter((field) => field !== "")
        .join("&"),
  };
}

function leverIn(text: string, { year: first, endYear }: Baseline): Lever | null {
  const [, key, end = ""] = /^(\w+)-(\d{4})$/.exec(text) ?? [];
  const category = categories.find((one) => rateKeys[one] === key);
  const year = within(strictNumber(end), { min: first + 1, max: endYear });
  return category === undefined || year === null ? null : { category, year };
}

function scenarioIn(text: string, tables: Tables) {
  const { scenario, problems } = decodeLink(text, tables);
  return text === "" || problems.length > 0 ? null : scenario;
}
