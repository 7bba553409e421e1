/** Words around the code that puts a figure in another page. */
import type { Month } from '../domain/period.ts';
import { formatMonthRange } from './format.ts';

export const embedCodeTexts = {
  heading: 'Indlejr på en anden side',
  help: 'Sæt koden ind, hvor figuren skal stå. Den viser figuren alene med noter og kilde og henter intet andre steder fra end her.',
  months: 'måneder',
  pinned: (first: Month, last: Month) => `${formatMonthRange(first, last)}, altid`,
  newest: 'følger nyeste måned',
  pinnedHelp:
    'Overskrift og tegning bliver ved disse måneder. Tallene ændres kun, hvis udgiveren retter dem.',
  newestHelp:
    'Overskrift og tegning skifter, når der kommer nye tal. Skriv ikke om et bestemt tal ved siden af.',
  colours: 'farver',
  themes: { follow: 'som siden omkring', lys: 'altid lyse', moerk: 'altid mørke' },
  height: 'højde',
  heights: { script: 'tilpasser sig', fixed: 'fast, uden script' },
  scriptHelp:
    'Scriptet fylder under 1 kB og gør én ting: giver rammen figurens højde. Ét script er nok til flere figurer.',
  fixedHelp: (height: number) =>
    `${height} pixel passer til en spalte på 640; på en telefon ruller figuren i sin ramme.`,
  code: 'Kode',
  copy: 'Kopiér kode',
  copied: 'Koden er kopieret',
  preview: 'Forhåndsvisning',
  widths: { column: 'i en spalte, 640 pixel', phone: 'på en telefon, 360 pixel' },
} as const;
