import type { Figure } from "./report-formula.js";

/** An amount in two years following each other, M kr. */
export interface Change {
  readonly before: number;
  readonly after: number;
}

/** The amounts that a change in kroner and the same change in per cent imply. */
const impliedBy =
  (mnok: string, growth: string) =>
  (figure: Figure): Change => {
    const before = figure(mnok) / figure(growth);
    return { before, after: before + figure(mnok) };
  };

/** Norsk helsenett's ICT spending in 2019 and 2020 (IE-1085, ch. 2.2.4). */
export const norskHelsenett = impliedBy("ieNhnGrowth2020Mnok", "ieNhnGrowth2020");

/** HDO's ICT spending in 2018 and 2019 (IE-1085, ch. 2.2.1). */
export const hdoEarlier = impliedBy("ieHdoGrowth2019Mnok", "ieHdoGrowth2019");

/** HDO's ICT spending in 2019 and 2020 (IE-1085, ch. 2.2.1). */
export const hdo = impliedBy("ieHdoGrowth2020Mnok", "ieHdoGrowth2020");

/** Patient travel's ICT spending in 2017 and 2018 (IE-1085, ch. 2.2.2). */
export const patientTravel2018 = impliedBy(
  "iePatientTravelGrowth2018Mnok",
  "iePatientTravelGrowth2018",
);

/** Patient travel's ICT spending in 2018 and 2019 (IE-1085, ch. 2.2.2). */
export const patientTravel2019 = impliedBy(
  "iePatientTravelGrowth2019Mnok",
  "iePatientTravelGrowth2019",
);

/** The Institute of Public Health's ICT spending in 2019 and 2020 (IE-1085, ch. 2.2.6). */
export const publicHealth = impliedBy("iePublicHealthGrowth2020Mnok", "iePublicHealthGrowth2020");

const westInvestment = impliedBy("ieWestInvestmentChange2020Mnok", "ieWestInvestmentChange2020");
const centralInvestment = impliedBy(
  "ieCentralInvestmentChange2020Mnok",
  "ieCentralInvestmentChange2020",
);
const northInvestment = impliedBy("ieInvestmentNorthChange2020Mnok", "ieInvestmentNorthChange2020");

/** ICT investment in 2020 of each region, M kr; Helse Sør-Øst is what is left (ch. 2.3.5, 3.8). */
export function investments2020(figure: Figure) {
  const west = westInvestment(figure).after;
  const central = centralInvestment(figure).after;
  const north = northInvestment(figure).after;
  return { southEast: figure("ieInvestment2020") - west - central - north, west, central, north };
}

/** ICT investment in 2012 of the regions but Helse Sør-Øst, from their growth (ch. 3.8), M kr. */
export function otherInvestments2012(figure: Figure): number {
  const { west, central, north } = investments2020(figure);
  return (
    west / (1 + figure("ieInvestmentGrowthWest")) +
    central / (1 + figure("ieInvestmentGrowthCentral")) +
    north / (1 + figure("ieInvestmentGrowthNorth"))
  );
}

/** Depreciation in 2020 of the regions but Helse Sør-Øst, from its ratio to investment (ch. 3.9). */
export function otherDepreciation2020(figure: Figure): number {
  const { west, central, north } = investments2020(figure);
  const perInvested = (share: string) => 1 / figure(share) - 1;
  return (
    west * perInvested("ieInvestmentVsDepreciationWest") +
    central * perInvested("ieInvestmentVsDepreciationCentral2020") +
    north * perInvested("ieInvestmentVsDepreciationNorth2020")
  );
}

/** Helse Sør-Øst's depreciation in 2020, from its ratio to investment (ch. 3.9), M kr. */
export function southEastDepreciation2020(figure: Figure): number {
  const share = figure("ieInvestmentVsDepreciationSouthEast2020");
  return investments2020(figure).southEast * (1 / share - 1);
}

/** Who pays for Norsk helsenett, by the id in the shares that the report prints. */
export const helsenettPayers = [
  "SouthEast",
  "West",
  "North",
  "Central",
  "HdoTravel",
  "Municipal",
  "Directorate",
  "HealthDirectorate",
  "PublicHealth",
  "Others",
] as const;

export type HelsenettPayer = (typeof helsenettPayers)[number];
