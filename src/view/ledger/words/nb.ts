import type { FlowId, SectorPart } from "../../../model/ledger/sector.js";
import type { GrowthReference } from "../../../model/ledger/specialist-growth.js";
import type { HelsenettPayer } from "../../../model/sources/specialist-levels.js";
import type { GrowthBasis, Yardstick } from "../ledger-kinds.js";

const source = "Kilde: Direktoratet for e-helse (2021), IE-1085";

/** The texts of ICT key figures in bokmål. */
export const nb = {
  sentence: ({ all, regions, ofCost, gartner }: SectorSentence) =>
    `Helseregionene brukte ${regions} på IKT i 2020: ${ofCost} av driftskostnadene, mot ${gartner} internasjonalt. For hele helsesektoren er rapportens anslag ${all}.`,
  unit: { million: "mill. kr" },
  sector: {
    title: ({ regions, all }: SectorTitle) =>
      `Helseregionene brukte ${regions} på IKT; for hele helse og omsorg er anslaget ${all}`,
    part: {
      ownRegions: "Helseregionene selv",
      private: "Private ideelle sykehus, betalt av regionene",
      fromNational: "Nasjonale aktører, betalt av regionene",
      national: "Nasjonale aktører, betalt av andre",
      municipal: "Kommunene (anslag)",
    } satisfies Record<SectorPart, string>,
    caption: "IKT-utgifter i helsesektoren i 2020, hver krone telt én gang, mill. kr",
    columns: { name: "Hvor pengene brukes", cost: "IKT-utgifter" },
    source: `${source}, sammendrag, kap. 2.1 og 3. Tall for 2020, løpende kroner, drift og investeringer uten avskrivninger. Kommunene er et anslag fra «Én innbygger – én journal», medregnet fastleger og fysioterapeuter med avtale.`,
  },
  helsenett: {
    title: ({ regions, spending }: HelsenettTitle) =>
      `Helseregionene betaler ${regions} av Norsk helsenett, som brukte ${spending}`,
    payer: {
      SouthEast: "Helse Sør-Øst",
      West: "Helse Vest",
      North: "Helse Nord",
      Central: "Helse Midt-Norge",
      HdoTravel: "HDO og Pasientreiser",
      Municipal: "Kommunene",
      Directorate: "Direktoratet for e-helse",
      HealthDirectorate: "Helsedirektoratet",
      PublicHealth: "Folkehelseinstituttet",
      Others: "Øvrige",
    } satisfies Record<HelsenettPayer, string>,
    caption: "Hvem som betaler Norsk helsenetts IKT-utgifter i 2020",
    columns: { name: "Betaler", share: "Andel", cost: "Beløp" },
    source: ({ mnok, growth }: HelsenettSource) =>
      `${source}, kap. 2.2.4. Tall for 2020. Andelene er trykt. Beløpene er andelene av utgiftene, som følger av at de økte med ${mnok} og ${growth}.`,
  },
  flow: {
    name: "Kryssfinansiering",
    kind: { before: "Lagt rett sammen", after: "Hver krone én gang" },
    title: {
      before: ({ before, eliminated }: FlowTitle) =>
        `Lagt rett sammen blir det ${before}; ${eliminated} er da telt to ganger`,
      after: ({ after }: FlowTitle) => `Telles hver krone én gang, blir det ${after}`,
    },
    organisation: {
      regions: "Helseregionene",
      helsenett: "Norsk helsenett",
      healthDirectorate: "Helsedirektoratet",
      publicHealth: "Folkehelseinstituttet",
      otherNational: "Andre nasjonale",
    } satisfies Record<FlowId, string>,
    paid: ({ from, to }: Omit<FlowPayment, "amount">) => `${from} betaler ${to}`,
    payment: ({ from, to, amount }: FlowPayment) => `${from} betaler ${to} ${amount}`,
    kept: ({ net, gross }: FlowBar) => `${net} av ${gross} telles her`,
    caption: "IKT-utgifter før og etter at kryssfinansiering er tatt ut, mill. kr",
    columns: {
      name: "Virksomhet",
      gross: "Utgifter",
      paidByOthers: "Betalt av andre her",
      net: "Telles her",
    },
    source: ({ national }: { national: string }) =>
      `${source}, kap. 1.2.3, 2.2 og 3. Tall for 2020, regnet fra avrundede tall i teksten. Andre nasjonale er Direktoratet for e-helse, HDO og Pasientreiser: det de andre etterlater av de nasjonale virksomhetenes ${national}, og det regionene betaler dem.`,
  },
  yardstick: {
    name: "Nøkkeltall",
    label: {
      shareOfCost: "Andel av driftskostnader",
      shareOfRevenue: "Andel av driftsinntekter",
      investmentShare: "Investeringer av utgiftene",
      ftePerEmployee: "IKT-årsverk per ansatt",
      perEmployee: "Utgifter per ansatt",
    } satisfies Record<Yardstick, string>,
    unit: {
      shareOfCost: "andel",
      shareOfRevenue: "andel",
      investmentShare: "andel",
      ftePerEmployee: "andel",
      perEmployee: "kr",
    } satisfies Record<Yardstick, string>,
    title: {
      shareOfCost: ({ regions, gartner }: Against) =>
        `IKT er ${regions} av helseregionenes driftskostnader, mot ${gartner} internasjonalt`,
      shareOfRevenue: ({ regions, gartner }: Against) =>
        `IKT er ${regions} av helseregionenes driftsinntekter, mot ${gartner} internasjonalt`,
      investmentShare: ({ regions, gartner }: Against) =>
        `${regions} av helseregionenes IKT-utgifter er investeringer, mot ${gartner} internasjonalt`,
      ftePerEmployee: ({ regions, gartner }: Against) =>
        `IKT-årsverkene i helseregionene svarer til ${regions} av de ansatte, mot ${gartner} internasjonalt`,
      perEmployee: () => "Utgifter per ansatt står bare i en figur i rapporten",
    } satisfies Record<Yardstick, (against: Against) => string>,
    party: {
      regions: "Helseregionene",
      gartner: { shareOfCost: "Gartner, median", other: "Gartner, gjennomsnitt" },
      publicHealth: "Folkehelseinstituttet",
      municipal: "Kommunene, e-helse av helse og omsorg",
      own: "Egen virksomhet",
      example: "Konstruert eksempel",
    },
    caption: "IKT-nøkkeltall i 2020",
    columns: { name: "Hvem", value: "Verdi" },
    unknown: "ikke oppgitt i teksten",
    source: `${source}, sammendrag, kap. 2.2.6 og 2.3; Oslo Economics og BearingPoint, OE 2022-78. Tall for 2020; kommunenes andel gjelder 2021 og bare e-helse, og kan ikke uten videre sammenlignes med alle IKT-utgifter.`,
  },
  growth: {
    title: ({ nominal, real }: GrowthTitle) =>
      `IKT-utgiftene økte ${nominal} fra 2012 til 2020, ${real} når prisstigningen er trukket fra`,
    basis: {
      nominal: "Løpende priser",
      real: "Justert for prisstigning",
      nominalWithVat: "Løpende priser, med estimert moms i 2020",
      realWithVat: "Justert for prisstigning, med estimert moms i 2020",
    } satisfies Record<GrowthBasis, string>,
    caption: "Vekst i helseregionenes IKT-utgifter 2012–2020",
    columns: { name: "Regnet slik", value: "Vekst" },
    source: `${source}, kap. 3.6. Uten private ideelle sykehus og nasjonale aktører. Momsreglene ble endret i 2017: siden da er driften uten moms.`,
    steps: {
      nominal: ({ before, after, growth }: GrowthStep) =>
        `${after} i 2020 er ${growth} mer enn ${before} i 2012.`,
      real: ({ nominal, inflation, growth }: RealStep) =>
        `1 + ${nominal} delt på 1 + ${inflation} prisstigning gir ${growth}.`,
      vat: ({ vat, before, inflation, growth, printed }: VatStep) =>
        `Legges estimert moms på ${vat} til i 2020, er veksten fra ${before} justert for ${inflation} prisstigning ${growth}. Bare slik nås rapportens ${printed}.`,
    },
  },
  regions: {
    caption: "Vekst i IKT-ressurser 2012–2020, løpende priser. Drift er med avskrivninger",
    name: "Region",
    columns: {
      spending: "Utgifter",
      operating: "Drift",
      investment: "Investeringer",
      staff: "Egne årsverk",
    },
    all: "Alle fire",
  },
  reference: {
    title: ({ name, cost }: ReferenceTitle) => `${name} koster e-helse ${cost} i 2050`,
    name: {
      asPaid: (what: string) => `Vokser ${what} som spesialisthelsetjenesten 2012–2020,`,
      withVat: (what: string) => `Vokser ${what} som spesialisthelsetjenesten 2012–2020 med moms,`,
      since2017: (what: string) => `Vokser ${what} som spesialisthelsetjenesten 2017–2020,`,
    } satisfies Record<GrowthReference, (what: string) => string>,
    everything: "alt",
    choice: {
      asPaid: "2012–2020, som betalt",
      withVat: "2012–2020, med estimert moms",
      since2017: "2017–2020",
    } satisfies Record<GrowthReference, string>,
    choiceLabel: "Vekst",
    categoryLabel: "Gjelder",
    allCategories: "Alle kategorier",
    line: "Denne veien",
    caption: (kroner: string) => `Kostnad til e-helse, mill. ${kroner}`,
    source: ({ rate, arithmetic }: ReferenceSource) =>
      `${source}, kap. 3.6, og OE 2022-78. Realvekst ${rate} per år: ${arithmetic} Ikke en prognose: kommunene er ikke sykehus.`,
    arithmetic: ({ after, before, inflation, years }: ReferenceArithmetic) =>
      `${after} mot ${before}, prisstigning ${inflation}, over ${years} år.`,
    scenarioName: {
      asPaid: "Som helseregionene 2012–2020",
      withVat: "Som helseregionene 2012–2020 med moms",
      since2017: "Som helseregionene 2017–2020",
    } satisfies Record<GrowthReference, string>,
    reason: (rate: string) => `Realvekst ${rate} per år, som helseregionenes IKT-utgifter`,
    reasonSource: "IE-1085, kap. 3.6",
    use: "Åpne som scenario",
  },
  target: {
    title: ({ share, year, growth }: TargetTitle) =>
      `Skal e-helse være ${share} av helse og omsorg i ${year}, må kostnaden vokse ${growth} i året`,
    shareLabel: "Andel",
    yearLabel: "Nås i",
    shareOf: ({ share, of }: ShareOf) => `${share} (${of})`,
    of: {
      specialistShare2020: "spesialisthelsetjenesten, OE 2022-78",
      gartnerShare: "Gartner, OE 2022-78",
    },
    caption: "E-helse som andel av helse og omsorg: kostnad og vekst",
    columns: { name: "Vei", cost: "Kostnad", growth: "Realvekst per år", share: "Andel" },
    row: "Andelen nås",
    source: ({ careCost, year, prices }: TargetSource) =>
      `Andelen ganget med helse- og omsorgskostnadene i ${year}, ${careCost} etter bemanningssiden i dette scenarioet, ${prices}. Andelene gjelder all IKT; e-helse er en del av den.`,
    scenarioName: ({ share, year }: { share: string; year: string }) =>
      `${share} av helse og omsorg i ${year}`,
    reason: ({ share, year }: { share: string; year: string }) =>
      `Vekst som gir ${share} av helse- og omsorgskostnadene i ${year}, deretter i takt med dem`,
  },
  /** The references where a scenario is made. */
  onScenario: {
    title: "Som i spesialisthelsetjenesten",
    intro:
      "Hva om e-helse i kommunene vokser som IKT gjorde i helseregionene, eller når samme andel av helse og omsorg? Bruk veksten i ditt scenario, eller vis den som linje ved siden av. Kategorier som ikke er valgt, følger ditt scenario.",
    take: "Bruk veksten",
    hold: "Vis som linje",
    more: "Mer om tallene på siden IKT-nøkkeltall",
  },
};

