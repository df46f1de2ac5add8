import { drag } from "d3-drag";
import type { ScaleLinear } from "d3-scale";
import type { Selection } from "d3-selection";
import type { EffectMapRows } from "../../view/result/effect-map-rows.js";
import { type EffectMove, effectMoveAfterKey } from "../../view/result/effect-move.js";
import { unanswered } from "../scenario/unanswered.js";

export interface EffectScales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Called with where the point goes; a `position` of null leaves growth as it is. */
export type MovePoint = (move: EffectMove) => void;

/** Pixels sideways before a drag changes growth: a drag up or down leaves the rates alone. */
const sideways = 14;

/** Where a point is, as exactly as it comes back from the scenario's rates. */
function placeOf({ share, position }: EffectMapRows["point"]): string {
  return `${share.toFixed(4)} ${position.toFixed(3)}`;
}

/** The user's point in the map, dragged in both directions or moved by the arrow keys. */
export function effectPoint(
  parent: Selection<SVGGElement, undefined, null, undefined>,
  onMove: MovePoint,
) {
  const handle = addHandle(parent);
  const sent = unanswered<string>();
  let latest: Latest | null = null;
  handle.on("keydown", (event: KeyboardEvent) => {
    if (latest === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = effectMoveAfterKey(event.key, latest.rows);
    if (move === null) return;
    event.preventDefault();
    // The next key may come before the page has answered this one.
    const { point } = latest.rows;
    const moved = { ...point, share: move.share, position: move.position ?? point.position };
    latest = { ...latest, rows: { ...latest.rows, point: moved } };
    sent.add(placeOf(moved));
    onMove(move);
  });
  handle.call(dragPoint(() => latest?.scales, onMove));
  const update = (rows: EffectMapRows, scales: EffectScales) => {
    const isOutrun = sent.isOutrun(placeOf(rows.point));
    const point = isOutrun && latest !== null ? latest.rows.point : rows.point;
    latest = { rows: { ...rows, point }, scales };
    placeHandle(handle, latest);
  };
  return { update };
}

interface Latest {
  readonly rows: EffectMapRows;
  readonly scales: EffectScales;
}

type Handle = Selection<SVGGElement, undefined, null, undefined>;

function addHandle(parent: Handle): Handle {
  const handle = parent
    .attr("class", "handle effect-point")
    .attr("role", "slider")
    .attr("tabindex", 0)
    .attr("aria-orientation", "vertical")
    .attr("aria-valuemin", 0);
  handle.append("circle").attr("class", "handle-reach").attr("r", 20);
  handle.append("circle").attr("class", "handle-ring").attr("r", 12);
  handle.append("circle").attr("class", "handle-dot").attr("r", 8);
  return handle;
}

function placeHandle(handle: Handle, { rows: { point, extent }, scales }: Latest): void {
  const [x, y] = [scales.x(point.position), scales.y(Math.min(point.share, extent.share))];
  handle
    .attr("transform", `translate(${x},${y})`)
    .attr("aria-label", point.name)
    .attr("aria-valuemax", Math.max(extent.share, point.share) * 100)
    .attr("aria-valuenow", Number((point.share * 100).toFixed(1)))
    .attr("aria-valuetext", point.valueText);
}

/** Drags the point within the map; growth follows only once the drag has gone sideways. */
function dragPoint(scalesNow: () => EffectScales | undefined, onMove: MovePoint) {
  let start = 0;
  let isSideways = false;
  return drag<SVGGElement, undefined>()
    .on("start", ({ x }: { x: number }) => {
      start = x;
      isSideways = false;
    })
    .on("drag", ({ x, y }: { x: number; y: number }) => {
      const scales = scalesNow();
      if (scales === undefined) return;
      isSideways = isSideways || Math.abs(x - start) > sideways;
      const share = Math.round(scales.y.copy().clamp(true).invert(y) * 1000) / 1000;
      onMove({ share, position: isSideways ? scales.x.copy().clamp(true).invert(x) : null });
    });
}
