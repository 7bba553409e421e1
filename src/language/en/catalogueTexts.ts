/** The words of `data/catalogue.json` in English, to be kept in step with it. */
import type { CatalogueText } from '../catalogueTexts.ts';

export type { CatalogueText } from '../catalogueTexts.ts';

const STAR = 'The Danish Agency for Labour Market and Recruitment (STAR)';
const NO_LICENCE = 'The publisher states no licence other than that the source must be named.';
const MADE_UP =
  'Made-up figures, produced for this program. They are distributed from STAR’s figures for the regions, which stand unchanged in the file (source: STAR, Jobindsats.dk).';

const SEASON =
  'The figures are not seasonally adjusted: compare with the same month a year earlier or use 12-month averages. The newest month is provisional, and the latest months may also be revised when the publisher updates; a new edition replaces the old one.';
const HIDDEN =
  'Numbers below 3 persons are not published for a municipality: they are written as two dots, or the month is missing altogether. A gap is not zero and must be neither filled in nor worked out from the figures that are shown. The reform of cash assistance on 1 July 2025 is a break in the series: cash assistance before and after cannot simply be compared.';
const NO_JOBS = 'A fall does not show whether the unemployed have found work.';
const EXAMPLE =
  'Made-up figures for trying the program, not official and not an estimate of any municipality.';
const EXAMPLE_ROWS =
  'The rows for Denmark and the regions are the official ones, but the file as a whole counts as an example.';
const EXAMPLE_END = 'Not seasonally adjusted. No ranking, verdict or headline may rest on these figures.';

