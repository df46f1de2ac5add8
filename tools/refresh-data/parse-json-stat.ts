import JSONstat from "jsonstat-toolkit";
import * as v from "valibot";

const PopulationRow = v.object({
  Region: v.string(),
  Alder: v.string(),
  ContentsCode: v.string(),
  Tid: v.string(),
  value: v.nullable(v.number()),
});

/** One cell of SSB's answer: the code of each dimension and the count; null where SSB has none. */
export type PopulationCell = v.InferOutput<typeof PopulationRow>;

const dimensions = ["Region", "Alder", "ContentsCode", "Tid"] as const;

/**
 * Reads SSB's answer to a question about population, json-stat2.
 *
 * @throws saying what the answer lacks, if it is cut off or of another shape
 */
export function parseJsonStat(text: string): PopulationCell[] {
  const dataset = JSONstat(parseObject(text));
  if (dataset.class !== "dataset") throw new Error("it is not a json-stat2 dataset");
  const missing = dimensions.find((dimension) => !dataset.id?.includes(dimension));
  if (missing) throw new Error(`it has no dimension ${missing}`);
  const expected = (dataset.size ?? []).reduce((product, size) => product * size, 1);
  const got = dataset.value?.length ?? 0;
  if (got !== expected)
    throw new Error(`it has ${got} values where its dimensions need ${expected}`);
  if (expected === 0) throw new Error("it is empty");
  const rows = dataset.toTable({ type: "arrobj", field: "id", content: "id" });
  const result = v.safeParse(v.array(PopulationRow), rows);
  if (result.success) return result.output;
  throw new Error(`it has a cell of another shape: ${result.issues[0].message}`);
}

function parseObject(text: string): object {
  const answer: unknown = parseJson(text);
  if (typeof answer === "object" && answer !== null) return answer;
  throw new Error("it is not an object");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is cut off or not JSON");
  }
}
