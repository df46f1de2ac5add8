import { known } from "../../model/core/series.js";
import type { PublishedResult } from "../../model/sources/published.js";
import { reportQuantity } from "../../model/sources/report-quantities.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { sourceWords } from "../../view/sources/words/index.js";

/** Gives a figure that a report prints, by its id, under what the report says. Throws where none is. */
export function printedFigures(
  published: readonly PublishedResult[],
  { locale }: Pick<ViewContext, "locale">,
) {
  const { statement } = sourceWords(locale).published;
  return (id: string) => {
    const result = known(published.find((one) => one.id === id) ?? null);
    return reportQuantity(result, statement(result));
  };
}
