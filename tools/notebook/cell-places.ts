import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notebookName } from "./files.js";

/** What is used of markdown-it, with which Framework reads pages. */
export interface Markdown {
  readonly core: {
    readonly ruler: {
      after(name: string, own: string, rule: (state: MarkdownState) => void): void;
    };
  };
  readonly renderer: { readonly rules: Record<string, Render | undefined> };
}

interface MarkdownState {
  readonly src: string;
  readonly tokens: readonly Token[];
  /** Framework's own: the page's path ("/notebooks/x"). */
  readonly env: { readonly path: string };
}

interface Token {
  readonly type: string;
  readonly content: string;
  readonly map: readonly [first: number, end: number] | null;
  readonly children: readonly Token[] | null;
  meta: unknown;
}

type Render = (tokens: readonly Token[], index: number, ...rest: unknown[]) => string;

/**
 * A plugin for Framework's Markdown: each cell of a notebook carries where it stands, as
 * `data-place="src/notebooks/x.md:12"`, for whatever tells that it failed. Expressions inside a block
 * of HTML carry none: an element around them could break a table or a drawing.
 */
export function markCellPlaces(root: string) {
  return <M extends Markdown>(markdown: M): M => {
    const { core, renderer } = markdown;
    core.ruler.after("placeholder", "places", (state) => setPlaces(root, state));
    wrap(renderer.rules, "fence", (html, place) =>
      html.replace('<div class="observablehq ', `<div data-place="${place}" class="observablehq `),
    );
    wrap(
      renderer.rules,
      "placeholder",
      (html, place) => `<span data-place="${place}">${html}</span>`,
    );
    return markdown;
  };
}

function setPlaces(root: string, { src, tokens, env }: MarkdownState): void {
  const name = notebookName(env.path);
  if (name === null) return;
  const file = `src/notebooks/${name}.md`;
  // What is read begins below the front matter.
  const above = lines(readFileSync(join(root, file), "utf8")) - lines(src);
  for (const token of tokens) {
    if (token.map === null) continue;
    let line = above + token.map[0] + 1;
    if (token.type === "fence") token.meta = `${file}:${line + 1}`;
    for (const child of token.children ?? []) {
      if (child.type === "placeholder") child.meta = `${file}:${line}`;
      line += /break$/.test(child.type) ? 1 : lines(child.content) - 1;
    }
  }
}

const lines = (text: string) => text.split("\n").length;

/** Has a renderer's HTML changed for the tokens that have a place. */
function wrap(
  rules: Record<string, Render | undefined>,
  name: string,
  change: (html: string, place: string) => string,
): void {
  const render = rules[name];
  if (render === undefined) throw new Error(`markdown-it has no renderer of ${name}`);
  rules[name] = (tokens, index, ...rest) => {
    const html = render(tokens, index, ...rest);
    const place = tokens[index]?.meta;
    return typeof place === "string" ? change(html, place) : html;
  };
}
