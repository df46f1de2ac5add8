import matter from "gray-matter";
import * as v from "valibot";
import type { NotebookCard } from "../src/model/notebook/notebook-card.js";

const text = (name: string) =>
  v.pipe(v.string(`${name}: expected a text`), v.trim(), v.minLength(1, `${name}: is empty`));

const dayText = v.pipe(
  v.date(),
  v.transform((day) => day.toISOString().slice(0, 10)),
);

const badDay = "date: expected a day, as 2026-11-30";

const day = v.pipe(v.union([v.string(), dayText], badDay), v.check(isDay, badDay));

/** Whether there is such a day: a 30 February becomes another. */
function isDay(text: string): boolean {
  const read = new Date(text);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === text;
}

const FrontMatter = v.strictObject({
  title: text("title"),
  description: text("description"),
  language: v.picklist(["nb", "en"], 'language: expected "nb" or "en"'),
  author: v.optional(v.nullable(v.string("author: expected a text")), null),
  date: v.optional(v.nullable(day), null),
});

/** A notebook's file: its name below `src/notebooks`, without ending, and its text. */
export interface NotebookFile {
  readonly name: string;
  readonly text: string;
}

/** The notebooks, and what is wrong with those that can't be listed. */
export interface NotebookList {
  /** Newest first, then by title. */
  readonly cards: readonly NotebookCard[];
  /** "src/notebooks/x.md:3 title: is missing from the front matter" */
  readonly problems: readonly string[];
}

/** The notebooks among the files of `src/notebooks`. */
export function loadNotebooks(
  fileNames: readonly string[],
  read: (fileName: string) => string,
): NotebookList {
  const notebooks = fileNames.filter((fileName) => fileName.endsWith(".md")).toSorted();
  return parseNotebooks(
    notebooks.map((fileName) => ({ name: fileName.replace(/\.md$/, ""), text: read(fileName) })),
  );
}

/**
 * Reads the front matter of all notebooks. One that lacks a key, has a wrong one, or has another's
 * title is a problem and left out; the others stand.
 */
export function parseNotebooks(files: readonly NotebookFile[]): NotebookList {
  const cards: NotebookCard[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = readCard(file);
    if (Array.isArray(read)) problems.push(...read);
    else {
      const twin = cards.find(({ title }) => title === read.title);
      if (twin === undefined) cards.push(read);
      else
        problems.push(
          `${place(file, "title")} title: "${read.title}" is that of ${pathOf(twin.name)} too`,
        );
    }
  }
  return { cards: cards.sort(newestFirst), problems };
}

/** A notebook's card, or what is wrong with its front matter. */
function readCard(file: NotebookFile): NotebookCard | string[] {
  try {
    const result = v.safeParse(FrontMatter, readFrontMatter(file.text));
    if (result.success) return { name: file.name, ...result.output };
    return result.issues.map((issue) => {
      const key = String(issue.path?.[0]?.key);
      return `${place(file, key)} ${problemText(key, issue)}`;
    });
  } catch (error) {
    return [unreadable(file, error)];
  }
}

/** The keys, a day as it is written: YAML makes the 2nd of March of a 30 February. */
function readFrontMatter(page: string): object {
  const { data, matter: written } = matter(page, {});
  const [, date] = /^date: *(\d{4}-\d\d-\d\d)\s*$/m.exec(written) ?? [];
  return date === undefined ? data : { ...data, date };
}

/** Front matter that is no YAML. */
function unreadable(file: NotebookFile, error: unknown): string {
  const { reason = String(error), mark } = error as YamlError;
  return `${pathOf(file.name)}:${(mark?.line ?? 0) + 1} the front matter can't be read: ${reason}. A text with a colon in it stands in quotation marks: title: "Bodø: journalen".`;
}

/** What the front matter's reader throws: why, and where, counted from 0. */
interface YamlError {
  readonly reason?: string;
  readonly mark?: { readonly line: number };
}

function problemText(key: string, issue: v.BaseIssue<unknown>): string {
  if (issue.received === "undefined") return `${key}: is missing from the front matter`;
  const keys = Object.keys(FrontMatter.entries).join(", ");
  if (issue.type === "strict_object")
    return issue.expected === "never"
      ? `${key}: is not known; expected ${keys}`
      : `the front matter is no keys with values; expected ${keys}`;
  return issue.message;
}

const pathOf = (name: string) => `src/notebooks/${name}.md`;

/** File and line of a key; the first line where the key does not stand. */
function place({ name, text }: NotebookFile, key: string): string {
  const line = text.split("\n").findIndex((one) => one.startsWith(`${key}:`));
  return `${pathOf(name)}:${Math.max(0, line) + 1}`;
}

function newestFirst(a: NotebookCard, b: NotebookCard): number {
  const [one, other] = [a.date ?? "", b.date ?? ""];
  return other.localeCompare(one) || a.title.localeCompare(b.title, "nb-NO");
}
