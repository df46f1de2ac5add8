import type { RepresentationKind } from "../../../model/survey/representation.js";
import type { CostGroup, CostKind, CostSource } from "../../../model/survey/solution.js";

interface Total {
  readonly year: string;
  readonly total: string;
  readonly low: string;
  readonly high: string;
  readonly answers: string;
}

/** Who has answered a year more than once. */
interface Repeated {
  readonly year: string;
  readonly names: string;
}

interface Fit {
  readonly what: string;
  readonly fixed: string;
  readonly perInhabitant: string;
}

/** The answer furthest from the line, and by how much. */
interface Far {
  readonly name: string;
  readonly by: string;
}

/** How many have told of a group's gains, and what part of the country they are. */
interface Offered {
  readonly name: string;
  readonly answers: string;
  readonly share: string;
}

interface Offer extends Offered {
  readonly amount: string;
}

interface FewGains extends Offered {
  readonly fewest: string;
}

export const nb = {
  surveyed: (year: string, count: string) =>
    `Rapporten bygger selv på tall for ${year} fra ${count} kommuner.`,
  group: {
    welfareTechnology: "Velferdsteknologi",
    ehr: "Journal",
    other: "Annet",
    general: "Generelle kostnader",
  } satisfies Record<CostGroup, string>,
  kind: {
    operating: "Drift",
    investment: "Investering",
    implementation: "Innføring",
  } satisfies Record<CostKind, string>,
  source: { invoiced: "Fakturert", internal: "Eget arbeid" } satisfies Record<CostSource, string>,
  answers: {
    choose: "Svar",
    none: "Ingen svar ennå",
    unnamed: "Uten kommune",
    replaced: (name: string) => `${name} (eldre svar, ikke regnet med)`,
    create: "Nytt svar",
    carry: "Kopier til neste år",
    remove: "Slett svaret",
    removed: "Svaret er slettet.",
    undo: "Angre",
    check: "Kontroller svaret",
    workbook: "Last ned skjemaet (Excel)",
    json: "Last ned alle (JSON)",
    csv: "Last ned alle (CSV)",
    fileName: "e-helse-kartlegging",
    drop: "Slipp utfylte svar her (Excel, JSON eller CSV), mange om gangen",
    progress: (done: string, all: string) => `Lest ${done} av ${all} filer`,
    reports: "Hva som ble lest",
    row: (row: number, question: string) => `rad ${row}, ${question}`,
    constructedFile: "Filen er et konstruert eksempel. Den er ikke lagt blant svarene.",
  },
  set: {
    name: "Hvilke svar skaleres",
    own: "Egne svar",
    example: "Konstruert eksempel",
    mark: "Konstruert eksempel: tallene er funnet på for å vise metoden. Ingen kommune har rapportert dem.",
    year: "År",
    wage: "Lønnskostnad per årsverk",
    wageSource: (wage: string) =>
      `Utgangspunkt: ${wage}, gjennomsnittlig årslønn i KS-området i 2020 (TBSK), uten sosiale kostnader. Rapporten oppgir ikke hvilken lønnskostnad den brukte.`,
    wageExpectation: "kroner per årsverk",
    wageExample: "700 000",
    wageSpan: "Lønn",
  },
  result: {
    tooFew: (count: string) =>
      `${count} svar for dette året. Minst tre svar fra kommuner av ulik størrelse trengs for å skalere.`,
    repeated: ({ year, names }: Repeated) =>
      `Mer enn ett svar for ${year} fra ${names}: bare det som sist ble endret, er regnet med.`,
    others: (count: number) => (count === 1 ? "én annen kommune" : `${count} andre kommuner`),
    sentence: ({ year, total, low, high, answers }: Total) =>
      `${answers} svar skalert til landet gir ${total} i ${year}, med et 95 prosents intervall fra ${low} til ${high}.`,
    constructed: "Konstruert eksempel – ",
    statutory: (statutory: string) =>
      `I dette er ${statutory} lovpålagt betaling til Norsk helsenett, lagt til som kjent.`,
    statutoryForecast: (statutory: string) =>
      `I dette er ${statutory} lovpålagt betaling til Norsk helsenett, framskrevet fra 2021 med rapportens middels vekst og kommunal deflator.`,
    negative:
      "Intervallet går under null: det sier at svarene er for få og for ulike, ikke at kostnaden kan være negativ.",
    simple: (simple: string) =>
      `Enkel skalering, kostnad per innbygger ganger alle innbyggere, ville gitt ${simple}. Rapporten forkaster den fordi den forutsetter at ingen kostnader er faste (kap. 3.3.1).`,
    tracking: {
      above: (year: string) => `${year} ligger over rapportens middels vekst.`,
      below: (year: string) => `${year} ligger under rapportens middels vekst.`,
      within: "Forskjellen er innenfor intervallet, og kan skyldes utvalget.",
      beyond: "Middels vekst ligger utenfor intervallet.",
    },
    source: (answers: string, year: string) =>
      `Kilde: ${answers} svar for ${year}, skalert med minste kvadraters metode (OE 2022-78, kap. 3.3). Årets kroner.`,
    constructedSource: (year: string) =>
      `Kilde: konstruert eksempel for ${year}, ikke rapporterte tall. Årets kroner.`,
  },
  scatter: {
    all: "Samlet",
    name: "Kostnad",
    title: ({ what, fixed, perInhabitant }: Fit) =>
      `${what}: ${fixed} fast og ${perInhabitant} per innbygger`,
    summary: (count: string) =>
      `Punktdiagram med ${count} kommuner: innbyggere mot kostnad, med linje og 95 prosents bånd for linjen.`,
    x: "Innbyggere",
    y: "mill. kr",
    band: "Feltet er linjens 95 prosents intervall.",
    none: "For få svar til å trekke en linje",
    columns: {
      municipality: "Kommune",
      inhabitants: "Innbyggere",
      cost: "Kostnad",
      fitted: "Linjen",
      residual: "Avstand fra linjen",
      leverage: "Innflytelse av størrelse",
      cook: "Cooks avstand",
    },
    caption: "Kommunenes kostnad og avstand fra linjen, mill. kr",
    unit: "mill. kr",
  },
  residual: {
    name: "Avvik",
    above: ({ name, by }: Far) => `Lengst fra linjen: ${name}, ${by} over`,
    below: ({ name, by }: Far) => `Lengst fra linjen: ${name}, ${by} under`,
    summary: (count: string) =>
      `Punktdiagram med ${count} kommuner: innbyggere mot avvik fra linjen. Er avvikene normalfordelte, ventes 95 av 100 i båndet.`,
    y: "Avvik fra linjen, mill. kr",
    band: "Er avvikene normalfordelte, ventes 95 av 100 i feltet.",
  },
  split: {
    caption: "Landets kostnad etter gruppe, mill. kr med 95 prosents intervall",
    group: "Gruppe",
    parts: "Hver del for seg, mill. kr med 95 prosents intervall",
    source: "Betaling",
    kind: "Kostnad",
    total: "Sum",
    low: "Nedre",
    high: "Øvre",
  },
  /** What numbers are of where they are explained. */
  explained: {
    total: "Alt med lovpålagt betaling",
    low: "Nedre grense, alt med lovpålagt betaling",
    high: "Øvre grense, alt med lovpålagt betaling",
    asked: "de som har svart",
    withNext: (count: string) => `de som har svart, og ${count} foreslåtte`,
  },
  influence: {
    caption: "Landets kostnad uten ett svar, mill. kr, og svarets plass på linjen",
    without: "Uten",
    total: "Landet",
    change: "Endring",
  },
  representation: {
    title: "Hvem har svart?",
    caption: {
      size: "Svar etter innbyggertall",
      centrality: "Svar etter sentralitet (SSB, 1 er mest sentral)",
      county: "Svar etter fylke",
    } satisfies Record<RepresentationKind, string>,
    kind: {
      size: "Innbyggere",
      centrality: "Sentralitet",
      county: "Fylke",
    } satisfies Record<RepresentationKind, string>,
    from: (limit: string) => `fra ${limit}`,
    unknown: "Uten klasse hos SSB",
    all: "Alle",
    answered: "Har svart",
    share: "Andel",
    shareUnit: "andel",
  },
  next: {
    caption: "De ti neste å spørre, og hva intervallet da ventes å bli",
    place: "Nr.",
    width: "Bredde mot i dag",
    inhabitants: "Innbyggere",
    municipality: "Kommune",
  },
  bias: {
    title: "Skjevhet: det ingen utregning viser",
    help: "Rapporten sier hvilken vei hver skjevhet trekker, ikke hvor langt (kap. 3.4.3). Sett hva du tror; det blir stående ved siden av intervallet og blandes aldri inn i det.",
    ahead: "Utvalget er lenger fremme: anslaget er for høyt med",
    forgotten: "Kostnader er glemt: anslaget er for lavt med",
    general: "Generelle kostnader er talt dobbelt: for høyt med",
    expectation: "en andel i prosent",
    example: "10",
    span: (low: string, high: string) => `Med dette ligger anslaget fra ${low} til ${high}.`,
    none: "Ingen skjevhet er satt.",
  },
  baseline: {
    use: (year: string) => `Bruk ${year} som utgangspunkt`,
    text: "Sidene som viser scenarioer, regner da fra denne kostnaden, og sier det. Lenker som alt er sendt, beholder sitt utgangspunkt.",
    constructed:
      "Eksempelet er funnet på: sidene merkes med det, og tallene kan ikke brukes til annet enn å prøve.",
    impossible:
      "Dette året kan ikke være utgangspunkt: en av kostnadene er ikke over null, eller svarene er for få.",
  },
  /** Gains of the survey, on the page that can count with them. */
  gains: {
    title: (year: string) => `Gevinster fra egne svar for ${year}`,
    help: (wage: string) =>
      `Sparte årsverk (à ${wage}) og unngåtte kostnader, per innbygger i kommunene som har oppgitt dem, ganger alle innbyggere. Rapporten har ingen måte å skalere gevinster på. Sett ikke den samme sparte tiden som spart bemanningsvekst også: da teller den to ganger.`,
    offer: ({ name, amount, answers, share }: Offer) =>
      `${name}: ${amount} per år, ${answers} svar fra kommuner med ${share} av innbyggerne`,
    tooFew: ({ name, answers, share, fewest }: FewGains) =>
      `${name}: ${answers} svar, fra kommuner med ${share} av innbyggerne. Vi skalerer fra ${fewest} svar: med færre er landets tall bare hva én eller to kommuner har svart. Grensen er vår.`,
    tooEarly: (year: string, start: string) =>
      `Egne svar for ${year} oppgir gevinster. De kan ikke tas i bruk her: en gevinst vokser fram fra utgangspunktets år, som er ${start}.`,
    use: (name: string) => `Ta i bruk: ${name}`,
    used: "I bruk, fra egne svar",
    source: (year: string, answers: string) =>
      `Gevinst fra kartlegging ${year}, ${answers} svar, skalert etter innbyggere`,
  },
  growth: {
    caption: "Realvekst per år mellom svarårene, med omtrentlig 95 prosents intervall",
    years: "År",
    all: "Alt uten lovpålagt betaling",
  },
  tracking: {
    own: "Kartlegging",
    summary: (years: string) =>
      `Linjediagram over ${years}: kartleggingens kostnad med 95 prosents intervall, og rapportens lave, middels og høye vekst fra 2021.`,
    source:
      "Milliarder 2021-kroner per år (kommunal deflator). Feltet er 95 prosents intervall. Tynne linjer: rapportens vekst fra 2021. Kilde: egne svar, OE 2022-78 og egen beregning.",
    constructedSource:
      "Milliarder 2021-kroner per år (kommunal deflator). Feltet er 95 prosents intervall. Tynne linjer: rapportens vekst fra 2021. Kilde: konstruert eksempel, ikke rapporterte tall.",
    unit: "mrd. 2021-kr",
  },
  series: {
    caption: "Kostnad per år i 2021-kroner (kommunal deflator), mill. kr",
    year: "År",
    total: "Kartlegging",
    low: "Nedre",
    high: "Øvre",
    preset: (name: string) => `Rapporten, ${name.toLowerCase()}`,
    growth: "Vekst per år",
  },
};

export type SurveyWords = typeof nb;
