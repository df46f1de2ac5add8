import { loadPublishedChecks } from "../../../loaders/published-checks.js";
import { readData } from "../../loaders/read-data.js";
import { viewContext } from "../context.js";

/** The project's own checks, as the sources page gets them. */
export const checks = loadPublishedChecks(readData);

export const contexts = { nb: viewContext("nb"), en: viewContext("en") };

/** Text with its no-break spaces as plain ones. */
export const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");
