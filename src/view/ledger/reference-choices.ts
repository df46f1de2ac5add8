import { type Category, categories } from "../../model/core/category.js";
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

/** Shares of health and care cost that others spend on ICT, as the reports state them. */
export function shareChoices({ value, quote, text }: ReportFigures): readonly Choice<number>[] {
  const { of, shareOf } = text.target;
  return [
    { id: "specialistShare2020", of: of.other },
    { id: "gartnerShare", of: of.gartner },
  ].map((one) => ({
    value: value(one.id),
    text: shareOf({ share: quote(one.id), of: one.of }),
  }));
}
