import type { Estimate } from "./survey-scaling.js";

/**
 * What one believes about bias, as fractions of the cost that was scaled. The report names the
 * direction of each and gives no size (OE 2022-78, ch. 3.4.3): 0 until someone says otherwise.
 */
export interface Bias {
  /** Those who answered are ahead of the rest: the estimate is this much too high. */
  readonly ahead: number;
  /** They forgot costs: the estimate is this much too low. */
  readonly forgotten: number;
  /** Costs put under general that were also scaled elsewhere: this much too high. */
  readonly general: number;
}

export const noBias: Bias = { ahead: 0, forgotten: 0, general: 0 };

/**
 * The span that bias alone gives the estimate, M kr. Stands beside the statistical interval and is
 * never added to it: the one is believed, the other computed.
 */
export function biasSpan(total: Estimate, generalCost: number, bias: Bias) {
  return {
    low: total.mnok * (1 - bias.ahead) - generalCost * bias.general,
    high: total.mnok * (1 + bias.forgotten),
  };
}
