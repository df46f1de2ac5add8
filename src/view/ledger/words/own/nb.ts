import type { StaffGroup } from "../../../../model/ledger/ledger.js";
import type { LedgerFinding } from "../../../../model/ledger/ledger-checks.js";
import type { OrganisationFact } from "../../../../model/ledger/ledger-form.js";

/** Texts of an organisation's own ledger: the form, and what follows from it. */
export const nb = {
  set: {
    name: "Vis ved siden av",
    own: "Egne svar",
    example: "Konstruert eksempel",
  },
  answers: {
    title: "Fyll ut for egen virksomhet",
    help: "Svarene lagres i denne nettleseren mens du skriver, og kontrolleres først når du ber om det. Ingenting sendes.",
    check: "Kontroller svaret",
    json: "Last ned (JSON)",
    csv: "Last ned (CSV)",
    xlsx: "Last ned som regneark (Excel)",
    remove: "Slett svaret",
    removed: "Svaret er slettet.",
    replaced: "Svaret er erstattet.",
    undo: "Angre",
    fileName: "ikt-regnskap",
    drop: "Slipp et utfylt svar her (Excel, JSON eller CSV). Det erstatter svaret som står.",
    progress: (done: string, all: string) => `Lest ${done} av ${all} filer`,
    reports: "Hva som ble lest",
    row: (row: number, question: string) => `rad ${row}, ${question}`,
    constructedFile: "Filen er et konstruert eksempel. Den er ikke satt inn som eget svar.",
    severalAnswers: "Filen har flere svar. Ingen er satt inn, for siden viser én virksomhet.",
  },
  sentence: {
    none: "Fyll inn skjemaet for å se egne nøkkeltall ved siden av rapportens.",
    own: ({ spending, ofCost }: OwnSentence) =>
      `Virksomheten brukte ${spending} på IKT${ofCost === null ? "" : `, ${ofCost} av driftskostnadene`}.`,
    example: ({ spending, ofCost }: OwnSentence) =>
      `Konstruert eksempel, ikke en virkelig virksomhet: ${spending} til IKT${ofCost === null ? "" : `, ${ofCost} av driftskostnadene`}.`,
  },
  missing: "–",
  figures: {
    caption: { own: "Nøkkeltall, egne svar", example: "Nøkkeltall, konstruert eksempel" },
    columns: { name: "Nøkkeltall", value: "Verdi" },
    spending: "IKT-utgifter",
    fullTimeEquivalents: "IKT-årsverk",
    hiredShare: "Innleide av IKT-årsverkene",
  },
  shares: {
    caption: { own: "Fordeling, egne svar", example: "Fordeling, konstruert eksempel" },
    columns: { group: "Etter", name: "Hva", share: "Andel av utgiftene" },
  },
  old: {
    caption: {
      own: "Som før 2020, egne svar, mill. kr",
      example: "Som før 2020, konstruert eksempel, mill. kr",
    },
    columns: { name: "IKT-område til 2019", cost: "Utgifter" },
    management: "IT-ledelse, finans og administrasjon",
    unplaced: "Overvåking og kontinuitet: sted før 2020 ikke oppgitt",
  },
  form: {
    intro: [
      "En virksomhets IKT-utgifter etter metoden i IE-1085: IKT-område og ressurs, drift og investeringer, timer og hensikt.",
      "Fyll ut, lagre og slipp filen på siden IKT-nøkkeltall. Filen leses i nettleseren; ingenting sendes.",
    ] as readonly string[],
    section: {
      organisation: { title: "Virksomheten", help: ["Tall fra årsrapporten."] },
      operating: {
        title: "Drift",
        help: [
          "Det som er betalt i året, i millioner kroner, uten avskrivninger og internfakturering. La felt uten tall stå tomme; skriv 0 der det ikke er noe.",
        ],
      },
      investment: {
        title: "Investeringer",
        help: ["Det som er betalt i året, i millioner kroner."],
      },
      hours: { title: "Timer", help: ["Utførte timer i året. De gjøres om til årsverk."] },
      purpose: {
        title: "Run, grow og transform",
        help: ["Drift og investeringer delt på de tre, i millioner kroner."],
      },
      comment: { title: "Kommentar", help: ["Forklar avvik som kontrollen finner."] },
    },
    row: {
      name: "Navn",
      year: "År",
      revenue: "Driftsinntekter",
      operatingCost: "Driftskostnader",
      employees: "Ansatte",
      text: "Kommentar",
    } satisfies Record<OrganisationFact | "name" | "year" | "text", string>,
    column: { answer: "Svar", hours: "Timer", mnok: "Beløp", text: "Kommentar" },
    unit: { mnok: "mill. kr", hours: "timer", people: "", year: "" },
    group: {
      internal: "internt personell",
      hired: "innleid personell",
      released: "frigjort personell",
    } satisfies Record<StaffGroup, string>,
    finding: {
      nothingSpent: () => "Alle beløp er 0.",
      purposesDiffer: ({ sum, spending }: Values) =>
        `Run, grow og transform er ${sum} til sammen, mens drift og investeringer er ${spending}.`,
      hoursWithoutCost: ({ group }: Values) => `Det er timer for ${group}, men ingen kostnad.`,
      costWithoutHours: ({ group }: Values) => `Det er kostnad for ${group}, men 0 timer.`,
      moreThanAllCost: ({ spending, limit }: Values) =>
        `IKT-driften på ${spending} er større enn driftskostnadene på ${limit}.`,
      moreThanRevenue: ({ spending, limit }: Values) =>
        `IKT-utgiftene på ${spending} er større enn inntektene på ${limit}.`,
      moreFteThanEmployees: ({ fte, employees }: Values) =>
        `Timene gir ${fte} årsverk, flere enn ${employees} ansatte.`,
    } satisfies Record<LedgerFinding, (values: Values) => string>,
  },
};

interface OwnSentence {
  readonly spending: string;
  /** Null where it is not known. */
  readonly ofCost: string | null;
}

/** Finished parts of a finding's sentence, by name. */
type Values = Readonly<Record<string, string>>;

export type OwnWords = typeof nb;
