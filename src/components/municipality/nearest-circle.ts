import type { MapCircle } from "../../view/municipality/municipality-map-rows.js";

/** A municipality where it is drawn, in pixels. */
export interface PlacedCircle extends MapCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Pixels from a circle's edge within which a pointer means it. */
const reach = 22;

/** The circle a pointer is on or nearest to; null when none is near. */
export function nearestCircle(
  circles: readonly PlacedCircle[],
  [x, y]: readonly [number, number],
): PlacedCircle | null {
  const distance = (one: PlacedCircle) => Math.hypot(one.x - x, one.y - y);
  const nearest = least(circles, distance);
  return nearest !== null && distance(nearest) <= nearest.radius + reach ? nearest : null;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The next circle an arrow key leads to: the nearest within 45° of the direction. From none, the
 * largest. Null for another key, or where there is no next.
 */
export function nextCircle(
  circles: readonly PlacedCircle[],
  from: PlacedCircle | null,
  key: string,
): PlacedCircle | null {
  const direction = directions[key];
  if (direction === undefined) return null;
  if (from === null) return circles[0] ?? null;
  const [right, down] = direction;
  const along = ({ x, y }: PlacedCircle) => (x - from.x) * right + (y - from.y) * down;
  const aside = ({ x, y }: PlacedCircle) => Math.abs((x - from.x) * down - (y - from.y) * right);
  const ahead = circles.filter((one) => along(one) > 0 && aside(one) <= along(one));
  return least(ahead, (one) => Math.hypot(one.x - from.x, one.y - from.y));
}

function least<T>(values: readonly T[], measure: (value: T) => number): T | null {
  let best: T | null = null;
  for (const value of values) if (best === null || measure(value) < measure(best)) best = value;
  return best;
}
