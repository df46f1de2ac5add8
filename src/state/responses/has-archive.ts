/** The browser's database of the responses to a form. */
export const archiveName = (form: string) => `ehelse.${form}`;

/**
 * Whether this browser may keep responses to a form, told without opening their archive, which would
 * make one. A browser that can't tell may.
 */
export async function mayHaveArchive(form: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === archiveName(form));
  } catch {
    return true;
  }
}
