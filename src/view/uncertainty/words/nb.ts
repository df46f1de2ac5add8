import type { WidthPart } from "../../../model/uncertainty/layer-widths.js";
import type { QuantityId } from "../../../model/uncertainty/uncertainty-view.js";

/** The cost that the paths start from, between which bounds. */
interface StartSpan {
  readonly year: string;
  readonly low: string;
  readonly high: string;
  readonly level: string;
}

/** The texts of the uncertainty room in bokmål. */
export const nb = {
  quantities: {
    label: "Vis",
    choice: {
      cost: "Kostnad",
      perInhabitant: "Kostnad per innbygger",
      breakEvenPresent: "Lønnsomhetsgrense, nåverdi",
      breakEvenYearly: "Lønnsomhetsgrense, ett år",
      municipality: "Vår kommune",
    } satisfies Record<QuantityId, string>,
    /** As the subject of a sentence. */
    subject: {
      cost: () => "kostnaden",
      perInhabitant: (whom) => `kostnaden per ${whom}`,
      breakEvenPresent: () => "lønnsomhetsgrensen (nåverdi)",
      breakEvenYearly: () => "lønnsomhetsgrensen (ett år)",
      municipality: () => "kostnaden",
    } satisfies Record<QuantityId, (whom: string) => string>,
    subjectIn: (place: string) => `kostnaden i ${place}`,
    millions: "mill. kr",
    billions: "mrd. kr",
    kroner: "kr",
    sentence: {
      billions: (prices: string) => `Milliarder kroner per år, ${prices}.`,
      millions: (prices: string) => `Millioner kroner per år, ${prices}.`,
      kroner: (whom: string, prices: string) =>
        `Kroner per ${whom}, ${prices}. Folketall uten usikkerhet.`,
      share: "Prosent av bemanningsveksten.",
    },
    ofGrowth: "% av bemanningsveksten",
  },
  fan: {
    kinds: { fan: "Vifte", paths: "Ni baner", dots: "Femti prikker" },
    kind: "Slik vises usikkerheten",
    title: ({ chance, odds, subject, year, low, high }: Interval) =>
      `Med disse forutsetningene er det ${chance} sannsynlig (odds ${odds} mot 1) at ${subject} i ${year} er mellom ${low} og ${high}`,
    certain: ({ subject, year, value }: { subject: string; year: number; value: string }) =>
      `Uten usikkerhet er ${subject} i ${year} ${value}`,
    summary: ({ year, median, low, medium, high, own }: Named) =>
      `${year}: like sannsynlig over som under ${median}. Rapportens scenarioer: lav ${low}, middels ${medium}, høy ${high}. Ditt scenario: ${own}.`,
    source: {
      fan: ({ unit, draws }: About) =>
        `${unit} Båndene rommer 30, 50, 80 og 95 prosent av ${draws} trukne baner. Linjene er lav, middels og høy vekst, og ditt scenario. Kilde: OE 2022-78 og egen beregning.`,
      paths: ({ unit, draws }: About) =>
        `${unit} Ni av ${draws} trukne baner, hver like sannsynlig: én fra hver niendedel, ordnet etter siste år. Kilde: OE 2022-78 og egen beregning.`,
      dots: ({ unit, draws, year }: About) =>
        `${unit} Hver prikk er 2 prosent av ${draws} trukne baner i ${year}. Fylte prikker ligger over grensen. Kilde: OE 2022-78 og egen beregning.`,
    },
    caption: ({ subject, unit }: { subject: string; unit: string }) =>
      `Kvantiler per år for ${subject}: så mange prosent av banene ligger under. ${unit}`,
    percentile: (percent: string) => `${percent} %`,
    limit: (value: string) => `grense ${value}`,
    limitHandle: "Grense, dra opp eller ned",
  },
  /** Of the 80 % interval on the scenario page's main chart. */
  span: {
    sentence: ({ chance, odds, year, low, high }: Omit<Interval, "subject">) =>
      `Gitt forutsetningene er det ${chance} sannsynlig (odds ${odds} mot 1) at ${year} havner mellom ${low} og ${high}.`,
    low: "80 %-spenn, nedre ende",
    high: "80 %-spenn, øvre ende",
    source: ({ draws, rho }: { draws: string; rho: string }) =>
      `Det grå feltet rommer 80 prosent av de trukne banene. Samvariasjonen er satt til ${rho} av oss eller deg, ikke av noen kilde: se siden Usikkerhet. Antall baner: ${draws}`,
  },
  /** The workbook's sheet of quantiles. */
  sheet: {
    title: "Usikkerhet i kostnaden: kvantiler per år",
    drawn: ({ draws, rho, seed }: { draws: string; rho: string; seed: string }) =>
      `${draws} baner trukket på nettsiden, samvariasjon ${rho}, trekning nr. ${seed}. Tallene regnes ikke om når arket endres.`,
    setting: "Satt som",
  },
  chance: {
    title: "Hvor sannsynlig er det?",
    year: "År",
    limit: "Grense",
    limitName: (subject: string) => `Grense for ${subject}`,
    what: "et beløp eller en andel",
    question: ({ subject, year }: { subject: string; year: number }) =>
      `Hvor sannsynlig er det at ${subject} i ${year} er over grensen?`,
    answer: ({ percent, ofFifty, odds, subject, year, limit }: Answer) =>
      `${percent}: ${ofFifty} av 50 like sannsynlige utfall har ${subject} i ${year} over ${limit}. ${odds}`,
    percent: (percent: string) => `${percent} prosent`,
    lessThan: (percent: string) => `Mindre enn ${percent} prosent`,
    moreThan: (percent: string) => `Mer enn ${percent} prosent`,
    odds: {
      for: (odds: string) => `Odds ${odds} mot 1 for.`,
      against: (odds: string) => `Odds ${odds} mot 1 imot.`,
    },
    none: (draws: string) => `Ingen av ${draws} trukne baner.`,
    all: (draws: string) => `Alle ${draws} trukne baner.`,
    breakEvenNote: ({ year, yearly, present }: { year: number; yearly: string; present: string }) =>
      `Lønnsomhetsgrensen er hvor stor del av bemanningsveksten e-helse må spare for å dekke sin egen vekst. Midterste bane til ${year}: ${present} regnet som nåverdi av alle årene, ${yearly} for året alene.`,
    placeNote: ({ place }: { place: string }) =>
      `${place}: andelen av den nasjonale kostnaden følger innbyggertall og fast andel fra kommunesiden. Egne kostnader regnes som sikre i sitt år, egen vekst som midt i spennet.`,
    choosePlace: "Velg kommune på kommunesiden for å se usikkerheten i kostnaden hos dere.",
  },
  layers: {
    title: "Hva båndet består av",
    width: ({ year, width }: { year: number; width: string }) =>
      `80 %-spennet i ${year} er ${width} bredt.`,
    names: {
      growth: "Vekst",
      dependence: "Samvariasjon",
      baseline: "Utgangspunkt",
    } satisfies Record<WidthPart, string>,
    help: {
      growth:
        "Rapportens lav og høy leses slik rundt din vekst: 10 prosent av utfallene ligger under lav, og 10 prosent over høy. Det er vår lesning: rapporten sier ikke hvor sannsynlige de er.",
      dependence: (usual: string) =>
        `Hvor mye kategoriene vokser i takt. 0 %: hver for seg, og utslagene jevner hverandre ut. 100 %: alle høye eller alle lave samtidig. Ingen kilde sier hva den er: ${usual} til å begynne med er vårt valg.`,
      baseline: ({ year, low, high, level, freedom }: StartSpan & { freedom: string }) =>
        `Kostnaden i ${year} er anslått til mellom ${low} og ${high} (${level}). Den trekkes fra Students t, en klokkekurve med tykkere haler jo færre svar den bygger på (her ${freedom} frihetsgrader), og aldri under null. Lovpålagt betaling til nasjonale løsninger regnes som sikker.`,
    },
    /** How a part stands in what is drawn. */
    states: {
      on: (name: string) => `med ${name}`,
      off: (name: string) => `uten ${name}`,
      strength: (name: string, percent: string) => `${name} ${percent}`,
    },
    adds: {
      wider: (width: string) => `gjør spennet ${width} bredere`,
      narrower: (width: string) => `gjør spennet ${width} smalere`,
    },
    wouldAdd: {
      wider: (width: string) => `av: ville gjort spennet ${width} bredere`,
      narrower: (width: string) => `av: ville gjort spennet ${width} smalere`,
    },
    note: "Delene virker sammen og summerer ikke til bredden.",
    rho: "Samvariasjon (ρ)",
    rhoWhat: "samvariasjon i prosent",
    draws: "Antall baner",
    redraw: "Trekk på nytt",
    seed: (seed: string) => `Trekning nr. ${seed}`,
  },
  spreads: {
    title: "80 %-spenn for hver vekstrate",
    help: "Dra endene. Spennet følger med når du endrer raten. Uten eget spenn gjelder rapportens avstand fra middels ned til lav og opp til høy.",
    low: (rate: string) => `${rate}, nedre ende av 80 %-spennet`,
    high: (rate: string) => `${rate}, øvre ende av 80 %-spennet`,
    span: ({ low, high }: { low: string; high: string }) => `${low} til ${high}`,
    reset: (rate: string) => `Tilbake til rapportens spenn: ${rate}`,
  },
  drivers: {
    title: ({ name, year, percent }: { name: string; year: number; percent: string }) =>
      `${name} betyr mest for usikkerheten i ${year}: med i ${percent} av variansen`,
    nothing: "Ingen usikkerhet er slått på",
    summary: ({
      name,
      low,
      high,
      year,
    }: {
      name: string;
      low: string;
      high: string;
      year: number;
    }) => `${name} alene flytter kostnaden i ${year} fra ${low} til ${high}.`,
    source: ({ year, unit, points }: { year: number; unit: string; points: string }) =>
      `Kostnad i ${year}, ${unit}. Søylene: hver inngang alene fra nedre til øvre ende av sitt 80 %-spenn, de andre på din verdi. Andel: hvor mye av variansen (spredningen, kvadrert) inngangen er med i, alene eller sammen med andre: total Sobol-indeks etter Jansens formel, anslått fra ${points} punkter der hver inngang trekkes for seg, også når samvariasjonen er over null. Andelene kan summere til mer enn 100 %. r: rangkorrelasjon, hvor tett kostnaden følger inngangen, fra −1 til 1. Kilde: OE 2022-78 og egen beregning.`,
    rate: ({ category, span }: { category: string; span: string }) => `${category} ${span}`,
    baseline: (year: number) => `Utgangspunkt ${year}`,
    heads: {
      input: "Inngang",
      low: "Lav ende",
      high: "Høy ende",
      index: "Andel av variansen",
      rank: "Rangkorrelasjon",
    },
    caption: ({ year, unit }: { year: number; unit: string }) =>
      `Hva som driver kostnaden i ${year}. ${unit}`,
    indexHead: "Andel av variansen",
    rankHead: "r",
    barHead: (year: number) => `Kostnad i ${year}`,
  },
  basis: {
    title: "Hva båndet hviler på",
    restsOn: "Båndet hviler på",
    restsOnItems: ({ year, low, high, level }: StartSpan): readonly string[] => [
      "rapportens vekstrater, der vi leser lav og høy slik at 10 prosent av utfallene ligger under lav og 10 prosent over høy. Rapporten kaller dem «uttrykk for mulig kostnadsutvikling, ikke fasit» og gir ingen sannsynligheter",
      "at en kategori som vokser mer enn ventet, gjør det i alle perioder",
      "en samvariasjon mellom kategoriene som du velger selv",
      `den statistiske usikkerheten i kartleggingen: ${low}–${high} i ${year} (${level})`,
    ],
    leavesOut: "Båndet tar ikke hensyn til",
    leavesOutItems: [
      "skjevt utvalg: kommuner som er kommet langt, var mer positive til å delta. Det trekker i retning av at anslaget er for høyt (kap. 3.4.3)",
      "skjev rapportering: er den skjev, tror rapporten det er mest sannsynlig at kommunene har ført for lave kostnader. Det trekker i retning av at anslaget er for lavt (kap. 3.4.3)",
      "kostnader på feil post: kan gi dobbelttelling, og trekker da i retning av at anslaget er for høyt (kap. 3.4.3)",
      "brudd: nye løsninger, lover eller leverandører som ikke ligger i rapportens tre scenarioer",
      "befolkning, priser og bemanningsbehov, som følger scenarioet ditt uten usikkerhet",
    ] as readonly string[],
    soRead:
      "Les båndet som «gitt forutsetningene», ikke som hvor sikre vi er. Se det alltid sammen med de tre scenarioene.",
  },
  problems: {
    title: "Noe i lenken om usikkerhet kunne ikke leses",
  },
};

interface Interval {
  /** "80 prosent", and "4". */
  readonly chance: string;
  readonly odds: string;
  readonly subject: string;
  readonly year: number;
  readonly low: string;
  readonly high: string;
}

interface About {
  readonly unit: string;
  readonly draws: string;
  readonly year: number;
}

interface Named {
  readonly year: number;
  readonly median: string;
  readonly low: string;
  readonly medium: string;
  readonly high: string;
  readonly own: string;
}

interface Answer {
  readonly percent: string;
  readonly ofFifty: string;
  readonly odds: string;
  readonly subject: string;
  readonly year: number;
  readonly limit: string;
}

/** The texts of the uncertainty room. */
export type UncertaintyWords = typeof nb;
