import type { CaveatWords } from "./nb.js";

export const en: CaveatWords = [
  {
    name: "Self-reported",
    text: "The estimate of {total2021} rests on figures that {municipalitiesReporting} municipalities have reported themselves.",
    section: "kap. 3.2 og 3.4.1",
  },
  {
    name: "The range is statistical only",
    text: "{total2021Low95} to {total2021High95} is a 95 per cent interval of the uncertainty in scaling up from a sample. Bias in sample and reporting is not in it, and can’t be put a number on.",
    section: "sammendrag n. 1; kap. 3.4.3",
  },
  {
    name: "The sample may be ahead",
    text: "Municipalities that had come far were keener to take part. If they are over-represented, the estimate is too high.",
    section: "kap. 3.4.3",
  },
  {
    name: "Costs may be forgotten",
    text: "Several municipalities had left out costs until they were asked. The report thinks it most likely that too little is reported. Then the estimate is too low.",
    section: "kap. 3.4.3",
  },
  {
    name: "Something may be counted twice",
    text: "A cost entered in the wrong place is counted there, and estimated as well where it belongs. Then the estimate is too high. Municipalities could also state both time and wages for the same work.",
    section: "kap. 3.4.3 og A.2.3",
  },
  {
    name: "Small municipalities are under-represented",
    text: "{smallMunicipalitiesInSample} of the municipalities in the sample have under 5,000 inhabitants, {smallMunicipalitiesInSampleShare}, against {smallMunicipalitiesShare2022} in the country.",
    section: "kap. 3.2.1",
  },
  {
    name: "2021 was a year of the pandemic",
    text: "The cost of introducing new solutions was probably low, because the pandemic took the attention.",
    section: "sammendrag; kap. 3.4.2",
  },
  { name: "Without VAT", text: "Costs are stated without value added tax.", section: "A.2.3" },
  {
    name: "Users’ time is left out",
    text: "The time that staff spend in the solutions, such as writing and reading health records, is left out. Training is in.",
    section: "A.3.3",
  },
  {
    name: "Administrative systems are left out",
    text: "Solutions for administering staff, such as rosters and fleets, are left out.",
    section: "A.3.2",
  },
  {
    name: "General practitioners are left out",
    text: "Municipalities know little of what general practitioners’ solutions cost, and they are left out.",
    section: "A.3.1",
  },
  {
    name: "Covid solutions are left out",
    text: "Solutions made for the pandemic, such as contact tracing, are left out.",
    section: "A.3.5",
  },
];
