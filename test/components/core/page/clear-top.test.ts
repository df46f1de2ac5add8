import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, clearTop } from "../../../../src/components/core/page/clear-top.js";

const message: Box = { left: 100, right: 300, top: 700, bottom: 750 };
const handle = (top: number, left = 150): Box => ({
  left,
  right: left + 20,
  top,
  bottom: top + 20,
});

test("a message stays where it is when it covers nothing", () => {
  expect(clearTop(message, [])).toBe(700);
  expect(clearTop(message, [handle(650), handle(710, 320)])).toBe(700);
});

test("it moves up past what it would cover, and no further", () => {
  expect(clearTop(message, [handle(720)])).toBe(668);
  expect(clearTop(message, [handle(720), handle(660)])).toBe(604);
});

test("where there is no free place it stays; else it covers nothing", () => {
  const box = fc.record({ top: fc.nat(780), left: fc.nat(380) });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (places) => {
      const others = places.map(({ top, left }) => handle(top, left));
      const top = clearTop(message, others);
      const isCovering = others.some(
        (other) =>
          other.left < 300 && other.right > 100 && other.top < top + 50 && other.bottom > top,
      );
      if (isCovering) expect(top).toBe(700);
    }),
  );
});
