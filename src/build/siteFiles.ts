import type { Language } from './languages.ts';

/** The social picture: 1200 x 630, without a number that could grow old. In the folder of its language, of a site that knows its address. */
export const PICTURE = 'social.jpg';

/** Where it comes from, in this folder. */
export const PICTURES: Readonly<Record<Language, string>> = { da: PICTURE, en: 'social.en.jpg' };

/** The app's icon, for the plain pages; the app's own copy has a name that changes. */
export const ICON = 'kommune/ikon.svg';
