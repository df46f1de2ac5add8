import type { OnExplain } from "../../../components/core/explained-text.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { known } from "../../../model/core/series.js";
import type { Explained, ExplainedFormulaId } from "../../../model/explanation/explained.js";
import { checkQuantity } from "../../../model/sources/municipal-formulas.js";
import {
  type PerInhabitantGround,
  perInhabitantQuantities,
} from "../../../model/sources/per-inhabitant-quantities.js";
import type { PublishedResult } from "../../../model/sources/published.js";
import {
  type StatedSourceGround,
  type StatedSourceId,
  statedSourceQuantities,
} from "../../../model/sources/stated-source-quantities.js";
import type { StatedFigure } from "../../../view/core/sentence-parts.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { explainer, numberExplainer, type SourceFiles } from "../explainer.js";

interface SourceGround extends StatedSourceGround {
  readonly published: readonly PublishedResult[];
  readonly examples: ReadonlyMap<ExplainedFormulaId, Explained>;
  readonly perInhabitant: PerInhabitantGround;
}

/** What open how the numbers of the sources page came about, part by part. */
export function sourceAskers(ground: SourceGround, files: SourceFiles, context: ViewContext) {
  const { facts, published, examples, perInhabitant } = ground;
  const asker = (of: (id: string) => Explained | undefined): OnExplain =>
    explainer(context, files, (_, { id }: StatedFigure) => [known(of(id) ?? null)]);
  const perHead: Readonly<Record<string, (of: PerInhabitantGround) => Explained>> =
    perInhabitantQuantities;
  const byId = new Map<string, Explained>(examples);
  const onAsk: OnAsk = numberExplainer(context, files, ({ ofNumber, ofLedger }, stated) => {
    if (isOfSources(stated.id)) return statedSourceQuantities[stated.id](stated, ground);
    return published.some(({ id }) => id === stated.id)
      ? ofLedger(stated, { published, prices: facts.prices, own: null }, context)
      : ofNumber(stated, facts, facts.presets.medium.scenario);
  });
  return {
    onAsk,
    ofCheck: asker((id) => checkQuantity(id)?.(facts)),
    ofExample: asker((id) => byId.get(id)),
    ofPerInhabitant: asker((id) => perHead[id]?.(perInhabitant)),
  };
}

const isOfSources = (id: string): id is StatedSourceId => id in statedSourceQuantities;
