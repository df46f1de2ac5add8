import type { StageWords } from "./nb.js";

/** The texts of the stage in English. */
export const en: StageWords = {
  title: "Shown large",
  question: (year) => `What does e-health cost in ${year}? Guess first.`,
  hidden: "?",
  before: "Before",
  now: "Now",
  wasValue: (value) => `before: ${value}`,
  wasTitle: (title) => `Before: ${title}`,
  fromTo: (before, now) => `${before} → ${now}`,
  place: (place, count) => `${place} of ${count}`,
  previous: "Previous",
  next: "Next",
  controls: "Controls",
  lever: "The lever that changes",
  guess: "Guess first",
  reveal: "Show the answer",
  second: "Own window",
  blocked: "The browser did not open the window. Allow pop-ups for this site, and try again.",
  leave: "Close",
  code: "QR code with the link to the scenario",
  scan: "Open on your own screen",
  tooLong: "The link is too long for a QR code.",
};
