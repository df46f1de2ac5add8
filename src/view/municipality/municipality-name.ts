import type { Municipality } from "../../model/municipality/municipality.js";
import type { ViewContext } from "../core/view-context.js";
import { municipalityWords } from "./words/index.js";

/** The two names that two municipalities share are told apart by their county: "Herøy (Nordland)". */
export function municipalityName(
  municipality: Municipality,
  municipalities: readonly Municipality[],
): string {
  const { name, number, county } = municipality;
  const isShared = municipalities.some((other) => other.name === name && other.number !== number);
  return isShared ? `${name} (${county})` : name;
}

/** What to call municipalities taken together: "Tynset, Tolga og Os"; all of them are the country. */
export function placeName(
  members: readonly Municipality[],
  municipalities: readonly Municipality[],
  { locale, format }: Pick<ViewContext, "locale" | "format">,
): string {
  const text = municipalityWords(locale).place;
  if (members.length === municipalities.length) return text.country;
  const names = members.map((one) => municipalityName(one, municipalities));
  if (names.length <= 4) return format.list(names);
  return text.andMore(names.slice(0, 3).join(", "), names.length - 3);
}
