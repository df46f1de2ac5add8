import type { Category } from "../../model/core/category.js";
import { type Reason, textLimits } from "../../model/scenario/rationale.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioWords } from "./words/index.js";

/** One part of a category's reason, as a field. */
export interface ReasonPart {
  readonly part: keyof Reason;
  readonly label: string;
  readonly value: string;
  /** Characters there is room for. */
  readonly limit: number;
}

/** Why a category grows as it does. */
export interface ReasonRows {
  /** "Ny rammeavtale (kilde: Tilbud 2024; ansvarlig: IKT-sjefen)", or an invitation to write. */
  readonly summary: string;
  readonly isGiven: boolean;
  readonly parts: readonly ReasonPart[];
}

/** The reason of one category. */
export function reasonRows(
  { rationale }: Scenario,
  category: Category,
  { locale, words }: Pick<ViewContext, "locale" | "words">,
): ReasonRows {
  const { invitation, ...text } = scenarioWords(locale).reason;
  const reason = rationale[category];
  const labels = { ...text, text: text.text(words.categoryShort[category]) };
  const asides = (["source", "owner"] as const)
    .filter((part) => reason[part] !== "")
    .map((part) => `${labels[part].toLowerCase()}: ${reason[part]}`);
  const aside = asides.length === 0 ? "" : `(${asides.join("; ")})`;
  const given = [reason.text, aside].filter((part) => part !== "").join(" ");
  return {
    summary: given || invitation,
    isGiven: given !== "",
    parts: (["text", "source", "owner"] as const).map((part) => ({
      part,
      label: labels[part],
      value: reason[part],
      limit: textLimits[part],
    })),
  };
}
