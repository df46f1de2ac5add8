import { fetchPart } from "../../components/core/fetch-part.js";
import type { Explained } from "../../model/explanation/explained.js";
import type { PublishedResult } from "../../model/sources/published.js";
import type { TableSummary } from "../../model/sources/table-summary.js";
import type { StatedFigure } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type * as explainPart from "./explain-figure.js";

/** What tells of sources, read when it is first asked for. */
export interface SourceFiles {
  readonly tables: () => Promise<readonly TableSummary[]>;
  readonly published: () => Promise<readonly PublishedResult[]>;
}

/** A figure that can be explained: as it is shown, and what it is called where it has a name. */
export type Explainable = StatedFigure & { readonly label?: string };

type Part = typeof explainPart;

/**
 * Gives what opens how a key figure came about: `quantities` says what the figure states. The part
 * of the site that explains is fetched the first time.
 */
export function explainer<Figure extends Explainable>(
  context: ViewContext,
  { tables, published }: SourceFiles,
  quantities: (part: Part, figure: Figure) => readonly Explained[],
) {
  return async (figure: Figure): Promise<void> => {
    const [part, read] = await Promise.all([
      fetchPart(() => import("./explain-figure.js")),
      fetchPart(() => Promise.all([tables(), published()])),
    ]);
    if (part === null || read === null) return;
    const sources = { tables: read[0], published: read[1] };
    part.explainFigure(figure, quantities(part, figure), sources, context);
  };
}
