/** What a file's figures become, in Danish: what they feed, what they change, and what keeps them from it. */
import type { Publisher } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { counted, measureName } from './fileFacts.ts';
import { formatList, formatNumber, formatPeriod } from './format.ts';
import { indicatorText } from './indicatorTexts.ts';

/** The most kommuner there can be. */
const ALL_KOMMUNER = 98;

export const placementTexts = {
  heading: 'Det bliver tallene til',
  loading: 'Sammenligner med de tal, der er her …',
  failed:
    'De tal, der er her i forvejen, kunne ikke hentes, så forskellen kan ikke vises. Kontrollér forbindelsen.',
  retry: 'Prøv igen',
  opens: 'Se figuren:',
  feeds: (indicators: readonly Indicator[]) => `Filen giver tal til ${titles(indicators)}.`,
  newIndicators: (indicators: readonly Indicator[]) =>
    `${indicators.length === 1 ? 'Nyt mål' : 'Nye mål'} under emnet Egne tal: ${titles(indicators)}.`,
  newPeriods: (periods: readonly Period[]) =>
    periods.length === 1
      ? `Ny periode: ${formatPeriod(periods[0]!)}.`
      : `${formatNumber(periods.length, 0)} nye perioder, fra ${formatPeriod(periods[0]!)} til ${formatPeriod(periods.at(-1)!)}.`,
  newAreas: (areas: number) => `Tal for ${counted(areas, 'område', 'områder')}, der ikke var tal for før.`,
  older: 'Filen slutter før de tal, der er her i forvejen. Den bruges kun til det, de mangler.',
  same: 'Hvor filen og de tal, der er her i forvejen, dækker det samme, er de ens.',
  differs:
    'Filen har andre tal end dem, der er her i forvejen, for noget af det samme. Når den er i brug, viser figurerne filens tal og nævner den i kilden.',
  covered:
    'Alt, hvad filen dækker, er der nyere tal for her. Derfor viser figurerne ikke dens tal. Hvad der er ændret siden, kan du se nedenfor under „Sammenlign to udgaver“.',
  above: (name: string) =>
    `„${name}“ går forud, hvor de to filer dækker det samme: den slutter senere eller er lagt ind senere.`,
  fewKommuner: (kommuner: number) =>
    `Filen har ${formatNumber(kommuner, 0)} af de ${ALL_KOMMUNER} kommuner. Rangliste, kort og placeringer kan kun tage dem med.`,
  noKommuner:
    'Filen har ingen kommuner, så den kan kun bruges til at se på hele landet, regioner og landsdele.',
  untouched: (kommuner: number, newPeriods: boolean) =>
    `${counted(kommuner, 'kommune', 'kommuner')}, der ikke er i filen, beholder de tal, der er her i forvejen${newPeriods ? ', og mangler i de nye perioder' : ''}. De kan være fra en anden udgave end filens.`,
  lacks: (indicators: readonly Indicator[], table: string, months: readonly Period[]) =>
    months.length === 1
      ? `Tabel ${table} har ikke ${formatPeriod(months[0]!)} med, så ${titles(indicators)} kan ikke regnes ud for den måned. Hent også den tabel, og læg den ind.`
      : `Tabel ${table} har ikke ${formatNumber(months.length, 0)} af filens måneder med, ${formatPeriod(months[0]!)} til ${formatPeriod(months.at(-1)!)}, så ${titles(indicators)} kan ikke regnes ud for dem. Hent også den tabel, og læg den ind.`,
  noTotal: (dimension: string) =>
    `Tallene kan ikke lægges sammen med dem, der er her: opdelingen „${dimension}“ mangler et „i alt“. Hent eksporten igen med totalen.`,
  unitDiffers: (measure: string) =>
    `Tallene kan ikke lægges sammen med dem, der er her: ${measureName(measure)} har en anden enhed.`,
} as const;

/** Why no figure can show a file without months, and what can be done. */
export function notMonthlyText(publisher: Publisher): string {
  return publisher === 'noegletal'
    ? 'De Kommunale Nøgletal har ét tal pr. år, og figurerne her viser måneder. Find et tilsvarende tal hos Jobindsats eller Statistikbanken, hvor der er måneder; se „Hent en eksport selv“ nedenfor. Lægger du en senere udgave af filen ind, kan de to sammenlignes her.'
    : 'Filen har ingen måneder, og figurerne her viser måneder. Hent tabellen igen med måneder som periode, hvis den findes sådan.';
}

function titles(indicators: readonly Indicator[]): string {
  return formatList(indicators.map((one) => measureName(indicatorText(one).title)));
}

/** What the app says about kommuner that a file does not have; empty when it has them all. */
export function kommunerText(kommuner: number): string {
  if (kommuner === 0) return placementTexts.noKommuner;
  return kommuner < ALL_KOMMUNER ? placementTexts.fewKommuner(kommuner) : '';
}
