/**
 * Stands in for `d3-format` under d3-scale in the build (see vite.config.ts): our numbers are written the Danish way by
 * `language`, so d3's own `tickFormat` is never asked for (2 kB brotli).
 */
function missing(): never {
  throw new Error('Numbers are written by src/language/format.ts, not by d3-format.');
}

export {
  missing as format,
  missing as formatPrefix,
  missing as formatSpecifier,
  missing as precisionFixed,
  missing as precisionPrefix,
  missing as precisionRound,
};
