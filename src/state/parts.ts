import { comparisonKeys } from "../model/comparison/comparison-codec.js";
import { pinKeys } from "../model/comparison/pins.js";
import { ownValueKeys, placeKeys } from "../model/municipality/selection-problem.js";
import { scenarioKeys } from "../model/sharing/scenario-link.js";
import { stageKeys } from "../model/stage/stage-link.js";
import { bandKeys } from "../model/uncertainty/band-link.js";
import { uncertaintyKeys } from "../model/uncertainty/uncertainty-link.js";
import { viewKeys } from "../model/uncertainty/view-link.js";
import { fieldsOf, keyOf } from "./query.js";

/** Every part of the workspace, whatever page it is on, with its keys in an address. */
export const partKeys = {
  scenario: scenarioKeys,
  places: placeKeys,
  ownValues: ownValueKeys,
  pins: pinKeys,
  comparison: comparisonKeys,
  uncertainty: uncertaintyKeys,
  uncertaintyView: viewKeys,
  band: bandKeys,
  stage: stageKeys,
} as const;

export type PartName = keyof typeof partKeys;

/** The part that a key is of. */
const partOf = new Map<string, string>(
  Object.entries(partKeys).flatMap(([name, keys]) => keys.map((key) => [key, name] as const)),
);

/** What of a query is a part's to read: its own keys, and those that are nobody's. */
export function queryOf(part: PartName, query: string): string {
  const isOurs = (field: string) => (partOf.get(keyOf(field)) ?? part) === part;
  return fieldsOf(query).filter(isOurs).join("&");
}
