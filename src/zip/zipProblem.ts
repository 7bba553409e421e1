/** Why a zip file or a part of it cannot be read. */
export class ZipProblem extends Error {
  readonly kind: 'damaged' | 'too-large' | 'locked';

  constructor(kind: ZipProblem['kind']) {
    super(`zip file: ${kind}`);
    this.kind = kind;
  }
}
