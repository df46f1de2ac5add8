import type { MunicipalityWords } from "./nb.js";

const fields =
  "A field is what lies nearest to the middle of a municipality, and no municipal border. Source: Statistics Norway (table 07459), Kartverket, Natural Earth";

/** The texts of the municipality page in English. */
export const en: MunicipalityWords = {
  controls: {
    search: "Find a municipality",
    searchHint: "Name or municipality number. Choose several to see them together.",
    searchExample: "For example Tynset or 3427",
    hits: (count) => (count === 1 ? "1 match" : `${count} matches`),
    noHit: (text) =>
      `No municipality is or was called “${text}”. Type part of the name or the number.`,
    nearHits: (text) => `No municipality is called “${text}”. Did you mean one of these?`,
    chosen: "Chosen municipalities",
    remove: (name) => `Remove ${name}`,
    clear: "Remove all",
    fixedShare: "Fixed share of the cost",
    fixedShareHelp:
      "The part of the country’s cost that is the same in every municipality, whatever its size. The rest follows the number of inhabitants.",
    linkTitle: "Parts of the link could not be read",
    colors: "The colours show",
    measure: { perInhabitant: "Cost per inhabitant", aged80plus: "Aged 80 and over" },
    ownTitle: "Use own figures",
    ownHelp:
      "Fill in what the municipality knows better. Where a field is empty, the estimate in grey holds. Costs are in the kroner of the year they are of, and are converted by the municipal deflator. The figures stay in this browser tab and only go into a link that you copy here yourself.",
    ownYear: "The costs are of",
    ownClear: "Remove own figures",
    ownCopy: "Copy link with own figures",
    ownCopied: "The link with own figures is copied.",
    ownNotCopied: "The browser did not let us copy. Copy the link from here:",
    mapHint: "Point at a municipality to see its numbers. Press to choose it.",
    compareWith: "Compare with",
    comparison: {
      groups: "Groups",
      size: "Alike in size",
      kostra: "KOSTRA group",
      county: "County",
      sample: "Sample",
    },
    mapKeys: "Map of the municipalities. Arrow keys move, Enter chooses.",
  },
  place: {
    country: "Norway",
    andMore: (names, count) => `${names} and ${count} more`,
  },
  sentence: ({ name, now, later, each, today, last, change }) =>
    `${name}: e-health costs an estimated ${now} in ${today}, ${each} per inhabitant, and ${later} in ${last}, ${change}.`,
  figures: {
    cost: (year) => `Estimated cost ${year}`,
    span: (span) => `${span}, by the fixed share`,
    perInhabitant: (year) => `Estimated per inhabitant ${year}`,
    inhabitants: (year) => `Inhabitants ${year}`,
    aged80plus: (year) => `Aged 80 and over ${year}`,
    inCountry: (amount) => `Norway ${amount}`,
    ofCountry: (share) => `${share} of Norway`,
    municipalities: (count) => `${count} municipalities`,
  },
  cost: {
    title: ({ name, from, to, start, end }) =>
      `${name}: estimated from ${from} in ${start} to ${to} in ${end}`,
    field: ({ low, high }) =>
      ` The band shows what the choice of a fixed share, ${low} to ${high}, does to the estimate; it is not the uncertainty.`,
    source: (constant, field) =>
      `Per year, ${constant}. An estimate, not accounts.${field} Thin lines: low, medium and high growth. Source: OE 2022-78, Statistics Norway (table 07459 and projections) and own calculation.`,
    shared: ({ cost, year, interval }) =>
      `The country’s cost in ${year}, which the estimate shares out: ${cost} (${interval}).`,
    caption: (constant) => `Estimated cost in million kroner a year, ${constant}`,
    lowest: "Lowest by the fixed share",
    highest: "Highest by the fixed share",
    inhabitants: "Inhabitants",
    perInhabitant: "Kroner per inhabitant",
  },
  comparison: {
    group: {
      size: (count) => `Neighbours in size (${count})`,
      kostra: (count, name) => `KOSTRA group ${name} (${count})`,
      county: (count, name) => `${name} (${count})`,
      sample: (count) => `The report’s sample (${count})`,
    },
    title: (name, each) => `${name}: an estimated ${each} per inhabitant`,
    titleAgainst: (name, each, country) =>
      `${name}: an estimated ${each} per inhabitant against ${country} in Norway`,
    source: ({ today, constant, share }) =>
      `Kroner per inhabitant in ${today}, ${constant}, with a fixed share of ${share}. All are estimated by the same rule: differences follow from the inhabitants, not from accounts. Source: OE 2022-78 (table 3-1), Statistics Norway (table 07459, KOSTRA) and own calculation.`,
    caption: (constant) => `Estimated cost, ${constant}`,
    place: "Municipality or group",
    inhabitants: (year) => `Inhabitants ${year}`,
    aged80plus: "Aged 80 and over",
    millions: (year) => `Million kr ${year}`,
    perInhabitant: (year) => `Kr per inhabitant ${year}`,
  },
  map: {
    circle: {
      perInhabitant: (name, value, inhabitants) =>
        `${name}: an estimated ${value} per inhabitant, ${inhabitants} inhabitants`,
      aged80plus: (name, value, inhabitants) =>
        `${name}: ${value} aged 80 and over, ${inhabitants} inhabitants`,
    },
    summary:
      "Map of Norway with a coloured field for each municipality. The table has the numbers.",
    aged80plusTitle: (low, high, year) =>
      `Aged 80 and over: from ${low.share} in ${low.name} to ${high.share} in ${high.name}, ${year}`,
    aged80plusSource: `${fields}.`,
    costTitle: (share, year) =>
      `The estimate per inhabitant is highest in small municipalities when ${share} is fixed, ${year}`,
    evenTitle: (year) =>
      `Without a fixed share the estimate per inhabitant is the same everywhere, ${year}`,
    costSource: ({ today, constant, share }) =>
      `Estimate for ${today} with a fixed share of ${share}, ${constant}: the colour follows from the inhabitants alone. ${fields}, OE 2022-78 and own calculation.`,
    classes: (count) =>
      count === 1
        ? "The map has one colour: the number is the same in every municipality, as it is written."
        : `The map has ${count} colours. Each gathers municipalities whose numbers are near each other, in proportion (k-means of the logarithms). Here are the lowest and the highest of the colour.`,
    caption: "The municipalities by inhabitants",
    columns: { place: "Municipality", number: "Number", inhabitants: "Inhabitants" },
    value: { perInhabitant: "Estimated kroner per inhabitant", aged80plus: "Aged 80 and over" },
  },
  home: {
    sheet: "Municipality (estimate)",
    isEstimate:
      "An estimate: the country’s cost shared out to the municipality by one rule, not its accounts.",
    amount: (amount, change) => `est. ${amount} million${change === null ? "" : `, ${change}`}`,
    sentence: ({ name, amount, year, prices }) =>
      `In ${name}: ${amount} in ${year}, ${prices}. The amount is an estimate.`,
    changed: ({ name, amount, year, prices, change, preset }) =>
      `In ${name}: ${amount} in ${year}, ${prices}, ${change} from this change (against ${preset}). The amount is an estimate.`,
  },
  cooperation: (count, saving, year) =>
    `If the ${count} municipalities could bear the fixed cost as one, they would save ${saving} in ${year}. This is arithmetic, not an estimate of what cooperation brings.`,
  mostlyFixed: (names, share) =>
    `Take the figure for ${names} with care: ${share} of the estimate is the fixed share, which is a choice and nothing that the report states.`,
  withOwn: "Where the municipality has typed its own figures, those hold.",
  share: {
    what: "the fixed share in per cent",
    outside: ({ low, high }) => `The share must be from ${low} to ${high}.`,
    ofCost: (share) => `${share} of the cost`,
    field: (name) => `${name}, per cent`,
  },
  own: {
    cost: (year) => `Cost in ${year}, million kr`,
    population: (year) => `Inhabitants after ${year}`,
    costWhat: "the cost in million kroner",
    costOutside: ({ low, high }) => `The cost must be from ${low} to ${high} million kroner.`,
    populationWhat: "population growth per year in per cent",
    populationOutside: ({ low, high }) => `Growth must be from ${low} to ${high} a year.`,
  },
  link: {
    k: (value) =>
      `“${value}”: no municipality has this number. Expected municipality numbers from 2024, for example k=3427,3428.`,
    kfix: (value, { low, high }) =>
      `“${value}” is not a fixed share. Expected per cent from ${low} to ${high}.`,
    kcost: (value, { low, high }) =>
      `“${value}” is not own costs. Expected a year and four numbers from ${low} to ${high}, for example 2025:1.2,,0.3,.`,
    kgrow: (value, { low, high }) =>
      `“${value}” is not own growth. Expected per cent from ${low} to ${high}, one number a period and semicolons between the categories.`,
    kpop: (value, { low, high }) =>
      `“${value}” is not growth in inhabitants. Expected per cent from ${low} to ${high} a year.`,
  },
};
