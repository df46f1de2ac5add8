import { perCategory } from "../core/category.js";
import { withBreakpoints } from "./periods.js";
import { rateOf, type Scenario } from "./scenario.js";

/**
 * A scenario on the way from one to another: growth is `share` of the way (0 to 1), all else is
 * the second one's. For showing a change, not for keeping.
 */
export function blendScenarios(before: Scenario, after: Scenario, share: number): Scenario {
  const years = [...new Set([...before.breakpoints, ...after.breakpoints])].sort((a, b) => a - b);
  const from = withBreakpoints(before, years).growthPerYear;
  const to = withBreakpoints(after, years).growthPerYear;
  const growthPerYear = perCategory((category) =>
    from[category].map((rate, period) => rate + share * (rateOf(to[category], period) - rate)),
  );
  return { ...after, breakpoints: years, growthPerYear };
}
