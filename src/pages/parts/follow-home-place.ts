import { chosenList } from "../../components/municipality/chosen-list.js";
import type { homePlaceMenu } from "../../components/municipality/home-place-menu.js";
import { municipalitySearch } from "../../components/municipality/municipality-search.js";
import type { Tables } from "../../model/core/tables.js";
import { decodeMunicipalities } from "../../model/municipality/decode-municipalities.js";
import { homePlace } from "../../model/municipality/home-place.js";
import type { MunicipalityTables } from "../../model/municipality/municipality-estimate.js";
import { placeCodec, selectionGround } from "../../model/municipality/municipality-link.js";
import type { PlaceGround } from "../../model/municipality/municipality-quantities.js";
import { computeMunicipality } from "../../model/municipality/municipality-result.js";
import { withToggled } from "../../model/municipality/municipality-selection.js";
import { ownValuesCodec } from "../../model/municipality/own-values-codec.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { scenarioCodec } from "../../model/sharing/scenario-codec.js";
import { keepPlaces } from "../../state/kept-places.js";
import { keepOwnValues, type Places, unwritten } from "../../state/places.js";
import { openWorkspace, type Store } from "../../state/workspace.js";
import { type SentencePart, sentenceParts } from "../../view/core/sentence-parts.js";
import { type ViewContext, withPrices } from "../../view/core/view-context.js";
import { chosenRows } from "../../view/municipality/chosen-rows.js";
import { homePlaceRows } from "../../view/municipality/home-place-rows.js";
import { municipalityLabels } from "../../view/municipality/municipality-labels.js";
import { searchRows } from "../../view/municipality/search-rows.js";
import { atRest } from "./at-rest.js";

/** Called with what is shown: a sentence without parts, and no estimate, where none is chosen. */
export type OnHomePlace = (
  sentence: readonly SentencePart[],
  place: (() => PlaceGround) | null,
) => void;

interface FollowOptions {
  readonly tables: Tables;
  readonly municipalities: ArrayBuffer;
  readonly scenario?: Pick<Store<Scenario>, "get" | "subscribe">;
  readonly places?: Places;
  readonly onShow?: OnHomePlace;
  readonly context: ViewContext;
}

/** Keeps the top bar's municipality in step with what is chosen and with the scenario. */
export function followHomePlace(
  bar: ReturnType<typeof homePlaceMenu>,
  { context, municipalities, ...options }: FollowOptions,
): void {
  const tables = { ...options.tables, municipalities: decodeMunicipalities(municipalities) };
  const scenario = options.scenario ?? ofAddress(tables);
  const places = options.places ?? openPlaces(tables);
  const labels = municipalityLabels(context.locale);
  const search = municipalitySearch({
    // One is chosen here; the municipality page takes several.
    labels: { ...labels, searchHint: "" },
    search: (text) => searchRows(tables.municipalities, text),
    onChoice: (number) => {
      places.change((now) => ({ ...now, numbers: [number] }));
      bar.close();
    },
  });
  const chosen = chosenList({
    labels,
    onRemove: (number) => places.change((now) => withToggled(now, number)),
    onClear: () => places.change((now) => ({ ...now, numbers: [] })),
    search: search.input,
  });
  bar.fill([search, chosen]);
  const show = () => {
    const selection = places.get();
    const isChosen = selection.numbers.length > 0;
    const home = homePlace(tables, scenario.get(), selection);
    const shown = withPrices(context, scenario.get().prices);
    chosen.update(chosenRows({ selection, members: home.members, ground: { tables } }));
    const rows = homePlaceRows(home, tables.municipalities, shown);
    bar.update(isChosen ? rows : null);
    const sentence = sentenceParts(
      (mark) => homePlaceRows(home, tables.municipalities, shown, mark).sentence,
    );
    const place = () => ({
      result: computeMunicipality(tables, scenario.get(), places.get()),
      label: rows.name,
    });
    options.onShow?.(isChosen ? sentence : [], isChosen ? place : null);
  };
  const later = atRest();
  places.subscribe(({ numbers }) => {
    keepPlaces(numbers);
    show();
  });
  scenario.subscribe(() => later(show));
}

/** The scenario that the address names: on a page where none can be changed. */
const ofAddress = (tables: Tables) =>
  openWorkspace({ scenario: scenarioCodec(tables) }).part("scenario");

/** The choice of municipalities on a page that has none of its own. */
function openPlaces(tables: MunicipalityTables): Places {
  const ground = selectionGround(tables);
  const ownValues = ownValuesCodec(ground);
  const parts = { places: placeCodec(ground), ownValues: unwritten(ownValues) };
  return keepOwnValues(openWorkspace(parts), ownValues);
}
