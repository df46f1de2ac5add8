import { type Category, categories } from "../../model/core/category.js";
import { known } from "../../model/core/series.js";
import { type GrowthReference, growthReferences } from "../../model/ledger/specialist-growth.js";
import type { Choice } from "../core/choice.js";
import type { ReportFigures } from "./report-figures.js";

/** Which of the specialist service's growth rates. */
export function growthChoices({ text }: ReportFigures): readonly Choice<GrowthReference>[] {
  return growthReferences.map((value) => ({ value, text: text.reference.choice[value] }));
}

/** What grows so: one category or, null, all. */
export function categoryChoices({
  text,
  context,
}: ReportFigures): readonly Choice<Category | null>[] {
  return [
    { value: null, text: text.reference.allCategories },
    ...categories.map((value) => ({ value, text: context.words.category[value] })),
  ];
}

/** The reports' figures of shares of health and care cost that others spend on ICT. */
const shareFigures = ["specialistShare2020", "gartnerShare"] as const;

/** Shares of health and care cost that others spend on ICT, as the reports state them. */
export function shareChoices({ value, quote, text }: ReportFigures): readonly Choice<number>[] {
  const { of, shareOf } = text.target;
  return shareFigures.map((id) => ({
    value: value(id),
    text: shareOf({ share: quote(id), of: of[id] }),
  }));
}

/** The figure that a share to choose is, by its id. Throws a RangeError where none is. */
export const shareFigure = (share: number, { value }: Pick<ReportFigures, "value">) =>
  known(shareFigures.find((id) => value(id) === share));
