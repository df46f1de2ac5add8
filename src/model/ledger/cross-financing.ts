/** An organisation's ICT spending, what it buys from others of the survey included. M kr. */
export interface Organisation {
  readonly id: string;
  readonly gross: number;
}

/** Money one organisation pays another for ICT, M kr. */
export interface Payment {
  readonly from: string;
  readonly to: string;
  readonly mnok: number;
}

/** Why a set of payments can't be eliminated. */
export type FinancingFault =
  | { readonly kind: "unknown"; readonly id: string }
  | { readonly kind: "self"; readonly id: string }
  | { readonly kind: "negative"; readonly id: string }
  /** Pays others more than all it spends. */
  | { readonly kind: "paysTooMuch"; readonly id: string; readonly mnok: number }
  /** Is paid more than all it spends: the rest has gone nowhere. */
  | { readonly kind: "paidTooMuch"; readonly id: string; readonly mnok: number };

/** One organisation before and after elimination, M kr. */
export interface Eliminated extends Organisation {
  /** Of its gross spending, what others have paid, and so is counted with them. */
  readonly paidByOthers: number;
  /** What is counted with it. */
  readonly net: number;
}

export interface Elimination {
  readonly organisations: readonly Eliminated[];
  /** All organisations' spending, each krone once, M kr. */
  readonly total: number;
  readonly eliminated: number;
}

/** Sums are in M kr; a krone more or less comes of arithmetic. */
const slack = 1e-6;

/**
 * Counts each krone once (IE-1085, ch. 1.2.3): a payer's payments are in its own spending, so they
 * are taken from the receiver's. What is left in all is what goes out of the organisations, however
 * money runs between them: through chains, and round in circles.
 *
 * @returns the faults instead where payments can't be right
 */
export function eliminate(
  organisations: readonly Organisation[],
  payments: readonly Payment[],
): Elimination | { readonly faults: readonly FinancingFault[] } {
  const faults = findFaults(organisations, payments);
  if (faults.length > 0) return { faults };
  const counted = organisations.map((organisation) => {
    const paidByOthers = received(payments, organisation.id);
    return { ...organisation, paidByOthers, net: organisation.gross - paidByOthers };
  });
  return {
    organisations: counted,
    total: sum(counted.map(({ net }) => net)),
    eliminated: sum(payments.map(({ mnok }) => mnok)),
  };
}

function findFaults(
  organisations: readonly Organisation[],
  payments: readonly Payment[],
): FinancingFault[] {
  const known = new Set(organisations.map(({ id }) => id));
  const wrong = payments.flatMap(({ from, to, mnok }): FinancingFault[] => {
    const stranger = [from, to].find((id) => !known.has(id));
    if (stranger !== undefined) return [{ kind: "unknown", id: stranger }];
    if (from === to) return [{ kind: "self", id: from }];
    return mnok >= 0 ? [] : [{ kind: "negative", id: from }];
  });
  return wrong.length > 0 ? wrong : organisations.flatMap((one) => findImbalance(one, payments));
}

function findImbalance(
  { id, gross }: Organisation,
  payments: readonly Payment[],
): FinancingFault[] {
  const paid = sum(payments.filter(({ from }) => from === id).map(({ mnok }) => mnok));
  const over = received(payments, id) - gross;
  if (paid - gross > slack) return [{ kind: "paysTooMuch", id, mnok: paid - gross }];
  return over > slack ? [{ kind: "paidTooMuch", id, mnok: over }] : [];
}

const received = (payments: readonly Payment[], id: string) =>
  sum(payments.filter(({ to }) => to === id).map(({ mnok }) => mnok));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
