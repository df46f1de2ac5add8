import { priceQuantity } from "../../core/price-quantity.js";
import { given, settable } from "../../core/quantity.js";
import type { FormResponse } from "../../form/response.js";
import type { SurveyData } from "../survey-data.js";
import {
  countryIn,
  type GainGroup,
  type GainOptions,
  type GivenGain,
  givenGains,
} from "../survey-gains.js";
import type { SurveyTables } from "../survey-result.js";
import { calculate, counted, type SurveyQuantity } from "./fit-quantities.js";

/** What the gains of a survey are explained from, and what groups and municipalities are called. */
export interface GainGround extends GainOptions {
  /** What wage cost is usual. */
  readonly annualWage: SurveyData["annualWage"];
  readonly responses: readonly FormResponse[];
  readonly tables: SurveyTables;
  readonly nameOf: {
    readonly group: (group: GainGroup) => string;
    /** A municipality, by its number. */
    readonly place: (number: string) => string;
  };
}

const answered = { kind: "answered" } as const;

/** A part of the gains, of all who have given it. */
function partSum(
  part: "fte" | "avoided",
  gains: readonly GivenGain[],
  { year, nameOf }: GainGround,
  label: string,
): SurveyQuantity {
  const [sumName, name, unit] =
    part === "fte"
      ? (["gainFte", "savedFte", "fte"] as const)
      : (["gainAvoided", "avoidedCost", "nok"] as const);
  const parts = gains.flatMap((gain): SurveyQuantity[] => {
    const value = gain[part];
    const about = { year, label: nameOf.place(gain.municipality) };
    return value === null ? [] : [given(name, [value, unit], answered, about)];
  });
  return calculate(sumName, parts, { year, label });
}

const among = (gains: readonly GivenGain[], year: number, label: string): SurveyQuantity => {
  const inhabitants = gains.reduce((sum, one) => sum + one.inhabitants, 0);
  return given("gainInhabitants", [inhabitants, "inhabitants"], counted, { year, label });
};

const country = ({ year, tables }: GainGround): SurveyQuantity =>
  given("countryCounted", [countryIn(tables, year), "inhabitants"], counted, { year });

/** What a full-time equivalent saved is reckoned at. */
export function gainWage({ wageCost, annualWage: { nok, row } }: GainGround): SurveyQuantity {
  const source = { kind: "table", name: "staffing", row } as const;
  return given("wageCost", [wageCost, "nok"], settable(wageCost, { usual: nok, source }));
}

/** What a group gives back, scaled to the country, and whom that is scaled from: see `surveyGains`. */
export const gainQuantities = {
  gain: (group, ground) => {
    const { year, responses, tables, nameOf } = ground;
    const gains = givenGains(group, responses, tables, ground);
    const label = nameOf.group(group);
    const sum = calculate(
      "gainSum",
      [
        partSum("fte", gains, ground, label),
        gainWage(ground),
        partSum("avoided", gains, ground, label),
      ],
      { year, label },
    );
    const factor = priceQuantity(tables.prices, { year, index: "municipal" });
    const inputs = [sum, among(gains, year, label), country(ground), factor];
    return calculate("surveyGain", inputs, { year, label });
  },
  gainShare: (group, ground) => {
    const { year, responses, tables, nameOf } = ground;
    const label = nameOf.group(group);
    const gains = givenGains(group, responses, tables, ground);
    return calculate("gainShare", [among(gains, year, label), country(ground)], { year, label });
  },
  gainAnswers: (group, ground) => {
    const { year, responses, tables, nameOf } = ground;
    const { length } = givenGains(group, responses, tables, ground);
    return given("gainAnswers", [length, "number"], answered, { year, label: nameOf.group(group) });
  },
} as const satisfies Readonly<
  Record<string, (group: GainGroup, ground: GainGround) => SurveyQuantity>
>;
