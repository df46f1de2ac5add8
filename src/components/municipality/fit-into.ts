/** A place on the flat map as pixels. */
export type Project = (place: readonly [number, number]) => [number, number];

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels kept free on every side. */
  readonly margin: number;
}

/** Fits points of the flat map into a frame, north up, centred and true to shape. */
export function fitInto(
  points: readonly (readonly [number, number])[],
  { width, height, margin }: Frame,
): Project {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - 2 * margin) / (right - left),
    (height - 2 * margin) / (high - low),
  );
  const start = (width - (right - left) * scale) / 2;
  return ([east, north]) => [start + (east - left) * scale, margin + (high - north) * scale];
}
