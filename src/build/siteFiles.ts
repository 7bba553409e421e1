/** The one social picture: 1200 x 630, without a number that could grow old. In this folder, and at the root of a site that knows its address. */
export const PICTURE = 'social.jpg';

/** The app's icon, for the plain pages; the app's own copy has a name that changes. */
export const ICON = 'kommune/ikon.svg';
