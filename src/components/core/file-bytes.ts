/**
 * What a file holds; null where it can't be opened: a folder that was dropped, or a file that was
 * moved or changed since it was chosen.
 */
export async function fileBytes(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
}

/** The text of such a file in UTF-8. */
export async function fileText(file: Blob): Promise<string | null> {
  const bytes = await fileBytes(file);
  return bytes && new TextDecoder().decode(bytes);
}
