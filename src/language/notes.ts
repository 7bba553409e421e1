/** The words of notes, of missing figures and of figures that cannot be drawn. */
import { areaOf } from '../domain/areas.ts';
import type { Benchmark } from '../domain/choices.ts';
import type { Note, NothingToDraw } from '../domain/note.ts';
import type { MissingReason } from '../domain/observation.ts';
import { breakNote } from './breakTexts.ts';
import { eventLabel } from './eventTexts.ts';
import { formatList, formatMonth, formatMonthRange } from './format.ts';
import { benefitTexts, indicatorText } from './indicatorTexts.ts';
import { capital, placeName } from './places.ts';

const SMALL_LISTS = 8;

const names = (codes: readonly string[]): string => {
  const all = codes.map(placeName);
  return all.length <= SMALL_LISTS ? formatList(all) : `${all.length} kommuner`;
};

export const benchmarkTexts: Readonly<Record<Benchmark, string>> = {
  landet: 'hele landet',
  region: 'regionen',
  landsdel: 'landsdelen',
  gruppe: 'kommunegruppen',
  lignende: 'lignende kommuner',
  naboer: 'naboerne',
  egne: 'egne kommuner',
  ingen: 'ingen',
};

/** As a line's name: the comparison's real name stands everywhere. */
export const COMPANY_NAMES: Readonly<Record<'lignende' | 'naboer' | 'egne', string>> = {
  lignende: 'Lignende kommuner',
  naboer: 'Nabokommunerne',
  egne: 'Egne kommuner',
};

/** Why a cell has no number, for hover, tables and lists. */
export const missingTexts: Readonly<Record<MissingReason, string>> = {
  suppressed: 'skjult af hensyn til diskretion (færre end 3 personer)',
  missing: 'mangler hos udgiveren',
  'not-applicable': 'findes ikke',
  'not-published': 'ikke offentliggjort',
  'not-computable': 'kan ikke beregnes',
};

export function noteText(note: Note): string {
  switch (note.kind) {
    case 'example':
      return 'EKSEMPEL: tallene pr. kommune er opdigtede, så figuren kan prøves. De må ikke bruges som fakta.';
    case 'provisional':
      return `${capital(formatMonth(note.month))} er foreløbig og bliver typisk justeret lidt op i de følgende måneder.`;
    case 'newest-in-file':
      return `${capital(formatMonth(note.month))} er den nyeste måned i filen og kan være foreløbig.`;
    case 'not-seasonally-adjusted':
      return 'Tallene er ikke sæsonkorrigeret: sammenlign med samme måned året før eller med gennemsnit over 12 måneder.';
    case 'mean-of-shares':
      return 'Gennemsnittet over 12 måneder er de 12 månedsprocenters gennemsnit, hver måned med samme vægt.';
    case 'caution':
      return indicatorText(note.indicator).caution;
    case 'shown-by-region': {
      const [region, areas] = [areaOf(note.region).name, names(note.areas)];
      return `Tallene findes her kun for regioner: ${areas} vises ved ${region}.`;
    }
    case 'gap':
      return note.months === note.of
        ? `${capital(placeName(note.area))}: ingen tal i perioden (${missingTexts[note.reason]}).`
        : `${capital(placeName(note.area))}: ${note.months} af ${note.of} måneder uden tal (${missingTexts[note.reason]}). Et hul er ikke nul og udfyldes ikke.`;
    case 'group-left-out':
      return `${note.group} er regnet under ét (sum over sum); ${names(note.members)} er udeladt i de måneder, hvor tallet mangler.`;
    case 'company':
      return companyText(note);
    case 'benchmark-replaced':
      return `Der kan ikke sammenlignes med ${benchmarkTexts[note.asked]} på disse tal; figuren viser hele landet.`;
    case 'own-list-empty':
      return 'Der er endnu ikke valgt egne kommuner at sammenligne med; figuren viser hele landet.';
    case 'benefit-not-split':
      return `Tallet er ikke delt på ydelse i disse tabeller, så ${benefitTexts[note.asked]} kan ikke vises alene; figuren viser alle ydelser.`;
    case 'period-outside':
      return `Der er tal for ${formatMonthRange(note.first, note.last)}; perioden er skåret til.`;
    case 'older-elsewhere':
      return `Ældre år findes i Danmarks Statistiks tabel ${note.table}, som tæller anderledes. Under Data står, hvordan du får dem med.`;
    case 'break':
      return breakNote(note.seriesBreak);
    case 'event':
      return `Hændelse ${note.number}: ${eventLabel(note.event)}. Egen markering: figuren viser ikke, om det ene skyldes det andet.`;
    case 'small-base':
      return 'Indeks og ændring i pct. vises ikke, hvor udgangspunktet er under 10 personer.';
  }
}

function companyText({ benchmark, owner, members }: Note & { readonly kind: 'company' }): string {
  const listed = formatList(members.map(placeName));
  const whose = owner === null ? '' : ` ${placeName(owner)}`;
  switch (benchmark) {
    case 'lignende':
      return `Lignende kommuner er de ${members.length}, der ligner${whose} mest i størrelse, ledighed og kommunegruppe: ${listed}. De er regnet under ét.`;
    case 'naboer':
      return `Nabokommunerne${whose === '' ? '' : ` til${whose}`} er ${listed}, regnet under ét.`;
    case 'egne':
      return `Egne kommuner er ${listed}, regnet under ét.`;
  }
}

export function nothingToDrawText(reason: NothingToDraw): { readonly what: string; readonly help: string } {
  switch (reason.kind) {
    case 'nothing-chosen':
      return { what: 'Der er ikke valgt nogen kommune.', help: 'Tilføj en kommune ovenfor.' };
    case 'one-year':
      return {
        what: 'Perioden rummer kun ét kalenderår.',
        help: 'Vælg en længere periode, eller vis årene i én række.',
      };
    case 'no-numbers':
      if (reason.smoothed || reason.mode === 'aendring') {
        return {
          what: 'Der er for få sammenhængende måneder til den valgte visning.',
          help: 'Vælg en længere periode, værdier i stedet for ændring, eller måned for måned.',
        };
      }
      if (reason.mode === 'indeks') {
        return {
          what: 'De valgte områder har ikke tal i indeksets udgangspunkt.',
          help: 'Vælg en anden måned eller et andet år som 100, eller vis værdier.',
        };
      }
      return {
        what: 'De valgte områder har ingen offentliggjorte tal i perioden.',
        help: 'Små kommuners tal skjules af hensyn til diskretion. Vælg en anden periode eller kommune.',
      };
    case 'not-in-files':
      return {
        what: 'Datafilerne indeholder ikke de tal, målet kræver.',
        help: 'Vælg et andet mål, eller læg en nyere eksport ind under Data.',
      };
  }
}
