import type { LedgerWords } from "./nb.js";

const source = "Source: Directorate of eHealth (2021), IE-1085";

export const en: LedgerWords = {
  sentence: ({ all, regions, ofCost, gartner }) =>
    `The health regions spent ${regions} on ICT in 2020: ${ofCost} of operating cost, against ${gartner} internationally. For the whole health sector the report’s estimate is ${all}.`,
  unit: { million: "million kr" },
  sector: {
    title: ({ regions, all }) =>
      `The health regions spent ${regions} on ICT; the estimate for all health and care is ${all}`,
    part: {
      ownRegions: "The health regions themselves",
      private: "Private non-profit hospitals, paid by the regions",
      fromNational: "National bodies, paid by the regions",
      national: "National bodies, paid by others",
      municipal: "Municipalities (estimate)",
    },
    caption: "ICT spending in the health sector in 2020, each krone once, million kr",
    columns: { name: "Where the money is spent", cost: "ICT spending" },
    source: `${source}, summary, ch. 2.1 and 3. Figures for 2020, current kroner, operation and investment without depreciation. Municipalities are an estimate from “Én innbygger – én journal”, contracted general practitioners and physiotherapists included.`,
  },
  helsenett: {
    title: ({ regions, spending }) =>
      `The health regions pay ${regions} of Norsk helsenett, which spent ${spending}`,
    payer: {
      SouthEast: "Helse Sør-Øst",
      West: "Helse Vest",
      North: "Helse Nord",
      Central: "Helse Midt-Norge",
      HdoTravel: "HDO and patient travel",
      Municipal: "Municipalities",
      Directorate: "Directorate of eHealth",
      HealthDirectorate: "Directorate of Health",
      PublicHealth: "Institute of Public Health",
      Others: "Others",
    },
    caption: "Who pays for Norsk helsenett’s ICT spending in 2020",
    columns: { name: "Payer", share: "Share", cost: "Amount" },
    source: ({ mnok, growth }) =>
      `${source}, ch. 2.2.4. Figures for 2020. The shares are printed. Amounts are the shares of spending, which follows from its rise of ${mnok} and ${growth}.`,
  },
  flow: {
    name: "Cross-financing",
    kind: { before: "Added as they are", after: "Each krone once" },
    title: {
      before: ({ before, eliminated }) =>
        `Added as they are it comes to ${before}; ${eliminated} is then counted twice`,
      after: ({ after }) => `With each krone counted once it comes to ${after}`,
    },
    organisation: {
      regions: "The health regions",
      helsenett: "Norsk helsenett",
      healthDirectorate: "Directorate of Health",
      publicHealth: "Institute of Public Health",
      otherNational: "Other national",
    },
    paid: ({ from, to }) => `${from} pays ${to}`,
    payment: ({ from, to, amount }) => `${from} pays ${to} ${amount}`,
    kept: ({ net, gross }) => `${net} of ${gross} counts here`,
    caption: "ICT spending before and after cross-financing is taken out, million kr",
    columns: {
      name: "Organisation",
      gross: "Spending",
      paidByOthers: "Paid by others here",
      net: "Counts here",
    },
    source: ({ national }) =>
      `${source}, ch. 1.2.3, 2.2 and 3. Figures for 2020, from rounded ones in the text. Other national bodies are the Directorate of eHealth, HDO and patient travel: what the others leave of the national bodies’ ${national}, and what the regions pay them.`,
  },
  yardstick: {
    name: "Key figure",
    label: {
      shareOfCost: "Share of operating cost",
      shareOfRevenue: "Share of operating revenue",
      investmentShare: "Investment of spending",
      ftePerEmployee: "ICT staff per employee",
      perEmployee: "Spending per employee",
    },
    unit: {
      shareOfCost: "share",
      shareOfRevenue: "share",
      investmentShare: "share",
      ftePerEmployee: "share",
      perEmployee: "kr",
    },
    title: {
      shareOfCost: ({ regions, gartner }) =>
        `ICT is ${regions} of the health regions’ operating cost, against ${gartner} internationally`,
      shareOfRevenue: ({ regions, gartner }) =>
        `ICT is ${regions} of the health regions’ operating revenue, against ${gartner} internationally`,
      investmentShare: ({ regions, gartner }) =>
        `${regions} of the health regions’ ICT spending is investment, against ${gartner} internationally`,
      ftePerEmployee: ({ regions, gartner }) =>
        `The health regions’ ICT full-time equivalents are ${regions} of employees, against ${gartner} internationally`,
      perEmployee: () => "Spending per employee stands only in a figure of the report",
    },
    party: {
      regions: "The health regions",
      gartner: { shareOfCost: "Gartner, median", other: "Gartner, average" },
      publicHealth: "Institute of Public Health",
      municipal: "Municipalities, e-health of health and care",
      own: "Own organisation",
      example: "Constructed example",
    },
    caption: "ICT key figures in 2020",
    columns: { name: "Who", value: "Value" },
    unknown: "not stated in the text",
    source: `${source}, summary, ch. 2.2.6 and 2.3; Oslo Economics and BearingPoint, OE 2022-78. Figures for 2020; the municipalities’ share is of 2021 and of e-health alone, and can’t simply be set beside all ICT spending.`,
  },
  growth: {
    title: ({ nominal, real }) =>
      `ICT spending rose ${nominal} from 2012 to 2020, ${real} with inflation taken out`,
    basis: {
      nominal: "Current prices",
      real: "Adjusted for inflation",
      nominalWithVat: "Current prices, with estimated VAT in 2020",
      realWithVat: "Adjusted for inflation, with estimated VAT in 2020",
    },
    caption: "Growth of the health regions’ ICT spending 2012–2020",
    columns: { name: "Reckoned so", value: "Growth" },
    source: `${source}, ch. 3.6. Without private non-profit hospitals and national bodies. VAT rules changed in 2017: since then operation is without VAT.`,
    steps: {
      nominal: ({ before, after, growth }) =>
        `${after} in 2020 is ${growth} more than ${before} in 2012.`,
      real: ({ nominal, inflation, growth }) =>
        `1 + ${nominal} over 1 + ${inflation} inflation gives ${growth}.`,
      vat: ({ vat, before, inflation, growth, printed }) =>
        `With estimated VAT of ${vat} added in 2020, growth from ${before} adjusted for inflation of ${inflation} is ${growth}. Only so is the report’s ${printed} reached.`,
    },
  },
  regions: {
    caption: "Growth of ICT resources 2012–2020, current prices. Operation is with depreciation",
    name: "Region",
    columns: {
      spending: "Spending",
      operating: "Operation",
      investment: "Investment",
      staff: "Own staff",
    },
    all: "All four",
  },
  reference: {
    title: ({ name, cost }) => `${name} e-health costs ${cost} in 2050`,
    name: {
      asPaid: (what) => `With ${what} growing as the specialist service 2012–2020,`,
      withVat: (what) => `With ${what} growing as the specialist service 2012–2020 with VAT,`,
      since2017: (what) => `With ${what} growing as the specialist service 2017–2020,`,
    },
    everything: "everything",
    choice: {
      asPaid: "2012–2020, as paid",
      withVat: "2012–2020, with estimated VAT",
      since2017: "2017–2020",
    },
    choiceLabel: "Growth",
    categoryLabel: "Of",
    allCategories: "All categories",
    line: "This path",
    caption: (kroner) => `Cost of e-health, million ${kroner}`,
    source: ({ rate, arithmetic }) =>
      `${source}, ch. 3.6, and OE 2022-78. Real growth ${rate} a year: ${arithmetic} No forecast: municipalities are not hospitals.`,
    arithmetic: ({ after, before, inflation, years }) =>
      `${after} against ${before}, inflation ${inflation}, over ${years} years.`,
    scenarioName: {
      asPaid: "As the health regions 2012–2020",
      withVat: "As the health regions 2012–2020 with VAT",
      since2017: "As the health regions 2017–2020",
    },
    reason: (rate) => `Real growth ${rate} a year, as the health regions’ ICT spending`,
    reasonSource: "IE-1085, ch. 3.6",
    use: "Open as a scenario",
  },
  target: {
    title: ({ share, year, growth }) =>
      `For e-health to be ${share} of health and care in ${year}, its cost must grow ${growth} a year`,
    shareLabel: "Share",
    yearLabel: "Reached in",
    shareOf: ({ share, of }) => `${share} (${of})`,
    of: {
      specialistShare2020: "specialist service, OE 2022-78",
      gartnerShare: "Gartner, OE 2022-78",
    },
    caption: "E-health as a share of health and care: cost and growth",
    columns: { name: "Path", cost: "Cost", growth: "Real growth a year", share: "Share" },
    row: "The share is reached",
    source: ({ careCost, year, prices }) =>
      `The share times health and care cost in ${year}, ${careCost} by the staffing page in this scenario, ${prices}. The shares are of all ICT; e-health is a part of it.`,
    scenarioName: ({ share, year }) => `${share} of health and care in ${year}`,
    reason: ({ share, year }) =>
      `Growth that gives ${share} of health and care cost in ${year}, and from then on keeps pace with it`,
  },
  onScenario: {
    title: "As in the specialist health service",
    intro:
      "What if municipal e-health grows as ICT did in the health regions, or reaches the same share of health and care? Use the growth in your scenario, or show it as a line beside. Categories not chosen follow your scenario.",
    take: "Use this growth",
    hold: "Show as a line",
    more: "More about the figures on the page ICT key figures",
  },
};
