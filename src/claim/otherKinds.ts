/** Kinds of claims that no fields of ours can hold; to be said, not guessed at. */

const NUMBER = '\\d[\\d.]{0,9}(?:,\\d{1,6})?';
const CHANGE_UNIT = '(?:pct\\b|procent|%|personer|færre|flere|langtidsledige|ledige)';
const BETWEEN = new RegExp(
  `(?<!\\p{L})mellem\\s{1,3}${NUMBER}\\s{1,3}og\\s{1,3}${NUMBER}\\s{0,3}${CHANGE_UNIT}`,
  'iu',
);
/** `fra 5 til 4 pct.` are the numbers at both ends, which is no range. */
const FROM_TO = new RegExp(
  `(?<!fra\\s{1,3}[\\d.,]{0,12})(?<![\\d.,])${NUMBER}\\s{0,3}(?:-|–|til)\\s{0,3}${NUMBER}\\s{0,3}${CHANGE_UNIT}`,
  'iu',
);

/** `mellem 5 og 10 pct.`, `5-10 pct.`, `5 til 10 færre`: a range where a claim has one number. */
export function saysRange(text: string): boolean {
  return BETWEEN.test(text) || FROM_TO.test(text);
}

const UNCHANGED =
  /(?<!\p{L})(?:uændre[td]e?|uforandre[td]e?|samme niveau|status quo|stabil[te]?|konstant|stået stille|står stille|hverken (?:faldet|steget))(?!\p{L})/iu;

/** `uændret`, `på samme niveau`: that nothing moved is no claim about a change. */
export function saysUnchanged(text: string): boolean {
  return UNCHANGED.test(text);
}

const CAUSE =
  /(?<!\p{L})(?:takket være|på grund af|pga|grundet|som (?:en )?følge af|som (?:et )?resultat af|skyld(?:es|tes)|fordi|(?:ført|førte|fører) til|medfør(?:t|te|er)|resulter(?:et|ede|er) i|effekt(?:en)? af|virke(?:r|de|t)|ved hjælp af|(?:har|havde) (?:(?:nu|næsten|allerede|også) )?(?:nedbragt|sænket|reduceret|halveret|knækket)|(?:får|fik|fået) [^.;]{1,80}? til at (?:falde|stige))(?!\p{L})/iu;

/** `takket være indsatsen`, `skyldes`, `har virket`, `vi har nedbragt`: why it moved, which no figures here can say. */
export function saysCause(text: string): boolean {
  return CAUSE.test(text);
}

const INTO_WORK =
  /(?<!\p{L})(?<!om (?:de|nogen) er kommet )(?:i (?:et |fast )?(?:job|arbejde|beskæftigelse)|(?:få|får|fik|fået) (?:et |nyt |fast )?(?:job|arbejde))(?!\p{L})/iu;

/** `er kommet i job`: fewer unemployed are not as many more in work. */
export function saysIntoWork(text: string): boolean {
  return INTO_WORK.test(text);
}

/** `unemployment`, `jobless`: the words of our subject in English, where none of the Danish ones stand. */
export function saysEnglish(text: string): boolean {
  return /(?<!\p{L})(?:unemploy|jobless)/iu.test(text) && !/ledig|arbejdsløs|dimittend/iu.test(text);
}

const PART =
  /(?<!\p{L})(?:unge|unges|ungdoms\p{L}+|kvinder|kvinders|kvindelige|mænd|mænds|mandlige|seniorer|seniorers|indvandrere|efterkommere|flygtninge|akademikere|akademikeres|akademikerledig\p{L}*|ufaglærte|faglærte|nyledige|aktivitetsparate|ikke-vestlige|ingeniører|lærere|pædagoger|(?:under|over|mellem) \d\d(?: og \d\d)? år|\d\d(?:[-–]\d\d)?-årige)(?!\p{L})/iu;

/** `unge ledige`, `kvinder`, `under 30 år`: a part of the unemployed, where the figures are of all. */
export function saysPart(text: string): boolean {
  return PART.test(text);
}

/** `sæsonkorrigeret`, `AKU`, `nettoledighed`: another count than these figures. */
export function saysOtherMeasure(text: string): boolean {
  return /(?<!\p{L})(?:(?<!ikke )sæsonkorriger|AKU(?!\p{L})|AKU-|nettoledig)/iu.test(text);
}
