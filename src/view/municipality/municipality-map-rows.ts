import { first, itemAt, known, last, zip } from "../../model/core/series.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import { costPerInhabitantIn } from "../../model/municipality/municipality-estimate.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { shareAged80plus } from "../../model/municipality/place.js";
import type { StatedPlaceId } from "../../model/municipality/stated-place-quantities.js";
import { colorOf, type MapColor, mapColors } from "../core/map-colors.js";
import type { ViewContext } from "../core/view-context.js";
import type {
  AskedNumber,
  AskedNumbers,
  FigureRows,
  NumberColumn,
  TableRows,
} from "../figure/figure.js";
import { integerColumn } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { scenarioLine } from "../result/scenario-name.js";
import type { MapGround, MapPlace } from "./map-ground.js";
import type { MapMeasure } from "./map-measure.js";
import { markShare } from "./mark-place.js";
import { municipalityWords } from "./words/index.js";

/** A municipality on the map: a mark, and around it what lies nearest to it. */
export interface MapCircle extends MapPlace {
  /** What the colour shows. */
  readonly value: number;
  /** Its colour, 0 the lightest. */
  readonly step: number;
  readonly isChosen: boolean;
  /** "Tynset: 1 292 kr per innbygger, 5 762 innbyggere" */
  readonly text: () => string;
}

/** A colour of the map. */
export interface MapClass {
  readonly step: number;
  /** "1 025 kr – 1 180 kr" */
  readonly text: string;
  /** The municipalities at its ends, and how the map comes to have these colours. */
  readonly asked: AskedNumbers;
}

/** The map: Norway's outline and each municipality. */
export interface MapRows extends FigureRows {
  readonly outline: MapGround["outline"];
  /** Larger first: the first that the keys come to. */
  readonly circles: readonly MapCircle[];
  readonly legend: readonly MapClass[];
}

/** The map of one measure under the scenario and the fixed share. */
export function municipalityMapRows(
  result: MunicipalityResult,
  measure: MapMeasure,
  { outline, places }: MapGround,
  context: ViewContext,
): MapRows {
  const text = valueText(measure, context);
  const values = places.map(({ municipality }) => measured(result, municipality, measure));
  const colors = mapColors(values, text);
  const circles = mapCircles(result, zip(places, values), { measure, colors }, context);
  return {
    ...mapTexts(result, { measure, circles }, context),
    outline,
    circles,
    legend: mapClasses(colors, circles, { measure, year: result.today }, context),
    table: () => mapTable(circles, { measure, today: result.today }, context),
    asked: [{ id: statedBy[measure], year: result.today }],
  };
}

function mapCircles(
  { selection }: MunicipalityResult,
  measuredPlaces: readonly (readonly [MapPlace, number])[],
  { measure, colors }: { readonly measure: MapMeasure; readonly colors: readonly MapColor[] },
  context: ViewContext,
): MapCircle[] {
  const write = municipalityWords(context.locale).map.circle[measure];
  const text = valueText(measure, context);
  const chosen = new Set(selection.numbers);
  return measuredPlaces.map(([place, value]) => ({
    ...place,
    value,
    step: colorOf(colors, value),
    isChosen: chosen.has(place.number),
    text: () => write(place.name, text(value), context.format.integer(place.inhabitants)),
  }));
}

function mapClasses(
  colors: readonly MapColor[],
  circles: readonly MapCircle[],
  { measure, year }: { readonly measure: MapMeasure; readonly year: number },
  context: ViewContext,
): MapClass[] {
  const text = valueText(measure, context);
  const lead = municipalityWords(context.locale).map.classes(colors.length);
  const end = (at: number): AskedNumber => {
    const { number } = known(circles.find(({ value }) => value === at) ?? null);
    return { stated: { id: statedBy[measure], year, place: number }, whose: null };
  };
  return colors.map(({ step, low, high }) => {
    const isOne = text(low) === text(high);
    const title = isOne ? text(low) : `${text(low)} – ${text(high)}`;
    const numbers = isOne ? [end(low)] : [end(low), end(high)];
    return { step, text: title, asked: { title, numbers, lead } };
  });
}

function measured(
  { ground, selection, today }: MunicipalityResult,
  municipality: Municipality,
  measure: MapMeasure,
): number {
  if (measure === "aged80plus") return shareAged80plus([municipality]);
  return costPerInhabitantIn(ground, municipality, selection.fixedShare, today);
}

function valueText(measure: MapMeasure, { format }: ViewContext): (value: number) => string {
  return measure === "perInhabitant" ? format.kroner : (share) => format.percent(share);
}

function mapTexts(
  result: MunicipalityResult,
  { measure, circles }: { readonly measure: MapMeasure; readonly circles: readonly MapCircle[] },
  context: ViewContext,
): Pick<MapRows, "scenario" | "title" | "told" | "summary" | "source"> {
  const { today, selection } = result;
  const text = municipalityWords(context.locale).map;
  const { summary } = text;
  if (measure === "aged80plus")
    return {
      ...toldTexts({ title: (mark) => agedTitle(circles, today, context, mark) }),
      summary,
      source: text.aged80plusSource,
    };
  const { constant } = context.prices;
  const share = (mark: MarkNumber) => markShare(result, context, mark);
  const isEven = selection.fixedShare === 0;
  return {
    scenario: scenarioLine(result, context),
    ...toldTexts({
      title: (mark) => (isEven ? text.evenTitle(today) : text.costTitle(share(mark), today)),
      source: (mark) => text.costSource({ today, constant, share: share(mark) }),
    }),
    summary,
  };
}

/** Names the municipalities with the lowest and the highest share. */
function agedTitle(
  circles: readonly MapCircle[],
  year: number,
  { locale, format }: ViewContext,
  mark: MarkNumber,
): string {
  const ordered = circles.toSorted((a, b) => a.value - b.value);
  const id = "aged80plus" satisfies StatedPlaceId;
  const end = ({ name, number, value }: MapCircle) => ({
    name,
    share: mark({ id, year, place: number }, format.percent(value)),
  });
  const [low, high] = [end(first(ordered)), end(last(ordered))];
  return municipalityWords(locale).map.aged80plusTitle(low, high, year);
}

/** What a measure's numbers are. */
const statedBy: Readonly<Record<MapMeasure, StatedPlaceId>> = {
  perInhabitant: "placePerInhabitant",
  aged80plus: "aged80plus",
};

function mapTable(
  circles: MapRows["circles"],
  { measure, today: year }: { readonly measure: MapMeasure; readonly today: number },
  context: ViewContext,
): TableRows {
  const stated = (column: NumberColumn, id: StatedPlaceId): NumberColumn => ({
    ...column,
    stated: (row) => ({ id, year, place: itemAt(circles, row).number }),
  });
  const { locale, words, prices, format } = context;
  const { caption, columns, value } = municipalityWords(locale).map;
  const measureColumn: NumberColumn =
    measure === "perInhabitant"
      ? { label: value.perInhabitant, unit: prices.unit, text: format.integer }
      : { label: value.aged80plus, unit: words.unit.share, text: (share) => format.percent(share) };
  return {
    caption,
    columns: [
      columns.place,
      columns.number,
      stated(integerColumn(columns.inhabitants, context), "placeInhabitants"),
      stated(measureColumn, statedBy[measure]),
    ],
    rows: circles.map(({ name, number, inhabitants, value: shown }) => [
      name,
      number,
      inhabitants,
      shown,
    ]),
  };
}
