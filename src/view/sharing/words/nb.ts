const time = new Intl.DateTimeFormat("nb-NO", { dateStyle: "medium", timeStyle: "short" });

/** The texts of saving, sharing and handing over in bokmål. */
export const nb = {
  share: {
    title: "Del",
    linkLabel: "Lenke til scenarioet",
    copy: "Kopier lenken",
    copied: "Lenken er kopiert",
    refused: "Nettleseren lot oss ikke kopiere. Lenken er merket: trykk Ctrl+C.",
    withReasons: "Ta med begrunnelser",
    reasonsTooLong: (most: string) =>
      `Med begrunnelsene ville lenken blitt lengre enn ${most} tegn. De er utelatt her, men er med i filen.`,
    qrName: "QR-kode med lenken til scenarioet",
    qrTooLong: "Lenken er for lang for en QR-kode. Uten begrunnelser blir den kortere.",
    download: "Last ned som fil",
  },
  saved: {
    button: "Lagrede",
    title: "Lagrede scenarioer",
    save: "Lagre",
    name: "Navn på scenarioet",
    unnamed: "Uten navn",
    savedAs: (name: string) => `Lagret: ${name}`,
    replaced: (name: string) => `Lagret på nytt: ${name}`,
    empty:
      "Ingen lagrede scenarioer ennå. De blir liggende i denne nettleseren og sendes ingen steder.",
    kept: "Det som lagres, er scenarioet: vekst, forutsetninger og begrunnelser. Det du har satt på siden Usikkerhet, gjelder alle scenarioer du åpner. Det lagres ikke her, men følger med i lenken, scenariofilen og arbeidsboken.",
    open: "Åpne",
    opened: (name: string) => `Åpnet: ${name}`,
    rename: "Gi nytt navn",
    newName: (name: string) => `Nytt navn på ${name}`,
    duplicate: "Dupliser",
    remove: "Slett",
    removed: (name: string) => `Slettet: ${name}`,
    undo: "Angre",
    actionOf: (action: string, name: string) => `${action}: ${name}`,
    downloadAll: "Last ned alle",
    importFile: "Hent fra fil",
    imported: (count: number) =>
      count === 1 ? "1 scenario er hentet." : `${count} scenarioer er hentet.`,
    notAFile: (name: string) => `«${name}» er ikke en fil med scenarioer.`,
    unread: "Dette kunne ikke leses, og er ikke hentet:",
    fileName: "e-helse-scenarioer.json",
    costIn: (cost: string, year: number) => `${cost} i ${year}`,
    time: (date: number) => time.format(date),
  },
  unsaved: {
    title: "Arbeid som ikke er lagret",
    offer: (what: string) => `Sist du var her, lagret du ikke scenarioet: ${what}.`,
    open: "Åpne det igjen",
    forget: "Forkast det",
  },
  store: {
    unread: (count: number) =>
      count === 1
        ? "Ett av de lagrede scenarioene kunne ikke leses her. Det er beholdt og følger med når du laster ned alle."
        : `${count} av de lagrede scenarioene kunne ikke leses her. De er beholdt og følger med når du laster ned alle.`,
    trouble: {
      unavailable:
        "Nettleseren lagrer ikke noe her, for eksempel i et privat vindu. Det du lagrer, forsvinner når siden lukkes. Last ned det du vil beholde.",
      full: "Nettleseren har ikke plass til mer. Det siste er ikke lagret for godt, men er her til siden lukkes. Last det ned, eller slett noe.",
      damaged:
        "De lagrede scenarioene var skadet og kunne ikke leses. Teksten er lagt til side, og du kan laste den ned.",
    },
    downloadDamaged: "Last ned den skadde teksten",
    dropDamaged: "Forkast den",
  },
  handover: {
    menu: "Last ned",
    workbook: "Regneark med formler (.xlsx)",
    file: "Scenariofil (.json)",
    memo: "Notat til utskrift",
    memoPath: "./notat",
    open: "Åpne en fil …",
  },
};

export type SharingWords = typeof nb;
