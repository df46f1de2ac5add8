import type { Municipality } from "../../model/municipality/municipality.js";
import { costPerInhabitantIn } from "../../model/municipality/municipality-estimate.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { shareAged80plus } from "../../model/municipality/place.js";
import { colorOf, mapColors } from "../core/map-colors.js";
import { scenarioLine } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, NumberColumn } from "../figure/figure.js";
import type { MapGround, MapPlace } from "./map-ground.js";

/** What the map's colours show. */
export type MapMeasure = "perInhabitant" | "aged80plus";

/** A municipality on the map: a circle whose area follows its inhabitants. */
export interface MapCircle extends MapPlace {
  /** What the colour shows. */
  readonly value: number;
  /** Its colour, 0 the lightest. */
  readonly step: number;
  readonly isChosen: boolean;
  /** "Tynset: 1 292 kr per innbygger, 5 762 innbyggere" */
  readonly text: () => string;
}

/** The map: Norway's outline and a circle for each municipality. */
export interface MapRows extends FigureRows {
  readonly outline: MapGround["outline"];
  /** Larger first, so that the small lie on top. */
  readonly circles: readonly MapCircle[];
  readonly legend: readonly { readonly step: number; readonly text: string }[];
}

/** The map of one measure under the scenario and the fixed share. */
export function municipalityMapRows(
  result: MunicipalityResult,
  measure: MapMeasure,
  { outline, places }: MapGround,
  context: ViewContext,
): MapRows {
  const { locale, format } = context;
  const text =
    measure === "perInhabitant" ? format.kroner : (share: number) => format.percent(share);
  const values = places.map(({ municipality }) => measured(result, municipality, measure));
  const colors = mapColors(values, text);
  const chosen = new Set(result.selection.numbers);
  const circles = places.map((place, index): MapCircle => {
    const value = values[index] ?? Number.NaN;
    const count = `${format.integer(place.inhabitants)} ${inhabitantsText[locale]}`;
    return {
      ...place,
      value,
      step: colorOf(colors, value),
      isChosen: chosen.has(place.number),
      text: () => `${place.name}: ${measureText(text(value), measure, locale)}, ${count}`,
    };
  });
  return {
    ...mapTexts(result, measure, context),
    outline,
    circles,
    legend: colors.map(({ step, low, high }) => ({
      step,
      text: text(low) === text(high) ? text(low) : `${text(low)} – ${text(high)}`,
    })),
    table: () => mapTable(circles, measure, context),
  };
}

const inhabitantsText = { nb: "innbyggere", en: "inhabitants" } as const;

function measured(
  { ground, selection, today }: MunicipalityResult,
  municipality: Municipality,
  measure: MapMeasure,
): number {
  if (measure === "aged80plus") return shareAged80plus([municipality]);
  return costPerInhabitantIn(ground, municipality, selection.fixedShare, today);
}

function measureText(text: string, measure: MapMeasure, locale: ViewContext["locale"]): string {
  if (measure === "perInhabitant")
    return locale === "nb" ? `${text} per innbygger` : `${text} per inhabitant`;
  return locale === "nb" ? `${text} er 80 år og eldre` : `${text} aged 80 and over`;
}

function mapTexts(
  result: MunicipalityResult,
  measure: MapMeasure,
  context: ViewContext,
): Pick<MapRows, "scenario" | "title" | "summary" | "source"> {
  const { locale, format, prices } = context;
  const { today, selection } = result;
  const nb = locale === "nb";
  const share = format.percent(selection.fixedShare, 0);
  const summary = nb
    ? "Kart over Norge med en sirkel for hver kommune. Tallene står i tabellen."
    : "Map of Norway with a circle for each municipality. The table has the numbers.";
  const circles = nb
    ? "Sirklenes areal følger innbyggertallet. Kilde: SSB (tabell 07459), Kartverket, Natural Earth"
    : "The circles’ area follows the inhabitants. Source: Statistics Norway (table 07459), Kartverket, Natural Earth";
  if (measure === "aged80plus")
    return {
      title: nb
        ? `Andel innbyggere på 80 år og mer, ${today}`
        : `Share of inhabitants aged 80 and over, ${today}`,
      summary,
      source: `${circles}.`,
    };
  return {
    scenario: scenarioLine(result, context),
    title: costTitle(result, share, nb),
    summary,
    source: nb
      ? `Anslag for ${today} med fast andel ${share}, ${prices.constant}: fargen følger bare av innbyggertallet. ${circles}, OE 2022-78 og egen beregning.`
      : `Estimate for ${today} with a fixed share of ${share}, ${prices.constant}: the colour follows from the inhabitants alone. ${circles}, OE 2022-78 and own calculation.`,
  };
}

function costTitle({ selection, today }: MunicipalityResult, share: string, nb: boolean): string {
  if (selection.fixedShare === 0)
    return nb
      ? `Uten fast andel koster e-helse like mye per innbygger overalt, ${today}`
      : `Without a fixed share e-health costs the same per inhabitant everywhere, ${today}`;
  return nb
    ? `Små kommuner betaler mest per innbygger når ${share} er fast, ${today}`
    : `Small municipalities pay most per inhabitant when ${share} is fixed, ${today}`;
}

function mapTable(
  circles: MapRows["circles"],
  measure: MapMeasure,
  { locale, words, format, prices }: ViewContext,
) {
  const nb = locale === "nb";
  const value: NumberColumn =
    measure === "perInhabitant"
      ? {
          label: nb ? "Kroner per innbygger" : "Kroner per inhabitant",
          unit: prices.unit,
          text: format.integer,
        }
      : {
          label: nb ? "80 år og eldre" : "Aged 80 and over",
          unit: words.unit.share,
          text: (share) => format.percent(share),
        };
  return {
    caption: nb ? "Kommunene etter innbyggertall" : "The municipalities by inhabitants",
    columns: [
      nb ? "Kommune" : "Municipality",
      nb ? "Nummer" : "Number",
      { label: nb ? "Innbyggere" : "Inhabitants", unit: "", text: format.integer },
      value,
    ],
    rows: circles.map(({ name, number, inhabitants, value: shown }) => [
      name,
      number,
      inhabitants,
      shown,
    ]),
  };
}
