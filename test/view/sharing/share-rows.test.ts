import { expect, test } from "vitest";
import { shareRows } from "../../../src/view/sharing/share-rows.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");

test("reasons are offered where the link has room for them", () => {
  const link = (length: number) => (withReasons: boolean) =>
    withReasons ? "x".repeat(length) : "";
  expect(shareRows(link(4000), nb)).toMatchObject({ hasReasons: true, fits: true });
  const { fits, tooLong } = shareRows(link(4001), nb);
  expect(fits).toBe(false);
  expect(tooLong.replaceAll("\u00a0", " ")).toContain("lengre enn 4 000 tegn");
  expect(shareRows(() => "v=1", nb)).toMatchObject({ hasReasons: false, fits: true });
});
