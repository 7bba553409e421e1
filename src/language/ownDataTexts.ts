/** What happened to the reader's own files where they are kept, in Danish: what, where, and what to do. */
import type {
  AddOutcome,
  BundleExport,
  BundleImport,
  BundleRefusal,
  ChangeOutcome,
  DamagedFile,
  StoreProblem,
} from '../domain/ownStore.ts';
import { formatList, formatNumber } from './format.ts';
import { capital } from './places.ts';

/** More names than this are counted instead. */
const MAX_NAMES = 5;

/** What is wrong with the store, and what helps. */
export function describeStoreProblem(problem: StoreProblem): string {
  switch (problem.kind) {
    case 'full':
      return 'Browseren har ikke plads til mere fra denne side. Fjern en fil, du ikke bruger, eller ryd op på disken, og læg så filen ind igen.';
    case 'forbidden':
      return 'Browseren gemmer ikke noget fra denne side. Sådan er det i et privat vindue, og når lagring er slået fra. Åbn siden i et almindeligt vindue, hvis filerne skal være her næste gang.';
    case 'newer':
      return 'Dine gemte filer hører til en nyere udgave af siden end den, du ser. Genindlæs siden, så kommer de frem.';
    case 'blocked':
      return 'En anden fane har en ældre udgave af siden åben og spærrer for dine gemte filer. Luk den fane, så kommer de frem af sig selv.';
    case 'broken':
      return problem.detail === 'bytes-lost'
        ? 'Browseren har mistet indholdet af mindst én gemt fil. Læg filen ind igen.'
        : `Browserens lager svarer ikke, som det skal (${problem.detail}). Genindlæs siden; hjælper det ikke, så genstart browseren.`;
  }
}

/** About one file that was added. */
export function describeAddOutcome(name: string, outcome: AddOutcome): string {
  switch (outcome.kind) {
    case 'kept':
      return `„${name}“ er gemt i denne browser.`;
    case 'already':
      return `„${name}“ er her i forvejen: en fil med nøjagtig samme indhold er gemt. Dine valg for den er, som de var.`;
    case 'visit-only':
      return `„${name}“ er med, men kun til du lukker siden. ${describeStoreProblem(outcome.why)}`;
  }
}

/** About a change or a removal; empty where there is nothing to say. */
export function describeChangeOutcome(outcome: ChangeOutcome): string {
  switch (outcome.kind) {
    case 'done':
      return '';
    case 'gone':
      return 'Filen er her ikke mere; måske er den fjernet i en anden fane.';
    case 'failed':
      return `Ændringen blev ikke gemt. ${describeStoreProblem(outcome.why)}`;
  }
}

/** `Zipfilen „kommunekurven-egne-data-2026-11-22.zip“ …`, or why there is none. */
export function describeBundleExport(outcome: BundleExport): string {
  switch (outcome.kind) {
    case 'made':
      return `Dine filer er samlet i „${outcome.name}“. Læg den et sikkert sted; den kan lægges ind igen her på siden, også i en anden browser.`;
    case 'too-large':
      return `Dine filer fylder mere end ${megabytes(outcome.limit)} tilsammen, og så meget kan ikke samles i én zipfil. Fjern en stor fil, og prøv igen.`;
    case 'unreadable':
      return `Browseren kan ikke længere læse „${outcome.name}“, så zipfilen blev ikke lavet. Fjern filen, eller læg den ind igen, og prøv så en gang til.`;
  }
}

/** What came of the files in a bundle, or why it was refused. */
export function describeBundleImport(outcome: BundleImport): string {
  if (outcome.kind === 'refused') return describeRefusal(outcome.refusal);
  const { kept, already, visitOnly, why, damaged } = outcome;
  const lines = [
    ...(kept.length > 0 ? [`${capital(counted(kept.length))} er lagt ind: ${named(kept)}.`] : []),
    ...(visitOnly.length > 0
      ? [
          `${capital(counted(visitOnly.length))} er med, men kun til du lukker siden: ${named(visitOnly)}.`,
          ...(why === null ? [] : [describeStoreProblem(why)]),
        ]
      : []),
    ...(already.length > 0
      ? [`${capital(counted(already.length))} var her i forvejen: ${named(already)}.`]
      : []),
    ...damaged.map(describeDamage),
  ];
  return lines.length > 0 ? lines.join(' ') : 'Der er ingen filer i zipfilen.';
}

function describeRefusal(refusal: BundleRefusal): string {
  switch (refusal.kind) {
    case 'not-a-zip':
      return 'Filen er ikke en zipfil, eller den er ikke hentet færdig. Vælg en zipfil, der er gemt her på siden; navnet begynder med kommunekurven-egne-data.';
    case 'foreign':
      return 'Zipfilen er ikke gemt her på siden. Skal du bruge en tabel fra den, så pak den ud, og læg tabellen ind.';
    case 'newer':
      return 'Zipfilen er gemt af en nyere udgave af siden end den, du ser. Genindlæs siden, og prøv igen.';
    case 'too-large':
      return `Zipfilen fylder mere end ${megabytes(refusal.limit)} pakket ud, og så meget tager siden ikke imod. Pak den ud, og læg filerne ind hver for sig.`;
    case 'damaged':
      return 'Zipfilens indholdsfortegnelse, indhold.json, kan ikke læses. Brug en anden kopi, eller pak zipfilen ud, og læg filerne ind hver for sig.';
  }
}

function describeDamage({ name, why }: DamagedFile): string {
  return why === 'missing'
    ? `„${name}“ er ikke med: den står i indholdsfortegnelsen, men mangler i zipfilen.`
    : `„${name}“ er ikke med: dens indhold er et andet end det, der blev gemt. Læg filen ind for sig, hvis det er med vilje.`;
}

function counted(files: number): string {
  return files === 1 ? 'én fil' : `${formatNumber(files, 0)} filer`;
}

/** `„a“, „b“ og 3 til`. */
function named(names: readonly string[]): string {
  const shown = names.length > MAX_NAMES ? names.slice(0, MAX_NAMES - 1) : names;
  const rest = names.length - shown.length;
  return formatList([
    ...shown.map((name) => `„${name}“`),
    ...(rest > 0 ? [`${formatNumber(rest, 0)} til`] : []),
  ]);
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.max(1, Math.round(bytes / 1e6)), 0)} MB`;
}
