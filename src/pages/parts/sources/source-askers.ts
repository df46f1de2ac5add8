import type { OnExplain } from "../../../components/core/explained-text.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { known } from "../../../model/core/series.js";
import type { Tables } from "../../../model/core/tables.js";
import type { Explained, ExplainedFormulaId } from "../../../model/explanation/explained.js";
import { computePresets } from "../../../model/result/scenario-result.js";
import type { Assumptions } from "../../../model/scenario/scenario.js";
import { checkQuantity } from "../../../model/sources/municipal-formulas.js";
import {
  type PerInhabitantGround,
  perInhabitantQuantities,
} from "../../../model/sources/per-inhabitant-quantities.js";
import type { PublishedResult } from "../../../model/sources/published.js";
import type { StatedFigure } from "../../../view/core/sentence-parts.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { explainer, numberExplainer, type SourceFiles } from "../explainer.js";

interface SourceGround {
  readonly tables: Tables;
  /** What the report assumes besides its growth. */
  readonly usual: Assumptions;
  readonly published: readonly PublishedResult[];
  readonly examples: ReadonlyMap<ExplainedFormulaId, Explained>;
  readonly perInhabitant: PerInhabitantGround;
}

/** What open how the numbers of the sources page came about, part by part. */
export function sourceAskers(ground: SourceGround, files: SourceFiles, context: ViewContext) {
  const { tables, usual, published, examples, perInhabitant } = ground;
  const presets = computePresets(tables, usual);
  const asker = (of: (id: string) => Explained | undefined): OnExplain =>
    explainer(context, files, (_, { id }: StatedFigure) => [known(of(id) ?? null)]);
  const perHead: Readonly<Record<string, (of: PerInhabitantGround) => Explained>> =
    perInhabitantQuantities;
  const byId = new Map<string, Explained>(examples);
  const onAsk: OnAsk = numberExplainer(context, files, ({ ofNumber, ofLedger }, stated) =>
    published.some(({ id }) => id === stated.id)
      ? ofLedger(stated, { published, prices: tables.prices, own: null }, context)
      : ofNumber(stated, tables, presets.medium.scenario),
  );
  return {
    onAsk,
    ofCheck: asker((id) => checkQuantity(id)?.({ ...tables, presets })),
    ofExample: asker((id) => byId.get(id)),
    ofPerInhabitant: asker((id) => perHead[id]?.(perInhabitant)),
  };
}
