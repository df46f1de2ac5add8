import { loadMunicipalities } from "../../../loaders/municipalities.js";
import type { MunicipalityTables } from "../../../src/model/municipality/municipality-estimate.js";
import { readData } from "../../loaders/read-data.js";
import { tables } from "../core/report-tables.js";

/** The project's own tables, as the municipality page gets them. */
export const municipalityTables: MunicipalityTables = {
  ...tables,
  municipalities: loadMunicipalities(readData),
};
