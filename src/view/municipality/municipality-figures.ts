import { atYear } from "../../model/core/series.js";
import type { MunicipalityResult } from "../../model/municipality/municipality-result.js";
import { shareAged80plus } from "../../model/municipality/place.js";
import type { ViewContext } from "../core/view-context.js";
import type { KeyFigure } from "../result/key-figures.js";
import { spanText } from "./estimate-span.js";

/** The key figures of the chosen municipalities: cost with its span, per inhabitant, and age. */
export function municipalityFigures(
  result: MunicipalityResult,
  { locale, format }: ViewContext,
): KeyFigure[] {
  const { estimate, country, members, ground, today } = result;
  const { years, total, perInhabitant, inhabitants } = estimate;
  const nb = locale === "nb";
  const per = (values: readonly number[]) => format.kroner(atYear(years, values, today));
  const isCountry = members.length === ground.country.count;
  const against = (text: string) => (isCountry ? "" : nb ? `landet ${text}` : `Norway ${text}`);
  const cost = (year: number): KeyFigure => ({
    id: `cost${year}`,
    label: nb ? `Kostnad i ${year}` : `Cost in ${year}`,
    value: format.money(atYear(years, total, year)),
    change: spanText(result, year, format.money),
  });
  return [
    ...[years[0] ?? today, today, years.at(-1) ?? today].map(cost),
    {
      id: "perInhabitant",
      label: nb ? `Per innbygger ${today}` : `Per inhabitant ${today}`,
      value: per(perInhabitant),
      change: against(per(country.perInhabitant)),
    },
    {
      id: "inhabitants",
      label: nb ? `Innbyggere ${today}` : `Inhabitants ${today}`,
      value: format.integer(atYear(years, inhabitants, today)),
      change: shareText(
        atYear(years, inhabitants, today),
        atYear(years, country.inhabitants, today),
      ),
    },
    {
      id: "aged80plus",
      label: nb ? `80 år og eldre ${today}` : `Aged 80 and over ${today}`,
      value: format.percent(shareAged80plus(members)),
      change: against(format.percent(shareAged80plus(ground.tables.municipalities))),
    },
  ];
  function shareText(own: number, all: number): string {
    if (isCountry) return nb ? `${members.length} kommuner` : `${members.length} municipalities`;
    const share = format.percent(own / all, 2);
    return nb ? `${share} av landet` : `${share} of Norway`;
  }
}
