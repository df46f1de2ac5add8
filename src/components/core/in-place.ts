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

/** Tells whether any of the values that something is drawn from is another than the last time. */
export function anyNew(): (...values: readonly unknown[]) => boolean {
  let last: readonly unknown[] = [];
  return (...values) => {
    const isNew = values.length !== last.length || values.some((one, at) => one !== last[at]);
    last = values;
    return isNew;
  };
}

const watched = new WeakMap<Element, ReturnType<typeof anyNew>>();

/** For `selection.each`: draws each path, if any value that it is drawn from is new. */
export function pathFrom<Datum>(
  values: (datum: Datum) => readonly unknown[],
  path: (datum: Datum) => string | null,
) {
  return function (this: Element, datum: Datum): void {
    const isNew = watched.get(this) ?? anyNew();
    watched.set(this, isNew);
    if (isNew(...values(datum))) setAttribute(this, "d", path(datum) ?? "");
  };
}
