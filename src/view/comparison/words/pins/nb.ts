/** What pages have that compare nothing: texts of what is held fast, and of what an address says. */
export const nb = {
  title: "Scenarioer som holdes fast",
  open: "Hold fast og sammenlign",
  name: "Navn på scenarioet som holdes fast",
  hold: "Hold fast",
  remove: (name: string) => `Slipp ${name}`,
  held: (name: string) => `${name} holdes fast.`,
  released: (name: string) => `${name} er sluppet.`,
  compare: "Sammenlign dem",
  full: (most: number) => `Det er plass til ${most}. Slipp ett for å holde fast et annet.`,
  reasonsLeftOut: (most: string) =>
    `Begrunnelser er utelatt fra adressen, som ellers ville blitt lengre enn ${most} tegn. De er med i denne fanen, i filer og i lagrede scenarioer.`,
  /** A sheet of a workbook. */
  sheet: "Holdt fast",
  fixed: "Tallene på dette arket regnes ikke på nytt når forutsetningene endres.",
  unreadable: "Noe kunne ikke leses",
  /** What of an address could not be read. */
  link: {
    pair: (text: string) =>
      `«pair=${text}» er ikke to av scenarioene. Ventet for eksempel pair=0-1.`,
    letters: (text: string) =>
      `«letters=${text}» passer ikke til scenarioene. Ventet en bokstav fra A til F for hvert av dem.`,
    tooMany: (count: string, most: number) =>
      `Lenken har ${count} scenarioer. De ${most} første vises.`,
    tooFew: (count: string, least: number) =>
      `Lesbare scenarioer i lenken: ${count}. Det trengs ${least}, så rapportens vises i stedet.`,
    tooManyPins: (count: string, most: number) =>
      `Lenken holder fast ${count} scenarioer. De ${most} første vises.`,
    scenario: (text: string) => `Scenarioet «${text}» er utelatt.`,
  },
};

export type PinWords = typeof nb;
