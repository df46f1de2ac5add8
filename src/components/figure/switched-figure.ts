import { toggleGroup } from "../core/toggle-group.js";
import type { ChartFigure } from "./chart-figure.js";

interface SwitchOptions<Kind extends string> {
  /** What the switch is about, for readers. */
  readonly name: string;
  /** The first is on to begin with. */
  readonly options: readonly { readonly value: Kind; readonly label: string }[];
}

/**
 * A figure with a switch between kinds of rows. `make` gets the switch as a control to place;
 * `update` is given how to make the rows of any kind, and makes those of the kind that is on.
 */
export function switchedFigure<Kind extends string, Rows>(
  { name, options }: SwitchOptions<Kind>,
  make: (control: HTMLElement) => ChartFigure<Rows>,
) {
  let kind = options[0]?.value;
  let latest: ((kind: Kind) => Rows) | null = null;
  const show = () => {
    group.update(kind ?? null);
    if (latest !== null && kind !== undefined) draw(latest(kind));
  };
  const group = toggleGroup<Kind>({
    name,
    options,
    onChange: (value) => {
      kind = value;
      show();
    },
  });
  const figure = make(group);
  const draw = figure.update;
  show();
  const update = (rowsOf: (kind: Kind) => Rows) => {
    latest = rowsOf;
    show();
  };
  return Object.assign(figure as HTMLElement, { update });
}
