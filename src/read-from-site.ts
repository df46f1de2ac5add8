import type { Tables } from "./model/core/tables.js";

/**
 * Reads one of the site's data files by name ("baseline.json"), whatever page the module was loaded
 * into. It must lie directly in `src`: the path holds from there in the live preview, and from the
 * bundles in the built site.
 */
export async function readFromSite(name: string): Promise<ArrayBuffer> {
  const url = new URL(`../_file/data/${name}`, import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

/** One of the site's JSON files ("baseline.json"), read by `read`. */
export async function readJson(name: string, read = readFromSite) {
  return JSON.parse(new TextDecoder().decode(await read(name)));
}

/** The tables that every scenario is computed from, read by `read`. */
export async function readTables(read = readFromSite): Promise<Tables> {
  const [baseline, population, staffing, prices] = await Promise.all(
    ["baseline", "population", "staffing", "prices"].map((name) => readJson(`${name}.json`, read)),
  );
  return { baseline, population, staffing, prices };
}
