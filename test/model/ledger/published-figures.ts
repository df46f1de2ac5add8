import { findPublished, readPublished } from "../../../loaders/published.js";
import { readData } from "../../loaders/read-data.js";

const results = readPublished(readData);

/** The value of a published figure. */
export const figure = (id: string) => findPublished(results, id).value;
