/** What the update uses of the app, so that a new file is judged by the very reader that readers get. */
export { COUNTRY } from '../../src/domain/area.ts';
export { areaOf, municipalities, regions } from '../../src/domain/areas.ts';
export { readCatalogue } from '../../src/domain/catalogue.ts';
export { STATUS_VALUE } from '../../src/domain/observation.ts';
export { periodCode } from '../../src/domain/period.ts';
export { isCount } from '../../src/domain/unit.ts';
export { ingest } from '../../src/ingest/ingest.ts';
export {
  formatBare,
  formatList,
  formatNumber,
  formatPeriod,
  formatSigned,
} from '../../src/language/format.ts';
export { describeIssue } from '../../src/language/issues.ts';
export { describePublisherFailure } from '../../src/language/publisherTexts.ts';
export { fetchJobindsats } from '../../src/publishers/jobindsats.ts';
export { jobindsatsTables } from '../../src/publishers/jobindsatsTables.ts';
export { liveTables } from '../../src/publishers/liveTables.ts';
export { fetchStatbank } from '../../src/publishers/statbank.ts';
