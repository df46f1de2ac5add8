import {
  type HelsenettPayer,
  helsenettPayers,
  norskHelsenett,
  publicHealth,
} from "../sources/specialist-levels.js";
import type { Organisation, Payment } from "./cross-financing.js";

type Figure = (id: string) => number;

/** Where the health sector's ICT money is spent, each krone once. */
export const sectorParts = [
  "ownRegions",
  "private",
  "fromNational",
  "national",
  "municipal",
] as const;

export type SectorPart = (typeof sectorParts)[number];

/**
 * The figures of the health sector's ICT spending in 2020, M kr (IE-1085, summary, ch. 2.1, 3):
 * regions themselves, private non-profit hospitals, what regions buy from national bodies, national
 * bodies otherwise, and the estimate for municipalities.
 */
export const sectorFigures: Readonly<Record<SectorPart, string>> = {
  ownRegions: "ieRegionsAlone2020",
  private: "iePrivateHospitals2020",
  fromNational: "ieNationalFromRegions2020",
  national: "ieNational2020",
  municipal: "ieMunicipal2020",
};

/** The figure of what share of Norsk helsenett's spending one pays. */
export const helsenettShareFigure = (payer: HelsenettPayer) => `ieNhnShare${payer}2020`;

/** What each pays for Norsk helsenett in 2020: its share, and the share of all spending, M kr. */
export function helsenettPayments(figure: Figure) {
  const spending = norskHelsenett(figure).after;
  return helsenettPayers.map((payer) => {
    const share = figure(helsenettShareFigure(payer));
    return { payer, share, mnok: share * spending };
  });
}

/** Organisations of the survey in the flow picture. `otherNational` is what the others leave. */
export const flowIds = [
  "regions",
  "helsenett",
  "healthDirectorate",
  "publicHealth",
  "otherNational",
] as const;

export type FlowId = (typeof flowIds)[number];

/** Who pays Norsk helsenett in the flow picture, by the payers whose shares the report prints. */
export const flowPayers = {
  regions: ["SouthEast", "West", "North", "Central"],
  healthDirectorate: ["HealthDirectorate"],
  publicHealth: ["PublicHealth"],
  otherNational: ["Directorate", "HdoTravel"],
} as const satisfies Partial<Readonly<Record<FlowId, readonly HelsenettPayer[]>>>;

/**
 * The survey's organisations and what they pay each other, as far as the text says, M kr. The
 * Directorate of eHealth, HDO and patient travel are together what is left of the national bodies'
 * 2.3 billion, with what the regions pay them put back.
 */
export function nationalFinances(figure: Figure): {
  readonly organisations: readonly (Organisation & { readonly id: FlowId })[];
  readonly payments: readonly Payment[];
} {
  const helsenett = norskHelsenett(figure).after;
  const paid = helsenettPayments(figure);
  const by = (...payers: readonly HelsenettPayer[]) =>
    paid.filter(({ payer }) => payers.includes(payer)).reduce((sum, { mnok }) => sum + mnok, 0);
  const fromRegions = by(...flowPayers.regions);
  const healthDirectorate = figure("ieHealthDirectorate2020");
  const health = publicHealth(figure).after;
  const toOthers = figure("ieNationalFromRegions2020") - fromRegions;
  const rest = figure("ieNational2020") - by("Municipal", "Others") - healthDirectorate - health;
  return {
    organisations: [
      { id: "regions", gross: figure("ieRegions2020") },
      { id: "helsenett", gross: helsenett },
      { id: "healthDirectorate", gross: healthDirectorate },
      { id: "publicHealth", gross: health },
      { id: "otherNational", gross: rest + toOthers },
    ],
    payments: [
      { from: "regions", to: "helsenett", mnok: fromRegions },
      { from: "healthDirectorate", to: "helsenett", mnok: by(...flowPayers.healthDirectorate) },
      { from: "publicHealth", to: "helsenett", mnok: by(...flowPayers.publicHealth) },
      { from: "otherNational", to: "helsenett", mnok: by(...flowPayers.otherNational) },
      { from: "regions", to: "otherNational", mnok: toOthers },
    ],
  };
}
