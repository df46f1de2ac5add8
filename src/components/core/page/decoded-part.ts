/** What a percent-encoded part of an address says, or null where a lone per cent sign has broken it. */
export function decodedPart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
