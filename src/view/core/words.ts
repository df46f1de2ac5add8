import type { PresetId } from "../../model/core/baseline.js";
import type { Category } from "../../model/core/category.js";
import type { PopulationAges, PopulationAlternative } from "../../model/core/population.js";
import type { Locale } from "./locale.js";

/** The project's standard terms in a language. */
export interface Words {
  readonly category: Readonly<Record<Category, string>>;
  /** Short enough for a label in a chart. */
  readonly categoryShort: Readonly<Record<Category, string>>;
  readonly preset: Readonly<Record<PresetId, string>>;
  /** "lav vekst" */
  readonly presetGrowth: Readonly<Record<PresetId, string>>;
  readonly alternative: Readonly<Record<PopulationAlternative, string>>;
  /** "innbygger", as in "per innbygger". */
  readonly ages: Readonly<Record<PopulationAges, string>>;
  readonly agesShort: Readonly<Record<PopulationAges, string>>;
  readonly total: string;
  readonly year: string;
  readonly period: string;
  /** Head of a column of categories. */
  readonly categoryHead: string;
  readonly baseline: string;
  /** Units of raw numbers in files. */
  readonly unit: { readonly share: string };
  /** Marks the user's own line beside the report's. */
  readonly yours: string;
  /** Followed by the price year. */
  readonly millionsCaption: string;
}

const nb: Words = {
  category: {
    ehr: "Journalløsninger (EPJ)",
    welfareTechnology: "Velferdsteknologi",
    nationalSolutions: "Nasjonale løsninger",
    other: "Andre løsninger og kostnader",
  },
  categoryShort: {
    ehr: "EPJ",
    welfareTechnology: "Velferdsteknologi",
    nationalSolutions: "Nasjonale",
    other: "Andre",
  },
  preset: { low: "Lav", medium: "Middels", high: "Høy" },
  presetGrowth: { low: "lav vekst", medium: "middels vekst", high: "høy vekst" },
  alternative: { main: "Hovedalternativet", low: "Lav vekst", high: "Høy vekst" },
  ages: {
    all: "innbygger",
    "67plus": "innbygger på 67 år og over",
    "80plus": "innbygger på 80 år og over",
  },
  agesShort: { all: "innbygger", "67plus": "innbygger 67+", "80plus": "innbygger 80+" },
  total: "Sum",
  year: "År",
  period: "Periode",
  categoryHead: "Kategori",
  baseline: "Utgangspunkt",
  unit: { share: "andel" },
  yours: "Ditt",
  millionsCaption: "Millioner kroner per år",
};

const en: Words = {
  category: {
    ehr: "Electronic health records (EHR)",
    welfareTechnology: "Welfare technology",
    nationalSolutions: "National solutions",
    other: "Other solutions and costs",
  },
  categoryShort: {
    ehr: "EHR",
    welfareTechnology: "Welfare technology",
    nationalSolutions: "National",
    other: "Other",
  },
  preset: { low: "Low", medium: "Medium", high: "High" },
  presetGrowth: { low: "low growth", medium: "medium growth", high: "high growth" },
  alternative: { main: "Main alternative", low: "Low growth", high: "High growth" },
  ages: {
    all: "inhabitant",
    "67plus": "inhabitant aged 67 and over",
    "80plus": "inhabitant aged 80 and over",
  },
  agesShort: { all: "inhabitant", "67plus": "inhabitant 67+", "80plus": "inhabitant 80+" },
  total: "Total",
  year: "Year",
  period: "Period",
  categoryHead: "Category",
  baseline: "Baseline",
  unit: { share: "fraction" },
  yours: "Yours",
  millionsCaption: "Million kroner a year",
};

const languages: Readonly<Record<Locale, Words>> = { nb, en };

/** The standard terms in a language. */
export function wordsIn(locale: Locale): Words {
  return languages[locale];
}
