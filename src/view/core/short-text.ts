/** A text from outside as a message shows it: at most 60 characters. */
export function shortText(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}
