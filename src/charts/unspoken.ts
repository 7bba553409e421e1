/** For a shape with a title for the mouse, in a drawing that is read aloud as one: else each is a picture of its own. */
export const unspoken = { 'aria-hidden': true } as const;
