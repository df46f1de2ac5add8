/** What to ask one table of SSB's API (PxWebApi 2) for. */
export interface SsbQuery {
  /** "07459". */
  readonly table: string;
  /** What is asked for, to show as progress. */
  readonly label: string;
  readonly selection: readonly {
    readonly variableCode: string;
    readonly codelist?: string;
    readonly valueCodes: readonly string[];
  }[];
}

const allAges = { variableCode: "Alder", valueCodes: ["*"] };
const persons = { variableCode: "ContentsCode", valueCodes: ["Personer1"] };

/** SSB allows 800 000 cells an extract: 357 municipalities × 106 ages × 3 alternatives × 5 years. */
const projectionYearsAQuery = 5;

/** Norway's population by age, from `firstYear` on (07459). */
export function nationalQuery(firstYear: number): SsbQuery {
  return {
    table: "07459",
    label: `Norway from ${firstYear}`,
    selection: [
      { variableCode: "Region", codelist: "vs_Landet", valueCodes: ["0"] },
      allAges,
      persons,
      { variableCode: "Tid", valueCodes: [`from(${firstYear})`] },
    ],
  };
}

/** Every municipality's population by age, in today's borders, from `firstYear` on (07459). */
export function municipalQuery(firstYear: number): SsbQuery {
  return {
    table: "07459",
    label: `municipalities from ${firstYear}`,
    selection: [
      { variableCode: "Region", codelist: "agg_KommSummer", valueCodes: ["*"] },
      allAges,
      persons,
      { variableCode: "Tid", valueCodes: [`from(${firstYear})`] },
    ],
  };
}

/**
 * A projection by municipality and age, a few years a query. The contents are SSB's alternatives:
 * `Personer` is MMMM, `Personer1` LLML, `Personer2` HHMH.
 */
export function projectionQueries(table: string, years: readonly number[]): SsbQuery[] {
  const queries: SsbQuery[] = [];
  for (let start = 0; start < years.length; start += projectionYearsAQuery) {
    const some = years.slice(start, start + projectionYearsAQuery);
    queries.push({
      table,
      label: `projection ${some[0]}–${some.at(-1)}`,
      selection: [
        { variableCode: "Region", valueCodes: ["*"] },
        allAges,
        { variableCode: "ContentsCode", valueCodes: ["Personer", "Personer1", "Personer2"] },
        { variableCode: "Tid", valueCodes: some.map(String) },
      ],
    });
  }
  return queries;
}
