import type { Scenario } from "../../model/scenario/scenario.js";

/** Name of a scenario's file: "e-helse-rolig-epj-vekst.json". */
export function scenarioFileName(
  { name }: Pick<Scenario, "name">,
  extension: "json" | "xlsx" = "json",
): string {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `e-helse-${slug || "scenario"}.${extension}`;
}
