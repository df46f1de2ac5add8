import { fetchPart } from "../../components/core/fetch-part.js";
import { scenarioToolbar } from "../../components/workbench/scenario-toolbar.js";
import type { Pins } from "../../model/comparison/pins.js";
import { linkBudget } from "../../model/core/link-budget.js";
import type { Tables } from "../../model/core/tables.js";
import type { PlaceGround } from "../../model/municipality/municipality-quantities.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { decodeScenario } from "../../model/sharing/scenario-json.js";
import { encodeLink } from "../../model/sharing/scenario-link.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import { uncertaintyOf, withUncertainty } from "../../model/uncertainty/uncertainty-file.js";
import { uncertaintyCodec } from "../../model/uncertainty/uncertainty-link.js";
import type { UndoableScenario } from "../../state/history.js";
import { joinFields } from "../../state/query.js";
import type { Store } from "../../state/workspace.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { toolbarRows } from "../../view/workbench/toolbar-rows.js";

interface ToolOptions {
  readonly tables: Tables;
  /** Goes along in links, files and workbooks. */
  readonly uncertainty: Store<Uncertainty>;
  /** What else the links to pass on hold, in so many characters: "band=80", or "". */
  readonly besides?: (room: number) => string;
  /** The reader's own municipality, which workbooks have a sheet of. Null: none is chosen. */
  readonly place?: () => PlaceGround | null;
  /** The scenarios held fast, which workbooks have a sheet of where there are any. */
  readonly pins?: () => Pins;
}

/** The tools over a scenario that can be changed: undo, differences, saving and sharing. */
export function scenarioTools(
  context: ViewContext,
  edits: UndoableScenario,
  { tables, uncertainty, besides = () => "", place = () => null, pins = () => [] }: ToolOptions,
) {
  const sheets = async (scenario: Scenario) => {
    const [home, held] = [place(), pins()];
    const [quantiles, places, beside] = await Promise.all([
      fetchPart(() => import("../../view/uncertainty/quantile-sheet.js")),
      fetchPart(() => import("../../view/municipality/place-sheet.js")),
      fetchPart(() => import("../../view/comparison/pin-sheet.js")),
    ]);
    if (quantiles === null || places === null || beside === null) return [];
    const ground = { tables, uncertainty: uncertainty.get() };
    const shown = withPrices(context, scenario.prices);
    return [
      quantiles.quantileSheet(scenario, ground, context),
      ...(home === null ? [] : [places.placeSheet(home.result, shown)]),
      ...(held.length === 0 ? [] : [beside.pinSheet(scenario, { tables, pins: held }, context)]),
    ];
  };
  const node = scenarioToolbar(context, edits, {
    tables,
    sheets,
    query: (scenario, options) => {
      const own = joinFields(
        encodeLink(scenario, tables, options),
        uncertaintyCodec.write(uncertainty.get()),
      );
      const room = options?.withReasons === false ? 0 : linkBudget - own.length;
      return joinFields(own, besides(room));
    },
    filed: (scenario) => withUncertainty(scenario, uncertainty.get()),
    decode: (json) => {
      const [reading, filed] = [decodeScenario(json, tables), uncertaintyOf(json)];
      return { ...reading, ...filed, problems: [...reading.problems, ...filed.problems] };
    },
    onFile: (reading) => {
      edits.change(() => reading.scenario);
      uncertainty.change(() => reading.uncertainty);
    },
  });
  return Object.assign(node, {
    show: () => node.update(toolbarRows(edits.history(), tables, context)),
  });
}
