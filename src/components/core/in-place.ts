import { setAttribute, setText } from "./element.js";

type Of<Datum> = (datum: Datum, index: number) => string | number;

/**
 * For `selection.each`: gives each element an attribute, if it does not have it already. Where
 * `selection.attr` would set it again, the browser would parse, lay out and paint it again.
 */
export function attribute<Datum>(name: string, value: Of<Datum>) {
  return function (this: Element, datum: Datum, index: number): void {
    setAttribute(this, name, String(value(datum, index)));
  };
}

/** For `selection.each`: gives each element its text, if it does not have it already. */
export function content<Datum>(value: Of<Datum>) {
  return function (this: Element, datum: Datum, index: number): void {
    setText(this, String(value(datum, index)));
  };
}
