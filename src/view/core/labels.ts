import type { Locale } from "./locale.js";

/** Texts on controls. */
export interface Labels {
  readonly showTable: string;
  readonly hideTable: string;
  readonly table: (title: string) => string;
  readonly download: string;
  /** Name of the menu of one figure's files. */
  readonly downloadOf: (title: string) => string;
  readonly downloadFailed: string;
  readonly fileFormat: Readonly<Record<"svg" | "png" | "csv" | "json" | "arrow", string>>;
  readonly presets: string;
  readonly categoryPreset: (category: string) => string;
  readonly own: string;
  readonly rates: string;
  readonly reset: string;
  readonly perYear: string;
  readonly commonScale: string;
  readonly ownScale: string;
  readonly scale: string;
  readonly vintage: string;
  readonly alternative: string;
  readonly ages: string;
  readonly prices: string;
  readonly linkTitle: string;
  readonly linkUnderstood: (fields: string) => string;
  readonly linkNothing: string;
  readonly linkUse: string;
  readonly linkIgnore: string;
  readonly link: string;
  readonly rateHelp: string;
}

const nb: Labels = {
  showTable: "Vis tabell",
  hideTable: "Skjul tabell",
  table: (title) => `Tabell: ${title}`,
  download: "Last ned",
  downloadOf: (title) => `Last ned: ${title}`,
  downloadFailed: "Filen kunne ikke lages. Last siden på nytt og prøv igjen.",
  fileFormat: {
    svg: "Bilde til trykk (SVG)",
    png: "Bilde (PNG)",
    csv: "Tall til Excel (CSV)",
    json: "Tall (JSON)",
    arrow: "Tall (Arrow)",
  },
  presets: "Start fra et av rapportens scenarioer",
  categoryPreset: (category) => `Rapportens vekst for ${category}`,
  own: "Eget",
  rates: "Realvekst per år",
  reset: "Tilbakestill",
  perYear: "% per år",
  commonScale: "Felles skala",
  ownScale: "Egen skala",
  scale: "Skala",
  vintage: "Framskriving fra",
  alternative: "Alternativ",
  ages: "Per",
  prices: "Vis i",
  linkTitle: "Lenken kunne ikke leses helt",
  linkUnderstood: (fields) => `Dette ble forstått: ${fields}.`,
  linkNothing: "Ingenting i lenken ble forstått.",
  linkUse: "Bruk det som ble forstått",
  linkIgnore: "Start fra middels vekst",
  link: "Lenke til scenarioet",
  rateHelp:
    "Dra, skriv eller bruk piltastene. Page Up og Page Down endrer ett prosentpoeng. Dobbeltklikk eller Delete tilbakestiller. Feltet bak spaken viser rapportens spenn fra lav til høy, streken middels.",
};

const en: Labels = {
  showTable: "Show table",
  hideTable: "Hide table",
  table: (title) => `Table: ${title}`,
  download: "Download",
  downloadOf: (title) => `Download: ${title}`,
  downloadFailed: "The file could not be made. Reload the page and try again.",
  fileFormat: {
    svg: "Picture for print (SVG)",
    png: "Picture (PNG)",
    csv: "Numbers (CSV)",
    json: "Numbers (JSON)",
    arrow: "Numbers (Arrow)",
  },
  presets: "Start from one of the report’s scenarios",
  categoryPreset: (category) => `The report’s growth for ${category}`,
  own: "Own",
  rates: "Real growth per year",
  reset: "Reset",
  perYear: "% a year",
  commonScale: "Common scale",
  ownScale: "Own scale",
  scale: "Scale",
  vintage: "Projection from",
  alternative: "Alternative",
  ages: "Per",
  prices: "Show in",
  linkTitle: "The link could not be read in full",
  linkUnderstood: (fields) => `This was understood: ${fields}.`,
  linkNothing: "Nothing in the link was understood.",
  linkUse: "Use what was understood",
  linkIgnore: "Start from medium growth",
  link: "Link to the scenario",
  rateHelp:
    "Drag, type or use the arrow keys. Page Up and Page Down change one percentage point. Double-click or Delete resets. The band behind the slider shows the report’s span from low to high, the mark medium.",
};

/** The texts on controls in a language. */
export function labelsIn(locale: Locale): Labels {
  return locale === "nb" ? nb : en;
}
