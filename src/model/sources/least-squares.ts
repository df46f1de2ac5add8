/** One condition on two unknowns: a·x + b·y = value, counted with a weight. */
export interface Equation {
  readonly coefficients: readonly [number, number];
  readonly value: number;
  readonly weight: number;
}

/**
 * The two unknowns that fit the equations with the least weighted sum of squares; the exact
 * solution where there are two equations. Normal equations solved by Cramer's rule.
 *
 * @throws RangeError if the equations do not determine both unknowns
 */
export function leastSquares(equations: readonly Equation[]): [number, number] {
  let [aa, ab, bb, av, bv] = [0, 0, 0, 0, 0];
  for (const { coefficients, value, weight } of equations) {
    const [a, b] = coefficients;
    aa += weight * a * a;
    ab += weight * a * b;
    bb += weight * b * b;
    av += weight * a * value;
    bv += weight * b * value;
  }
  const determinant = aa * bb - ab * ab;
  if (!(Math.abs(determinant) > 1e-12 * aa * bb))
    throw new RangeError("the published totals do not determine the two unknown categories");
  return [(av * bb - bv * ab) / determinant, (aa * bv - ab * av) / determinant];
}