/** By the id of an entry, in the place of the catalogue's own. */
export const catalogueTexts: Readonly<Record<string, CatalogueText>> = {
  'langtidsledige-kommuner': {
    title: 'Long-term unemployed full-time persons by municipality and benefit',
    publisher: STAR,
    definition: `Long-term unemployed are people on unemployment insurance benefits (dagpenge) or cash assistance (kontanthjælp) who have been unemployed for at least 80 per cent of the past 12 months. The figure is full-time persons in the month, not persons: someone who is unemployed for part of the month counts only for that part. Full-time persons are therefore fewer than persons, and the two must not be mixed. The limit differs from that of Statistics Denmark, which takes at least 52 weeks in a row (breaks of up to 28 days are allowed); the two counts do not belong in the same chart without an explanation. The file has the total and the two benefits separately: do not add them to the total. Each cell is rounded by itself, so unemployment insurance benefits plus cash assistance can differ by 1 from the total. Denmark is slightly more than the sum of the 98 municipalities, because some people’s area is not stated. ${SEASON} ${HIDDEN} The table has numbers only. A share of the unemployed is found by dividing by the unemployed full-time persons of y25i01 (own calculations); it differs from the share that Jobindsats itself shows, which is worked out on persons. ${NO_JOBS}`,
    licenceNote: NO_LICENCE,
  },
  'ledige-kommuner': {
    title: 'Unemployed full-time persons by municipality',
    publisher: STAR,
    definition: `People on unemployment insurance benefits (dagpenge) or cash assistance (kontanthjælp) in the month, converted to full-time persons: two who are each unemployed for half of the month count as one. That is fewer than the number of persons who were unemployed at some point in the month. The percentage is of the labour force aged 16–66, that is the employed and the unemployed together, not of all inhabitants; it is rounded to one decimal, and in small municipalities a tenth corresponds to very few persons. Other measures of the unemployment rate use other age limits, another labour force or seasonally adjusted figures and give other levels. Denmark is more than the sum of the municipalities (area not stated). The file does not split the unemployed by benefit. ${SEASON} The number for a month can still rise by a few per cent in the next edition. ${HIDDEN} ${NO_JOBS}`,
    licenceNote: NO_LICENCE,
  },
  'dimittender-regioner': {
    title: 'Unemployed graduates by region',
    publisher: STAR,
    definition: `Unemployed graduates are people who have recently finished their education and receive unemployment insurance benefits (dagpenge) on the basis of it. The figure is persons who were unemployed in the month, not full-time persons. The share is unemployed graduates as a percentage of all persons unemployed on these benefits: the denominator is the insured unemployed, not the new graduates. So it does not say how many of those who graduated in a year are out of work, and it can rise merely because the other insured unemployed become fewer. Graduates without unemployment insurance are not included. The number follows the calendar of education and peaks in summer. ${SEASON} A region’s number is the sum of its municipalities; Denmark is slightly larger (area not stated). The regions begin later than Denmark. Figures per municipality are not included here. ${NO_JOBS}`,
    licenceNote: NO_LICENCE,
  },
  'varighed-regioner': {
    title: 'Completed spells on unemployment insurance benefits by duration and region',
    publisher: STAR,
    definition:
      'Spells on unemployment insurance benefits (dagpenge) that were completed in the month, by how many weeks they had lasted, and their average in weeks. The unit is spells, not persons. A spell counts as completed only when a whole calendar month without the benefits has passed, so short breaks do not count. Only completed spells are included: when many long-term unemployed people leave the benefits, the average rises, and a higher average is therefore not in itself worse. The figures do not say how long those who are unemployed now have been so, nor why the spell ended. The table of who is still on the benefits (y01b01) follows another group with other rules and cannot be worked out from this one. The distribution and the average are for one month and not seasonally adjusted; the newest month is provisional. Denmark is slightly more than the sum of the regions (area not stated). The names of the columns are put together from the publisher’s terms and are not necessarily word for word those of an export. Figures per municipality are not included here.',
    licenceNote: NO_LICENCE,
  },
  'fortsat-regioner': {
    title: 'Still on unemployment insurance benefits after a number of weeks, by region',
    publisher: STAR,
    definition:
      'Of those who began on unemployment insurance benefits (dagpenge) in the quarter: the percentage still on them after 4, 8, 13 … 52 weeks. Week 0 is everyone. Someone who has left the benefits does not count again on coming back. The curve falls faster than the duration of completed spells (y01a27) would lead one to expect: the two follow different groups, with different rules for when a spell ends, and the one cannot be derived from the other. Being off the benefits is not the same as being in work. The percentages are not seasonally adjusted, and quarters of different seasons should not be compared. The number behind the percentages is not stated, so the uncertainty cannot be worked out. The names of the columns are put together from the publisher’s terms and are not necessarily word for word those of an export.',
    licenceNote: NO_LICENCE,
  },
  omraader: {
    title: 'Municipalities with their region, province and municipality group',
    publisher: 'Statistics Denmark',
    definition:
      'The 98 municipalities with Statistics Denmark’s code and the region, province and municipality group they belong to. The municipality groups (capital, metropolitan, provincial, commuter and rural) divide the municipalities by the size of the largest town and the access to jobs; they are a division for statistics and do not say that the municipalities of a group are alike in everything. Christiansø is not a municipality and is not included. The file has no figures.',
    licenceNote:
      'The licence of this table is not stated. Figures in Statistics Denmark’s StatBank may be used under CC BY 4.0 when the source is named.',
  },
  'eksempel-dimittender-kommuner': {
    title: 'EXAMPLE: unemployed graduates by municipality (made-up figures)',
    publisher: 'Kommunekurven',
    definition: `${EXAMPLE} Each region’s published number in each month has been distributed over the region’s municipalities by their unemployed, their labour force, an assumed weight of towns with higher education and random swings with a fixed seed; the municipalities add up to the region’s number, and the shares fit the region’s share. ${EXAMPLE_ROWS} The units are those of y01dia02: persons, and per cent of persons unemployed on unemployment insurance benefits (the denominator is the insured unemployed, not new graduates). Numbers below 3 are hidden as in real figures, and the share with them. ${EXAMPLE_END}`,
    licenceNote: MADE_UP,
  },
  'eksempel-varighed-kommuner': {
    title:
      'EXAMPLE: completed spells on unemployment insurance benefits by duration and municipality (made-up figures)',
    publisher: 'Kommunekurven',
    definition: `${EXAMPLE} Each region’s published number of completed spells in each band of duration has been distributed over the region’s municipalities by their unemployed and random swings with a fixed seed; the bands add up to the region’s numbers, and the averages weighted by the number of spells give the region’s average. ${EXAMPLE_ROWS} The units are those of y01a27: spells and weeks. Completed spells only: a higher average is not in itself worse. Numbers below 3 are hidden as in real figures. ${EXAMPLE_END}`,
    licenceNote: MADE_UP,
  },
};
