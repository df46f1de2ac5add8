import type { PublishedResult } from "../model/published.js";
import type { CheckId } from "../model/published-checks.js";
import { municipalMethods } from "./municipal-methods.js";
import { publishedText } from "./published-value.js";
import { specialistMethods } from "./specialist-methods.js";
import type { ViewContext } from "./view-context.js";

const methods = { ...municipalMethods, ...specialistMethods };

/**
 * How our value of a figure is found, with the figures it names filled in.
 *
 * @throws if it names a figure that is not among `results`
 */
export function methodText(
  id: CheckId,
  results: readonly PublishedResult[],
  ours: string,
  context: ViewContext,
): string {
  return methods[id][context.locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "ours") return ours;
    const result = results.find((candidate) => candidate.id === name);
    if (result === undefined) throw new Error(`no published figure named "${name}"`);
    return publishedText(result, context);
  });
}
