/** A point with its name, in pixels. */
interface NamedPoint {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** The middle of a name, in pixels from its point. */
interface NamePlace {
  readonly dx: number;
  readonly dy: number;
}

/** Half the width of a letter, and of a name's line; a point reaches as far as its radius. */
const half = { letter: 3.4, line: 6, point: 4 };

/** From a point to the middle of its name. */
const away = 11;

/**
 * A place for each name that has room: over its point or else under it, where neither a point nor a
 * name before it stands. Names begin after `left`; one that would end after `right` is moved back.
 */
export function placeNames(
  points: readonly NamedPoint[],
  named: readonly NamedPoint[],
  [left, right]: readonly [number, number],
): Map<string, NamePlace> {
  const taken = points.map(({ x, y }) => ({ x, y, width: half.point, height: half.point }));
  const places = new Map<string, NamePlace>();
  for (const { id, label, x, y } of named) {
    const width = label.length * half.letter;
    const middle = Math.min(x, right - width);
    const boxes = [-away, away].map((dy) => ({ x: middle, y: y + dy, width, height: half.line }));
    const free = boxes.find(
      (box) =>
        box.x - box.width >= left &&
        !taken.some(
          (other) =>
            Math.abs(box.x - other.x) < box.width + other.width &&
            Math.abs(box.y - other.y) < box.height + other.height,
        ),
    );
    if (free === undefined) continue;
    taken.push(free);
    places.set(id, { dx: free.x - x, dy: free.y - y });
  }
  return places;
}