interface SectorSentence {
  readonly all: string;
  readonly regions: string;
  readonly ofCost: string;
  readonly gartner: string;
}
type SectorTitle = Pick<SectorSentence, "all" | "regions">;
interface HelsenettTitle {
  readonly regions: string;
  readonly spending: string;
}
interface HelsenettSource {
  readonly mnok: string;
  readonly growth: string;
}
interface FlowTitle {
  readonly before: string;
  readonly eliminated: string;
  readonly after: string;
}
interface FlowPayment {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
}
interface FlowBar {
  readonly net: string;
  readonly gross: string;
}
interface Against {
  readonly regions: string;
  readonly gartner: string;
}
interface GrowthTitle {
  readonly nominal: string;
  readonly real: string;
}
interface GrowthStep {
  readonly before: string;
  readonly after: string;
  readonly growth: string;
}
interface RealStep {
  readonly nominal: string;
  readonly inflation: string;
  readonly growth: string;
}
interface VatStep {
  readonly vat: string;
  readonly before: string;
  readonly inflation: string;
  readonly growth: string;
  readonly printed: string;
}
interface ReferenceTitle {
  readonly name: string;
  readonly cost: string;
}
interface ReferenceSource {
  readonly rate: string;
  readonly arithmetic: string;
}
interface ReferenceArithmetic {
  readonly after: string;
  readonly before: string;
  readonly inflation: string;
  readonly years: string;
}
interface TargetTitle {
  readonly share: string;
  readonly year: string;
  readonly growth: string;
}
interface ShareOf {
  readonly share: string;
  readonly of: string;
}
interface TargetSource {
  readonly careCost: string;
  readonly year: string;
  /** "faste 2021-priser" */
  readonly prices: string;
}

export type LedgerWords = typeof nb;
