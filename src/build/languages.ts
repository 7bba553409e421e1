/** The languages of the built site and where each stands in it. This module's own language is that of the build. */
import { documentTexts } from '../language/documentTexts.ts';

export type Language = 'da' | 'en';

/** Folders from the root of the site, with the slash at their end. */
export const FOLDERS: Readonly<Record<Language, string>> = { da: '', en: 'en/' };

export const LANGUAGES: readonly Language[] = ['da', 'en'];

/** As social media write it. */
export const LOCALES: Readonly<Record<Language, string>> = { da: 'da_DK', en: 'en_GB' };

/** The language that the texts are in: of the plain pages, which are made by the build of their language. */
export const ownLanguage: Language = documentTexts.lang;

/** The same page in a language, with its address. */
export interface Alternate {
  readonly lang: Language | 'x-default';
  readonly href: string;
}

/**
 * A page in each language, and for all other readers in Danish. `path` is the page's below the folder of its language;
 * `to` makes an address of a path below the root of the site.
 */
export function alternates(path: string, to: (path: string) => string): readonly Alternate[] {
  const all = LANGUAGES.map((lang): Alternate => ({ lang, href: to(`${FOLDERS[lang]}${path}`) }));
  return [...all, { lang: 'x-default', href: to(path) }];
}
