/** A scenario that another is seen beside. */
interface BesideTexts {
  readonly name: string;
  readonly cost: string;
  readonly year: string;
  /** The reasons for its growth, or "". */
  readonly reasons: string;
}

const day = new Intl.DateTimeFormat("nb-NO", { dateStyle: "long" });

/** The texts of the memo in bokmål. */
export const nb = {
  print: "Skriv ut eller lagre som PDF",
  backToScenario: "Tilbake til scenarioet",
  reason: "Begrunnelse",
  link: "Åpne scenarioet",
  qrName: "QR-kode til scenarioet",
  date: (date: Date) => day.format(date),
  beside: ({ name, cost, year, reasons }: BesideTexts) =>
    `Til sammenligning: ${name}, ${cost} i ${year}.${reasons === "" ? "" : ` ${reasons}.`}`,
  caption: (year: string) => `Kostnad i ${year}, og realvekst per år`,
  amounts: (constant: string) => `Alle beløp er i ${constant}.`,
  population: (vintage: string, people: string) =>
    `Folketall: SSBs framskriving fra ${vintage}, ${people}.`,
  staffing: (assumptions: string) => `Bemanning: ${assumptions}.`,
  breakEven: (discountRate: string) =>
    `Lønnsomhetsgrensen er den delen av veksten i bemanningskostnader som e-helse må gjøre unødvendig for å dekke sin egen vekst. Nåverdi er regnet med ${discountRate} rente.`,
};

export type MemoWords = typeof nb;
