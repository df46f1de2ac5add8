import { checkQuantity } from "../../model/sources/municipal-formulas.js";
import {
  countContradictions,
  type PublishedCheck,
  type Verdict,
} from "../../model/sources/published-check.js";
import { agreeingInterval, overlap } from "../../model/sources/published-tolerance.js";
import type { Locale } from "../core/locale.js";
import { type SentencePart, unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { methodText } from "./method-text.js";
import { oursText, publishedText, toleranceText } from "./published-value.js";
import { quotedTexts } from "./quoted-text.js";
import { sourceWords } from "./words/index.js";

/** A published figure beside ours, as text. */
export interface PublishedRow {
  readonly id: string;
  readonly source: string;
  readonly statement: string;
  /** "2050 · OE 2022-78, kap. 4.2" */
  readonly place: string;
  readonly published: string;
  /** The values that count as agreeing. Null where we have nothing to compare with. */
  readonly tolerance: string | null;
  /** Null where we have nothing to compare with. */
  readonly ours: string | null;
  /** Whether ours is the model's own, which can tell how it came about. */
  readonly opens: boolean;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  /**
   * How ours is found, with the figures that are put in, and why it differs where it does. Figures
   * have the ids of their rows.
   */
  readonly method: readonly SentencePart[] | null;
}

const sourceNames: Readonly<Record<string, string>> = {
  "oe-2022-78": "OE 2022-78",
  "ie-1085": "IE-1085",
};

/** A report's short name. */
export function sourceName(source: string): string {
  return sourceNames[source] ?? source;
}

/** Every published figure beside ours, in the order of `checks`. */
export function publishedRows(
  checks: readonly PublishedCheck[],
  context: ViewContext,
): PublishedRow[] {
  const text = sourceWords(context.locale).published;
  const filled = quotedTexts(checks, context);
  return checks.map(({ result, verdict, ours }) => ({
    id: result.id,
    source: result.source,
    statement: text.statement(result),
    place: placeText(result, context.locale),
    published: publishedText(result, context),
    tolerance: ours === null ? null : toleranceText(result, context),
    ours: ours === null ? null : oursText(result, ours, context),
    opens: checkQuantity(result.id) !== null,
    verdict,
    verdictLabel: text.verdict[verdict],
    method: ours === null ? null : filled(methodOf({ result, verdict, ours }, context)),
  }));
}

type Compared = PublishedCheck & { readonly ours: NonNullable<PublishedCheck["ours"]> };

function methodOf({ result, verdict, ours }: Compared, { locale, format }: ViewContext): string {
  const { agreesByRounding, putIn } = sourceWords(locale).published;
  const told = methodText(ours.id, locale);
  const names = ours.from.map((id) => `{${id}}`).filter((name) => !told.includes(name));
  const method = names.length === 0 ? told : putIn(told, format.list(names));
  const isOutside = !overlap([ours.value, ours.value], agreeingInterval(result));
  return verdict === "agrees" && isOutside ? agreesByRounding(method) : method;
}

function placeText({ year, source, section }: PublishedCheck["result"], locale: Locale): string {
  const place = `${sourceName(source)}, ${sourceWords(locale).table.section(section)}`;
  return year === null ? place : `${year} · ${place}`;
}

/** How many figures each verdict has. */
export function countVerdicts(
  checks: readonly Pick<PublishedCheck, "verdict">[],
): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = {
    agrees: 0,
    differs: 0,
    contradicts: 0,
    input: 0,
    quoted: 0,
  };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}

/** What a count in the sentence is of: the figures with a verdict, or what is told where sources disagree. */
export type CountedId = Extract<Verdict, "agrees" | "differs" | "contradicts"> | "places";

/** The checks in one plain sentence. */
export function publishedSentence(
  checks: readonly PublishedCheck[],
  { locale, format }: ViewContext,
  mark: (id: CountedId, text: string) => string = unmarked,
): string {
  const counts = countVerdicts(checks);
  const counted = (id: CountedId, count: number) => mark(id, format.integer(count));
  const compared = counts.agrees + counts.differs + counts.contradicts;
  return sourceWords(locale).published.sentence({
    agrees: counted("agrees", counts.agrees),
    compared: format.integer(compared),
    differs: counted("differs", counts.differs),
    contradicts: counted("contradicts", counts.contradicts),
    places: counted("places", countContradictions(checks)),
  });
}
