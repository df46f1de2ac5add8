import { explainButton } from "../../components/core/explain-button.js";
import { fetchPart } from "../../components/core/fetch-part.js";
import type { OnAsk } from "../../components/figure/data-table.js";
import type { Tables } from "../../model/core/tables.js";
import type { Explained } from "../../model/explanation/explained.js";
import { computeScenario } from "../../model/result/scenario-result.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { PublishedResult } from "../../model/sources/published.js";
import type { TableSummary } from "../../model/sources/table-summary.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { Store } from "../../state/workspace.js";
import type { StatedFigure } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { SourceData } from "../../view/explanation/source-texts.js";
import type { AskedNumbers, StatedNumber } from "../../view/figure/figure.js";
import type * as figurePart from "./explain-figure.js";
import type * as numberPart from "./explain-number.js";

/** What tells of sources, read when it is first asked for. */
export interface SourceFiles {
  readonly tables: () => Promise<readonly TableSummary[]>;
  readonly published: () => Promise<readonly PublishedResult[]>;
}

/** A figure that can be explained: as it is shown, and what it is called where it has a name. */
export type Explainable = StatedFigure & { readonly label?: string };

/**
 * Gives what opens how a key figure came about: `quantities` says what the figure states. The part
 * of the site that explains is fetched the first time.
 */
export function explainer<Figure extends Explainable>(
  context: ViewContext,
  files: SourceFiles,
  quantities: (part: typeof figurePart, figure: Figure) => readonly Explained[],
) {
  return (figure: Figure): Promise<void> =>
    withPart(figures, files, (part, sources) =>
      part.explainFigure(figure, quantities(part, figure), sources, context),
    );
}

interface ScenarioInputs {
  readonly tables: Tables;
  readonly scenario: Pick<Store<Scenario>, "get">;
  readonly uncertainty: Pick<Store<Uncertainty>, "get">;
}

/** The same for the key figures and the sentence of the scenario, on its page and in the memo. */
export const scenarioExplainer = (
  context: ViewContext,
  files: SourceFiles,
  { tables, scenario, uncertainty }: ScenarioInputs,
) =>
  explainer(context, files, ({ ofScenario }, { id }: StatedFigure) => {
    const result = computeScenario(tables, scenario.get());
    return ofScenario(id, { tables, result, uncertainty: uncertainty.get() }, context);
  });

/** The same for the numbers of figures: `quantity` says what each of them is. */
export function numberExplainer(
  context: ViewContext,
  files: SourceFiles,
  quantity: (part: typeof numberPart, stated: StatedNumber) => Explained,
) {
  return (asked: AskedNumbers): Promise<void> =>
    withPart(numbers, files, (part, sources) => {
      const quantities = asked.numbers.map(({ stated }) => quantity(part, stated));
      part.explainFigure(asked, quantities, sources, context);
    });
}

/** Gives what opens how a sentence's figure came about, by its id and what else it is of. */
export const figureAsker =
  (onAsk: OnAsk, of: () => Omit<StatedNumber, "id"> = () => ({})) =>
  ({ id, value }: StatedFigure): void =>
    onAsk({ title: value, numbers: [{ stated: { id, ...of() }, whose: null }] });

/** Gives how to write a number in a page's prose: by its id and year, it opens how it came about. */
export const proseNumber =
  <Id extends string>(onAsk: OnAsk) =>
  (id: Id, year: number, text: string): HTMLElement =>
    explainButton(() => figureAsker(onAsk, () => ({ year }))({ id, value: text }), text);

const figures = () => fetchPart(() => import("./explain-figure.js"));
const numbers = () => fetchPart(() => import("./explain-number.js"));

async function withPart<Part>(
  fetched: () => Promise<Part | null>,
  { tables, published }: SourceFiles,
  use: (part: Part, sources: SourceData) => void,
): Promise<void> {
  const [part, read] = await Promise.all([
    fetched(),
    fetchPart(() => Promise.all([tables(), published()])),
  ]);
  if (part !== null && read !== null) use(part, { tables: read[0], published: read[1] });
}
