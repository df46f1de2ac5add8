/**
 * Breaks a text at its spaces into lines that fit, as full as they can be. No word, as a unit, stands
 * alone in the last line: the word before comes along.
 */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return withCompany(lines, fits);
}

function withCompany(lines: string[], fits: (line: string) => boolean): string[] {
  const [before = "", last = ""] = lines.slice(-2);
  const place = before.lastIndexOf(" ");
  const joined = `${before.slice(place + 1)} ${last}`;
  if (lines.length < 2 || place < 0 || last.includes(" ") || !fits(joined)) return lines;
  return [...lines.slice(0, -2), before.slice(0, place), joined];
}
