/** A new random id. Works on plain http too, where `randomUUID` does not. */
export function newRandomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
