/** The parameters of `#/effekt`, in the order they are written. */
export const EFFECT_PARAMETERS = [
  'kommune',
  'maal',
  'ydelse',
  'start',
  'slut',
  'beloeb',
  'hvad',
  'dagpenge',
  'kontanthjaelp',
  'uger',
] as const;
