import { given, type Quantity, type QuantityUnit } from "../core/quantity.js";
import type { PublishedResult, PublishedUnit } from "./published.js";

/** A figure that a report prints, as it is. */
export type ReportQuantityId = "reportFigure";

const units: Readonly<Record<PublishedUnit, QuantityUnit>> = {
  mnok: "mnok",
  nok: "nok",
  share: "share",
  growth: "share",
  growthPerYear: "rate",
  factor: "factor",
  percentagePoints: "share",
  count: "number",
  fte: "fte",
  hours: "number",
  inhabitants: "inhabitants",
};

/** A figure that a report prints, under the label given. */
export function reportQuantity(
  { id, value, unit }: PublishedResult,
  label: string,
): Quantity<ReportQuantityId> {
  return given("reportFigure", [value, units[unit]], { kind: "published", id }, { label });
}
