import type { PinWords } from "./nb.js";

/** The texts of scenarios that are held fast in English. */
export const en: PinWords = {
  title: "Scenarios held",
  open: "Hold and compare",
  name: "Name of the scenario to hold",
  hold: "Hold",
  remove: (name) => `Let go of ${name}`,
  held: (name) => `${name} is held.`,
  released: (name) => `${name} is let go of.`,
  compare: "Compare them",
  full: (most) => `There is room for ${most}. Let go of one to hold another.`,
  reasonsLeftOut: (most) =>
    `Reasons are left out of the address, which would be longer than ${most} characters with them. They are in this tab, in files and in saved scenarios.`,
  sheet: "Held",
  fixed: "The numbers on this sheet are not calculated anew when assumptions change.",
  unreadable: "Something could not be read",
  link: {
    pair: (text) => `“pair=${text}” is not two of the scenarios. Expected for example pair=0-1.`,
    letters: (text) =>
      `“letters=${text}” does not fit the scenarios. Expected a letter from A to F for each of them.`,
    tooMany: (count, most) => `The link has ${count} scenarios. The first ${most} are shown.`,
    tooFew: (count, least) =>
      `Readable scenarios in the link: ${count}. ${least} are needed, so the report’s are shown instead.`,
    tooManyPins: (count, most) => `The link holds ${count} scenarios. The first ${most} are shown.`,
    scenario: (text) => `The scenario “${text}” is left out.`,
  },
};
