/**
 * Stands in for `victory-vendor/d3-scale` in the build (see vite.config.ts): the scales that Recharts chooses by itself
 * for numbers and categories. A chart that asks for another scale by name must add it here.
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
