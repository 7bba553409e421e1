/** The parts of `quadprog` that the tests use; its arrays begin at 1. */
declare module 'quadprog' {
  /** Minimises −dᵀb + ½·bᵀDb with Aᵀb ≥ b0, the first `meq` of them with equality. */
  export function solveQP(
    Dmat: number[][],
    dvec: number[],
    Amat: number[][],
    bvec: number[],
    meq: number,
  ): { readonly solution: number[]; readonly message: string };
}
