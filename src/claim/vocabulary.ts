/** Words that several readers share. */

/** What is counted in a claim, besides the words that name the indicator. */
export const PERSON_WORDS: ReadonlySet<string> = new Set([
  ...[
    'person',
    'personer',
    'fuldtidsperson',
    'fuldtidspersoner',
    'menneske',
    'mennesker',
    'borger',
    'borgere',
  ],
]);

/** Words that carry no claim of their own: they may stand between what was read without being reported. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...[
    'af',
    'alle',
    'alt',
    'altså',
    'bare',
    'blot',
    'kun',
    'antal',
    'antallet',
    'at',
    'blandt',
    'blev',
    'blevet',
    'bliver',
    'både',
  ],
  ...['ca', 'cirka', 'da', 'dag', 'de', 'den', 'der', 'deres', 'dermed', 'det', 'dette', 'disse'],
  ...['dvs', 'efter', 'eller', 'en', 'end', 'er', 'et', 'findes', 'for', 'forhold', 'forrige', 'fra'],
  ...[
    'frem',
    'gennemsnit',
    'gennemsnitlig',
    'gennemsnitlige',
    'gennemsnitligt',
    'gruppen',
    'gået',
    'går',
    'har',
    'havde',
    'have',
    'hele',
  ],
  ...['her', 'hos', 'hvilket', 'hvor', 'i', 'ifølge', 'inden', 'inkl', 'kom', 'kommet', 'kommune'],
  ...['kommunen', 'kommunens', 'kommuner', 'lidt', 'lige', 'ligger', 'ligget', 'lå', 'man', 'med'],
  ...['mellem', 'men', 'mens', 'mere', 'mindre', 'mod', 'måned', 'niveau', 'niveauet', 'nu', 'nået', 'når'],
  ...['nær', 'næsten', 'og', 'også', 'om', 'omfang', 'op', 'over', 'pct', 'perioden', 'procent', 'på'],
  ...['samlede', 'samlet', 'samme', 'sammenlignet', 'set', 'siden', 'sig', 'som', 'stadig', 'stod'],
  ...['står', 'svarende', 'svarer', 'så', 'tal', 'tallene', 'tallet', 'tid', 'til', 'tilsvarende'],
  ...['ud', 'udgjorde', 'udgør', 'under', 'var', 'ved', 'viser', 'vores', 'været'],
]);

/** Nouns after a number that make it something else than a change in persons. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set([
  ...['kr', 'kroner', 'mio', 'million', 'millioner', 'mia', 'milliard', 'milliarder', 'tusind', 'tusinde'],
  ...['år', 'års', 'årige', 'årig', 'måned', 'måneder', 'måneders', 'dag', 'dage', 'time', 'timer', 'uge'],
  ...[
    'uger',
    'ugers',
    'kvartal',
    'kvartaler',
    'halvår',
    'gange',
    'gang',
    'kommuner',
    'steder',
    'job',
    'jobs',
  ],
]);
