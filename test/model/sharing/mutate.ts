/** The same numbers in every run: Lehmer's generator. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const pieces = [...'0123456789.,-+eE%&="{}[]:\\ \u0000æ🙂', "NaN", "1e999", "null", "2021", "ehr"];

/** A text with one to four small damages: something deleted, put in, doubled or swapped. */
export function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * (mutated.length + 1));
    const length = Math.floor(random() * 6);
    const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
    const middle = [piece, "", mutated.slice(at, at + length).repeat(2)];
    mutated = mutated.slice(0, at) + middle[Math.floor(random() * 3)] + mutated.slice(at + length);
  }
  return mutated;
}
