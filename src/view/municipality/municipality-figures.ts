import { atYear, first, last } from "../../model/core/series.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { shareAged80plus } from "../../model/municipality/place.js";
import type { KeyFigure } from "../core/key-figure.js";
import { type StatedFigure, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { spanText } from "./estimate-span.js";
import { municipalityWords } from "./words/index.js";

/** The key figures of the chosen municipalities: cost with its span, per inhabitant, and age. */
export function municipalityFigures(
  result: MunicipalityResult,
  context: ViewContext,
): readonly KeyFigure[] {
  const { years } = result.estimate;
  return [
    ...[first(years), result.today, last(years)].map((year) => costFigure(result, year, context)),
    perInhabitantFigure(result, context),
    inhabitantsFigure(result, context),
    aged80plusFigure(result, context),
  ];
}

function costFigure(
  result: MunicipalityResult,
  year: number,
  { locale, format }: ViewContext,
): KeyFigure {
  const { years, total } = result.estimate;
  const text = municipalityWords(locale).figures;
  const isSpan = spanText(result, year, format.money) !== "";
  return {
    id: `cost${year}`,
    label: text.cost(year),
    value: format.money(atYear(years, total, year)),
    change: isSpan
      ? sentenceParts((mark) => text.span(spanText(result, year, format.money, mark)))
      : [],
  };
}

function perInhabitantFigure(result: MunicipalityResult, context: ViewContext): KeyFigure {
  const { estimate, country, today } = result;
  const { locale, format } = context;
  const each = ({ years, perInhabitant }: typeof estimate) =>
    format.kroner(atYear(years, perInhabitant, today));
  return {
    id: "perInhabitant",
    label: municipalityWords(locale).figures.perInhabitant(today),
    value: each(estimate),
    change: inCountry(result, { id: "countryPerInhabitant", value: each(country) }, context),
  };
}

function inhabitantsFigure(result: MunicipalityResult, { locale, format }: ViewContext): KeyFigure {
  const { estimate, country, members, today } = result;
  const text = municipalityWords(locale).figures;
  const count = (place: typeof estimate) => atYear(place.years, place.inhabitants, today);
  return {
    id: "inhabitants",
    label: text.inhabitants(today),
    value: format.integer(count(estimate)),
    change: sentenceParts((mark) =>
      isCountry(result)
        ? text.municipalities(mark("countryCount", format.integer(members.length)))
        : text.ofCountry(
            mark("shareOfInhabitants", format.percent(count(estimate) / count(country), 2)),
          ),
    ),
  };
}

function aged80plusFigure(result: MunicipalityResult, context: ViewContext): KeyFigure {
  const { members, ground, today } = result;
  const { locale, format } = context;
  const all = format.percent(shareAged80plus(ground.tables.municipalities));
  return {
    id: "aged80plus",
    label: municipalityWords(locale).figures.aged80plus(today),
    value: format.percent(shareAged80plus(members)),
    change: inCountry(result, { id: "countryAged80plus", value: all }, context),
  };
}

/** "landet 1 025 kr"; nothing beside the country itself. */
function inCountry(
  result: MunicipalityResult,
  { id, value }: StatedFigure,
  { locale }: ViewContext,
): KeyFigure["change"] {
  if (isCountry(result)) return [];
  return sentenceParts((mark) => municipalityWords(locale).figures.inCountry(mark(id, value)));
}

function isCountry({ members, ground }: MunicipalityResult): boolean {
  return members.length === ground.country.count;
}
