import type { Locale } from "../../src/view/core/locale.js";
import { viewContext as contextOf, type ViewContext } from "../../src/view/core/view-context.js";
import { tables } from "../model/core/report-tables.js";

/** A language's context, as the pages make it from the project's own tables. */
export const viewContext = (locale: Locale): ViewContext => contextOf(locale, tables.prices);
