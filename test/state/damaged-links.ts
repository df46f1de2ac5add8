import { uncertaintyCodec } from "../../src/model/uncertainty/uncertainty-link.js";
import { queryOf } from "../../src/state/parts.js";
import type { PageId } from "../../src/view/core/page-id.js";
import { readEarlier } from "../fixtures/read-earlier.js";
import { mutate, randomNumbers } from "../model/sharing/mutate.js";
import { comparisonIn, pinsIn, scenarioIn, selectionIn } from "./read-link.js";

/** Links as earlier versions wrote them, and some with every part's keys. */
export const soundLinks = [
  ...readEarlier<{ readonly link: string }>("links.jsonl").map(({ link }) => link),
  "v=1&from=medium&rho=0.8&layers=growth&seed=7&draws=65536&span.ehr=2021-2025:5:10&k=3427",
  "v=1&from=low&kfix=10&kcost=2025:1.2,,0.3,&kgrow=1,,;,2,;,,;,,3&kpop=0.5&span.wt=2030-2050:0:2.5",
  "v=1&from=medium&s=own&s=v=1%26from=low%26ehr=6,6,0%26name=A%2526B&s=v=1%26from=high&pair=1-2&letters=ACB",
  "v=1&from=high&pin=v=1%26from=low%26name=A%2526B&pin=v=1%26from=medium%26ehr=6,6,0%26name=Rolig",
  // As earlier versions wrote them.
  "v=1&from=low&pin=v%3D1%26base%3Doe-2022-78%26from%3Dmedium%26ehr%3D6%2C6%2C0%26name%3DRolig%2520vei",
];

/** Links with a damage each, the same in every run. */
export function damagedLinks(count: number): string[] {
  const random = randomNumbers(20_261_129);
  return Array.from({ length: count }, (_, run) =>
    damage(soundLinks[run % soundLinks.length] ?? "", random),
  );
}

/** Damages to whole fields: one is said twice, emptied, renamed, lent another's text, or added. */
const fieldDamages: readonly ((fields: string[], at: number, other: number) => string[])[] = [
  (fields, at) => [...fields, fields[at] ?? ""],
  (fields, at, other) => [...fields, `${keyIn(fields, at)}=${textIn(fields, other)}`],
  (fields, at) => fields.with(at, `${keyIn(fields, at)}=`),
  (fields, at) => fields.with(at, `${keyIn(fields, at)}x=${textIn(fields, at)}`),
  (fields, at, other) => fields.with(at, `${keyIn(fields, at)}=${textIn(fields, other)}`),
  (fields, at) => [...fields, `utm_source=${textIn(fields, at)}`],
  (fields, at) => fields.with(at, `${fields[at]}:zzz`),
  (fields, at) => fields.with(at, `${fields[at]}e`),
];
const keyIn = (fields: readonly string[], at: number) => fields[at]?.split("=")[0] ?? "";
const textIn = (fields: readonly string[], at: number) =>
  fields[at]?.split("=").slice(1).join("=") ?? "";

function damage(link: string, random: () => number): string {
  if (random() < 0.4) return mutate(link, random);
  const fields = link.split("&");
  const place = () => Math.floor(random() * fields.length);
  const one = fieldDamages[Math.floor(random() * fieldDamages.length)];
  return (one?.(fields, place(), place()) ?? fields).join("&");
}

/** The keys that the reader of a part is told of: what they say is not read, or not whole. */
const toldBy = {
  scenario: (link) => scenarioIn(link).problems.map(({ field }) => field),
  places: (link) => selectionIn(link).problems.map(({ field }) => field),
  uncertainty: (link) =>
    uncertaintyCodec.read(queryOf("uncertainty", link), {}).problems.map(({ field }) => field),
  pins: (link) => pinsIn(link).problems.flatMap(({ fields }) => fields.map(({ field }) => field)),
  comparison: (link) =>
    comparisonIn(link).problems.flatMap(({ kind, text, fields }) =>
      kind === "repeated"
        ? [text]
        : kind === "pair" || kind === "letters"
          ? [kind]
          : fields.map(({ field }) => field),
    ),
} satisfies Record<string, (link: string) => string[]>;

type ToldPart = keyof typeof toldBy;

/** The keys of some parts that are told of. */
export const toldIn = (link: string, parts: readonly ToldPart[]): string[] =>
  parts.flatMap((part) => toldBy[part](link));

/** The pages that read an address, each with the parts that it reads. */
export const readingPages = {
  scenario: ["scenario", "pins"],
  compare: ["scenario", "pins", "comparison"],
  uncertainty: ["scenario", "places", "uncertainty"],
  staffing: ["scenario"],
  municipality: ["scenario", "places"],
  keyFigures: ["scenario"],
  memo: ["scenario"],
} as const satisfies Partial<Record<PageId, readonly ToldPart[]>>;
