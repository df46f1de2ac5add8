import type { Municipality } from "../../model/municipality/municipality.js";
import type { ViewContext } from "../core/view-context.js";

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
  { locale }: Pick<ViewContext, "locale">,
): string {
  if (members.length === municipalities.length) return locale === "nb" ? "Hele landet" : "Norway";
  const names = members.map((one) => municipalityName(one, municipalities));
  if (names.length <= 4) return new Intl.ListFormat(locale === "nb" ? "nb" : "en-GB").format(names);
  const rest = names.length - 3;
  const shown = names.slice(0, 3).join(", ");
  return locale === "nb" ? `${shown} og ${rest} til` : `${shown} and ${rest} more`;
}
