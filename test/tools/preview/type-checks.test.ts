import { expect, it } from "vitest";
import { startTypeChecks } from "../../../tools/preview/type-checks.js";

/** Type checks whose process answers when the test says so; `told` is what came of it. */
function checks() {
  const asked: string[] = [];
  const told: string[] = [];
  let starts = 0;
  let answer: (problems: readonly string[] | null) => void = () => {};
  const { ask } = startTypeChecks(
    ".",
    (notebook, problems) => told.push(`${notebook}: ${problems}`),
    (_, answered) => {
      starts += 1;
      answer = answered;
      return { send: (notebook) => asked.push(notebook) };
    },
  );
  return {
    ask,
    asked,
    told,
    answer: (...problems: string[]) => answer(problems),
    end: () => answer(null),
    starts: () => starts,
  };
}

it("one check runs at a time, and of those of a notebook the last one counts", () => {
  const { ask, asked, told, answer } = checks();
  for (const notebook of ["a", "a", "b", "a"]) ask(notebook);
  expect(asked).toEqual(["a"]);
  answer("old");
  answer("new");
  answer("of b");
  expect(asked).toEqual(["a", "a", "b"]);
  expect(told).toEqual(["a: new", "b: of b"]);
});

it("a check that ends without an answer is told of, and the next one has a process again", () => {
  const { ask, told, answer, end, starts } = checks();
  ask("a");
  end();
  expect(told).toEqual(["a: a:1 its types could not be checked: see the terminal"]);
  ask("a");
  answer();
  expect(told.at(-1)).toBe("a: ");
  expect(starts()).toBe(2);
});
