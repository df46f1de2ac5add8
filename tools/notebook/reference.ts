import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InterfaceDeclaration, TypeElement } from "typescript";
import { ts } from "../typescript.js";

/** The reference of the facade as a Markdown table: a row a name, made from its docstring. */
export function facadeReference(root: string): string {
  const text = readFileSync(join(root, "src/notebook.ts"), "utf8");
  const source = ts.createSourceFile("notebook.ts", text, ts.ScriptTarget.ES2022, true);
  const facade = source.statements.find(
    (one): one is InterfaceDeclaration =>
      ts.isInterfaceDeclaration(one) && one.name.text === "Notebook",
  );
  if (facade === undefined) throw new Error("src/notebook.ts: no interface Notebook");
  const rows = facade.members.map(
    (member) => `| \`nb.${member.name?.getText()}\` | ${summary(member)} |`,
  );
  return ["| name | what it gives |", "| --- | --- |", ...rows].join("\n");
}

/** The first paragraph of a docstring, on one line. Throws where there is none. */
function summary(member: TypeElement): string {
  const [doc] = ts.getJSDocCommentsAndTags(member);
  const comment = doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : undefined;
  if (comment === undefined) throw new Error(`nb.${member.name?.getText()} has no docstring`);
  return (comment.split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim();
}
