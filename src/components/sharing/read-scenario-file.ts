import type { ScenarioProblem, ScenarioReading } from "../../model/scenario/scenario-problem.js";
import { firstOfMany, shortText } from "../../view/core/short-text.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { readWorkbook } from "../../view/sharing/workbook/read-workbook.js";
import { fetchPart } from "../core/fetch-part.js";
import { fileText } from "../core/file-bytes.js";
import { isWorkbookName, readWorkbookFile } from "../core/workbook/read-workbook-file.js";

/** Largest file that is opened, bytes: a scenario takes a few thousand, a workbook has its own limits. */
const maxBytes = 1_000_000;

/**
 * Opens a scenario file that the user chose: .json or a workbook. Never throws: what is
 * no scenario, or too large for one, is a problem.
 */
export async function readScenarioFile<Reading extends ScenarioReading>(
  file: File,
  { decode }: { readonly decode: (json: unknown) => Reading },
): Promise<Reading> {
  const refuse = (kind: ScenarioProblem["kind"]): Reading => {
    const problem = { field: file.name, value: "", kind, expected: [] };
    return { ...decode({}), understood: [], problems: [problem] };
  };
  if (!isWorkbookName(file.name)) {
    if (file.size > maxBytes) return refuse("tooLarge");
    const text = await fileText(file);
    return text === null ? refuse("unopened") : decode(parse(text, file.name));
  }
  const reading = await fetchPart(() => readWorkbookFile(file));
  if (reading === null) return refuse("unfetched");
  return "refused" in reading ? refuse(reading.refused) : readWorkbook(reading.sheets, decode);
}

/** What of a file could not be read, a line each. */
export function problemLines({ problems }: ScenarioReading, context: ViewContext): string[] {
  const { shown, rest } = firstOfMany(problems, context);
  return [
    ...shown.map((one) => `${shortText(one.field)}: ${scenarioProblemText(one, context)}`),
    ...rest,
  ];
}

/** What a text says in JSON; the file's name, which is no scenario, when it says nothing. */
function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return name;
  }
}
