/** What a reader of a sentence should look at twice, and what was not understood in it. */
import type { ClaimDoubt } from '../domain/claimReading.ts';
import type { Month } from '../domain/period.ts';
import { formatList, formatMonth } from './format.ts';

/** One sentence per doubt. */
export const claimDoubtTexts: Readonly<Record<ClaimDoubt, string>> = {
  negated: 'Sætningen siger „ikke“: vælg selv, om tallet skal være faldet eller steget.',
  'both-directions': 'Sætningen siger både op og ned; her er taget det første.',
  'between-places':
    'Sætningen sammenligner steder. En ændring kan kun tjekkes ét sted ad gangen, et tal for én måned kun mellem to steder.',
  english:
    'Sætningen er på engelsk, og kun danske sætninger kan læses. Skriv den på dansk, eller vælg selv i felterne.',
  part: 'Sætningen er om en del af de ledige, fx unge, kvinder eller et fag. Tallene her er for alle under ét: vælg selv målet, hvis det er alle, der skal tjekkes.',
  'other-measure':
    'Sætningen er om sæsonkorrigerede tal eller en anden opgørelse. Tallene her er de faktiske fra måned til måned: vælg selv målet, hvis det er dem, der skal tjekkes.',
  unchanged:
    'Sætningen siger, at tallet er uændret. Her tjekkes kun, om det er faldet eller steget: vælg selv retning og tal.',
  range:
    'Sætningen har et interval, hvor en påstand har ét tal. Her tjekkes kun ét tal ad gangen: skriv selv det, der skal tjekkes.',
  cause:
    'Sætningen siger også hvorfor. Det er ikke tjekket: tallene viser, hvad der skete, og aldrig hvorfor.',
  'into-work':
    'Sætningen taler om job. Det er ikke tjekket: tallene viser, hvor mange der er ledige, ikke hvor mange der er kommet i job.',
  'several-areas': 'Sætningen nævner flere steder; her er taget det første.',
  spelling: 'Kommunens navn er stavet anderledes end det, vi kender. Er det den rigtige?',
  'region-or-landsdel': 'Navnet kan være en region eller en landsdel; her er taget regionen.',
  'number-or-share': 'Ordet kan betyde et antal eller en andel. Vælg det, der menes.',
  'share-of-what': 'Andelen kan være af de ledige eller af arbejdsstyrken. Vælg det, der menes.',
  'graduate-rate':
    'Dimittendledigheden i pct. er den del af dimittenderne, der er ledige. Den findes ikke i tallene her, som har antallet af ledige dimittender og deres andel af de dagpengeledige: vælg selv det, der menes.',
  'newly-educated':
    'Nyuddannede er læst som dimittender på dagpenge; nyuddannede uden for a-kasserne er ikke med i tallene.',
  'both-benefits': 'Sætningen nævner både dagpenge og kontanthjælp; her er taget alle ydelser under ét.',
  'percent-or-points':
    'En ændring i pct. af noget, der selv er i pct., kan være ment som procentpoint. Ret det, hvis det er det.',
  fraction: 'En brøk eller et antal gange er læst som cirka så mange pct., højst en tiendedel fra.',
  'several-numbers':
    'Der er flere tal af samme slags, end en påstand har plads til; her er taget det første.',
  'decimal-dot': 'Et tal med punktum er læst, som om der stod komma.',
  'year-as-month':
    'Et årstal uden måned er læst som samme måned som i den anden ende, så årstiden ikke tæller med. Vælg en anden måned, hvis der menes det.',
  'part-as-month':
    'Et kvartal eller halvår er læst som dets sidste måned, en årstid som dens midterste. Tallene er måned for måned.',
  'no-date': 'Den dag findes ikke: så mange dage har måneden ikke. Datoen er ikke læst; vælg selv måneden.',
  'month-without-year': 'En måned uden årstal er læst som den seneste af slagsen.',
  'until-newest': 'Sætningen siger ikke, hvornår perioden slutter; her er taget den nyeste måned.',
  'too-long': 'Teksten er lang; kun begyndelsen er læst.',
};

/** `Ikke forstået: „takket være indsatsen“ og „om året“.` Empty when everything was. */
export function unreadText(pieces: readonly string[]): string {
  if (pieces.length === 0) return '';
  return `Ikke forstået: ${formatList(pieces.map((piece) => `„${piece.replace(/\s+/g, ' ')}“`))}.`;
}

/** `Slutter med de nyeste tal, juni 2026`: beside a month that the text did not name. */
export function assumedMonthText(month: Month): string {
  return `ikke nævnt; ${formatMonth(month)} er de nyeste tal`;
}
