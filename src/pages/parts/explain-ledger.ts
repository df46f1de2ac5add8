import type { Prices } from "../../model/core/prices.js";
import type { Explained } from "../../model/explanation/explained.js";
import {
  type StatedLedgerGround,
  type StatedLedgerId,
  statedLedgerQuantities,
} from "../../model/ledger/stated-ledger-quantities.js";
import {
  type ExplainedTarget,
  reachedQuantities,
  type TargetId,
  targetQuantities,
} from "../../model/ledger/target-quantities.js";
import type { ResultGround } from "../../model/result/cost-quantities.js";
import type { PublishedResult } from "../../model/sources/published.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { StatedNumber } from "../../view/figure/figure.js";
import { flowNames } from "../../view/ledger/flow-rows.js";
import { type OwnFigures, ownNames } from "../../view/ledger/own-rows.js";
import { reportFigures } from "../../view/ledger/report-figures.js";
import { find } from "./explain-figure.js";
import { printedFigures } from "./printed-figures.js";

interface LedgerGround {
  readonly published: readonly PublishedResult[];
  readonly prices: Prices;
  /** The organisation that is set beside the report's; null where none is. */
  readonly own: OwnFigures | null;
}

type Describe = (typeof statedLedgerQuantities)[StatedLedgerId];

/** What a number of the reports' is: printed as it is, or found from what is printed or filled in. */
export function ofLedger(
  stated: StatedNumber,
  ground: LedgerGround,
  context: ViewContext,
): Explained {
  const { published } = ground;
  if (published.some(({ id }) => id === stated.id))
    return printedFigures(published, context)(stated.id);
  return find<Describe>(statedLedgerQuantities, stated.id)(stated, describedIn(ground, context));
}

function describedIn(
  { published, prices, own }: LedgerGround,
  context: ViewContext,
): StatedLedgerGround {
  const report = reportFigures(published, context);
  const printed = printedFigures(published, context);
  return {
    printed,
    prices,
    flow: { printed, nameOf: flowNames(report.text) },
    own: own && {
      ledger: own.ledger,
      constructed: own.isConstructed,
      printed,
      nameOf: ownNames(report),
    },
  };
}

interface TargetGround {
  readonly target: ExplainedTarget;
  /** Of the scenario that the target is set from, or of one that is set beside it. */
  readonly ground: ResultGround;
}

type DescribeTarget = (typeof targetQuantities | typeof reachedQuantities)[TargetId];

/** What it takes to reach a share, or where a scenario stands in the year of it. */
export function ofTarget({ id, parts }: StatedNumber, { target, ground }: TargetGround): Explained {
  const quantities = parts === undefined ? targetQuantities : reachedQuantities;
  return find<DescribeTarget>(quantities, id)(target, ground);
}
