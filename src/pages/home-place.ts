import { fetchPart } from "../components/core/fetch-part.js";
import { homePlaceMenu } from "../components/municipality/home-place-menu.js";
import type { Tables } from "../model/core/tables.js";
import type { Scenario } from "../model/scenario/scenario.js";
import { namesPlaces, restorePlaces } from "../state/kept-places.js";
import type { Places } from "../state/places.js";
import type { Store } from "../state/workspace.js";
import type { ViewContext } from "../view/core/view-context.js";

/** The municipalities, read when one is chosen or asked for. */
export interface PlaceFiles {
  /** Arrow, as `src/data/municipalities.arrow.ts` writes it. */
  readonly municipalities: () => Promise<ArrayBuffer>;
}

interface HomePlaceOptions {
  readonly tables: Tables;
  readonly scenario: Pick<Store<Scenario>, "get" | "subscribe">;
  /** The page's own choice of municipalities, where it has one. */
  readonly places?: Places;
}

/** Shows what the scenario comes to in the reader's own municipality, in the top bar. */
export function homePlaceBar(
  context: ViewContext,
  { municipalities }: PlaceFiles,
  options: HomePlaceOptions,
): void {
  restorePlaces();
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    const load = () => Promise.all([import("./follow-home-place.js"), municipalities()]);
    const parts = await fetchPart(load);
    isStarted = parts !== null;
    parts?.[0].followHomePlace(bar, parts[1], { ...options, context });
  };
  const bar = homePlaceMenu(context, start);
  document.querySelector(".home-place")?.replaceChildren(bar.node);
  if (namesPlaces(location.search)) void start();
}
