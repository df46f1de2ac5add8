import { fetchPart } from "../../components/core/fetch-part.js";
import { homeLine } from "../../components/municipality/home-line.js";
import { homePlaceMenu } from "../../components/municipality/home-place-menu.js";
import type { Tables } from "../../model/core/tables.js";
import type { PlaceGround } from "../../model/municipality/municipality-quantities.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { namesPlaces, restorePlaces } from "../../state/kept-places.js";
import type { Places } from "../../state/places.js";
import type { Store } from "../../state/workspace.js";
import type { StatedFigure } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { explainer, type SourceFiles } from "./explainer.js";
import type { OnHomePlace } from "./follow-home-place.js";

/** The municipalities, read when one is chosen or asked for. */
export interface PlaceFiles {
  /** Arrow, as `src/data/municipalities.arrow.ts` writes it. */
  readonly municipalities: () => Promise<ArrayBuffer>;
}

/** The tables of a scenario too, on a page that has none. */
export type AddressFiles = PlaceFiles & {
  readonly [Name in keyof Tables]: () => Promise<Tables[Name]>;
};

interface HomePlaceOptions {
  readonly tables: Tables;
  /** The page's own scenario; without it the one that the address names. */
  readonly scenario?: Pick<Store<Scenario>, "get" | "subscribe">;
  /** The page's own choice of municipalities, where it has one. */
  readonly places?: Places;
  readonly onShow?: OnHomePlace;
}

/** Shows what the scenario comes to in the reader's own municipality, in the top bar. */
export function homePlaceBar(
  context: ViewContext,
  { municipalities }: PlaceFiles,
  options: HomePlaceOptions,
): void {
  openBar(context, async () => ({ ...options, municipalities: await municipalities() }));
}

/** The same on a page without a scenario of its own. */
export function addressPlaceBar(context: ViewContext, files: AddressFiles): void {
  openBar(context, async () => {
    const [municipalities, baseline, population, staffing, prices] = await Promise.all([
      files.municipalities(),
      files.baseline(),
      files.population(),
      files.staffing(),
      files.prices(),
    ]);
    return { municipalities, tables: { baseline, population, staffing, prices } };
  });
}

interface LineOptions extends Omit<HomePlaceOptions, "onShow"> {
  readonly scenario: Pick<Store<Scenario>, "get" | "subscribe">;
  /** Whose line it is, on a page that shows several scenarios: "Ditt scenario". */
  readonly lead?: string;
}

/**
 * The reader's own municipality in the top bar, and in a line of the page on what the scenario comes
 * to there. `place` gives the estimate; null where none is chosen.
 */
export function homePlaceLine(
  context: ViewContext,
  sources: SourceFiles & PlaceFiles,
  { lead, ...options }: LineOptions,
) {
  let shown: (() => PlaceGround) | null = null;
  const explain = explainer(context, sources, ({ ofPlace }, { id }: StatedFigure) =>
    shown === null ? [] : ofPlace(id, shown(), context),
  );
  restorePlaces();
  const line = homeLine(explain, namesPlaces(location.search));
  homePlaceBar(context, sources, {
    ...options,
    onShow: (sentence, place) => {
      shown = place;
      const isLed = lead !== undefined && sentence.length > 0;
      line.update(isLed ? [`${lead}. `, ...sentence] : sentence);
    },
  });
  return { node: line, place: () => shown?.() ?? null };
}

type Loaded = HomePlaceOptions & { readonly municipalities: ArrayBuffer };

function openBar(context: ViewContext, loadData: () => Promise<Loaded>): void {
  restorePlaces();
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    const [part, data] = await Promise.all([
      fetchPart(() => import("./follow-home-place.js")),
      fetchPart(loadData),
    ]);
    isStarted = part !== null && data !== null;
    if (part !== null && data !== null) part.followHomePlace(bar, { ...data, context });
  };
  const isNamed = namesPlaces(location.search);
  const bar = homePlaceMenu(context, { isNamed, onOpen: start });
  document.querySelector(".home-place")?.replaceChildren(bar);
  if (isNamed) void start();
}
