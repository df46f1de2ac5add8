import { expect, test } from "vitest";
import { loadLedgerExample } from "../../../loaders/ledger-example.js";
import { readPublished } from "../../../loaders/published.js";
import { ledgerKeyFigures, reportFteHours } from "../../../src/model/ledger/key-figures.js";
import { ledgerOf } from "../../../src/model/ledger/ledger-answers.js";
import { questionIds } from "../../../src/model/ledger/ledger-form.js";
import { ownSentence } from "../../../src/view/ledger/own-rows.js";
import { reportFigures } from "../../../src/view/ledger/report-figures.js";
import { readData } from "../../loaders/read-data.js";
import { viewContext } from "../context.js";

const published = readPublished(readData);
const { answers } = loadLedgerExample(readData);
const { [questionIds.fact("operatingCost")]: _, ...withoutCost } = answers;

test.each([
  ["nb", false, /^Virksomheten brukte [\d,]+ (mill|mrd)\. kr på IKT\.$/],
  ["nb", true, /virksomhet: [\d,]+ (mill|mrd)\. kr til IKT\.$/],
  ["en", false, /^The organisation spent [\d.]+ (million|bn) kr on ICT\.$/],
  ["en", true, /organisation: [\d.]+ (million|bn) kr on ICT\.$/],
] as const)(
  "an unknown share is left out of the sentence: %s, %s",
  (locale, isConstructed, said) => {
    const report = reportFigures(published, viewContext(locale));
    const ledger = ledgerOf(withoutCost);
    const figures = ledgerKeyFigures(ledger, reportFteHours(report.value));
    const sentence = ownSentence({ ledger, figures, isConstructed }, report);
    expect(sentence.replaceAll("\u00a0", " ")).toMatch(said);
  },
);
