import { homeLine } from "../../components/municipality/home-line.js";
import type { Tables } from "../../model/core/tables.js";
import type { PlaceGround } from "../../model/municipality/municipality-quantities.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { namesPlaces } from "../../state/kept-places.js";
import type { Store } from "../../state/workspace.js";
import type { StatedFigure } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { explainer, type SourceFiles } from "./explainer.js";
import { homePlaceBar, type PlaceFiles } from "./home-place.js";

interface LineOptions {
  readonly tables: Tables;
  readonly scenario: Pick<Store<Scenario>, "get" | "subscribe">;
}

/**
 * The reader's own municipality in the top bar, and in a line of the page on what the scenario comes
 * to there. `place` gives the estimate; null where none is chosen.
 */
export function homePlaceLine(
  context: ViewContext,
  sources: SourceFiles & PlaceFiles,
  { tables, scenario }: LineOptions,
) {
  let shown: (() => PlaceGround) | null = null;
  const explain = explainer(context, sources, ({ ofPlace }, _: StatedFigure) =>
    shown === null ? [] : ofPlace(`cost${tables.baseline.endYear}`, shown()),
  );
  const line = homeLine(explain, namesPlaces(location.search));
  homePlaceBar(context, sources, {
    ...{ tables, scenario },
    onShow: (sentence, place) => {
      shown = place;
      line.update(sentence);
    },
  });
  return { node: line, place: () => shown?.() ?? null };
}
