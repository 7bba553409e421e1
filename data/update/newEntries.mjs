// @ts-check
/** What the catalogue says about files that are there only after an update has fetched them. */

/**
 * @typedef {Omit<import('../../src/domain/catalogue.ts').CatalogueEntry, 'sha256' | 'retrieved' | 'areas'>} NewEntry
 */

const UNADJUSTED =
  'Tallene er ikke sæsonkorrigerede: sammenlign med samme måned året før eller brug 12 måneders gennemsnit.';
const OUTFLOW = 'Et fald viser ikke, om de ledige er kommet i job.';

const statbank = /** @type {const} */ ({
  publisher: 'Danmarks Statistik',
  source: 'Danmarks Statistik, Statistikbanken',
  kind: 'officiel',
  licence: 'CC BY 4.0',
  licenceNote: null,
  transcribed: null,
});

/** @type {readonly NewEntry[]} */
export const newEntries = [
  {
    ...statbank,
    id: 'langtidsledige-dst',
    file: 'langtidsledige_dst_aulk04.csv',
    title: 'Langtidsledige efter kommune (Danmarks Statistik)',
    table: 'AULK04',
    // By the texts of ENHED, which are known when the file is there.
    unit: {},
    definition: `Langtidsledige hos Danmarks Statistik har været ledige i mindst 52 uger i træk; afbrydelser på op til 28 dage tæller med i forløbet. Tabellen har både antal personer og pct. af arbejdsstyrken, her for alle aldre og begge køn under ét, for kommuner, landsdele, regioner og hele landet fra 2009. Grænsen er en anden end på Jobindsats, hvor langtidsledige har været ledige i mindst 80 pct. af de seneste 12 måneder, og hvor tallene er fuldtidspersoner: de to opgørelser hører ikke til i samme figur uden forklaring. To prikker betyder, at tallet mangler, er skjult eller er for usikkert. ${UNADJUSTED} De seneste måneder kan blive revideret, når tabellen opdateres; en ny udgave erstatter den gamle. ${OUTFLOW}`,
  },
  {
    ...statbank,
    id: 'ledige-dst',
    file: 'ledige_dst_aup02.csv',
    title: 'Fuldtidsledige i pct. af arbejdsstyrken efter kommune (Danmarks Statistik)',
    table: 'AUP02',
    unit: { INDHOLD: 'percent-of-labour-force' },
    definition: `Fuldtidsledige i pct. af arbejdsstyrken efter Danmarks Statistiks opgørelse, her for alle aldre og begge køn under ét, for kommuner, landsdele, regioner og hele landet. Fuldtidsledige er ledige omregnet til fuld tid: to, der hver er ledige halvdelen af måneden, tæller som én. Procenten er afrundet til én decimal og kan afvige fra Jobindsats, som opgør både ledige og arbejdsstyrke på sin egen måde; bland ikke de to i én figur uden forklaring. Tabellen har ikke antal. To prikker betyder, at tallet mangler, er skjult eller er for usikkert. ${UNADJUSTED} De seneste måneder kan blive revideret, når tabellen opdateres; en ny udgave erstatter den gamle. ${OUTFLOW}`,
  },
  {
    id: 'ledige-ydelser-kommuner',
    file: 'ledige_ydelser_kommuner_y25i01.csv',
    title: 'Ledige fuldtidspersoner efter kommune og ydelse',
    publisher: 'Styrelsen for Arbejdsmarked og Rekruttering (STAR)',
    source: 'STAR, Jobindsats.dk',
    table: 'y25i01',
    kind: 'officiel',
    licence: null,
    licenceNote: 'Udgiveren angiver ingen licens ud over, at kilden skal nævnes.',
    transcribed: null,
    unit: { 'Antal ledige fuldtidspersoner': 'full-time-persons' },
    definition: `De samme ledige fuldtidspersoner som i filen uden ydelser, her i alt og for a-dagpenge og kontanthjælp hver for sig. Læg ikke delene sammen med totalen. Hver celle er afrundet for sig, så delene kan afvige 1 fra totalen. ${UNADJUSTED} Den nyeste måned er foreløbig, og de seneste måneder kan også blive revideret; en ny udgave erstatter den gamle. Antal under 3 personer offentliggøres ikke for en kommune: de står som \`..\`, eller måneden mangler helt. Et hul er ikke nul. Kontanthjælpsreformen pr. 1. juli 2025 er et databrud: kontanthjælp før og efter kan ikke uden videre sammenlignes. ${OUTFLOW}`,
  },
];

/**
 * Sentences that stop being true when a file holds kommuner, or more than one month, and what is true then. By id.
 * @type {Readonly<Record<string, { title: string, sentences: readonly (readonly [string, string])[] }>>}
 */
export const withKommuner = {
  'dimittender-regioner': {
    title: 'Dimittendledige personer efter kommune og region',
    sentences: [
      [
        'Tal pr. kommune er ikke med her.',
        'Antal under 3 personer offentliggøres ikke for en kommune: de står som `..`, eller måneden mangler helt. Et hul er ikke nul.',
      ],
    ],
  },
  'varighed-regioner': {
    title: 'Afsluttede dagpengeforløb efter varighed, kommune og region',
    sentences: [
      [
        'Fordelingen og gennemsnittet er for én måned og ikke sæsonkorrigeret; den nyeste måned er foreløbig.',
        'Fordelingen og gennemsnittet er for hver måned og ikke sæsonkorrigeret; den nyeste måned er foreløbig.',
      ],
      [
        'Tal pr. kommune er ikke med her.',
        'Antal under 3 forløb offentliggøres ikke for en kommune: de står som `..`. Et hul er ikke nul.',
      ],
    ],
  },
  'fortsat-regioner': {
    title: 'Fortsat på dagpenge efter et antal uger, efter kommune og region',
    sentences: [],
  },
};
