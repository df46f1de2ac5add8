/** The texts of the stage in bokmål. */
export const nb = {
  title: "Vist stort",
  /** Stands in for the answer while the room guesses. */
  question: (year: number) => `Hva koster e-helse i ${year}? Gjett først.`,
  hidden: "?",
  before: "Før",
  now: "Nå",
  wasValue: (value: string) => `før ${value}`,
  wasTitle: (title: string) => `Før: ${title}`,
  fromTo: (before: string, now: string) => `${before} → ${now}`,
  place: (place: number, count: number) => `${place} av ${count}`,
  previous: "Forrige",
  next: "Neste",
  controls: "Styring",
  lever: "Spaken som endres",
  guess: "Gjett først",
  reveal: "Vis svaret",
  second: "Eget vindu",
  blocked:
    "Nettleseren åpnet ikke vinduet. Tillat sprettoppvinduer for denne siden, og prøv igjen.",
  leave: "Lukk",
  code: "QR-kode med lenken til scenarioet",
  scan: "Åpne på egen skjerm",
  tooLong: "Lenken er for lang for en QR-kode.",
};

/** The texts of the stage. */
export type StageWords = typeof nb;
