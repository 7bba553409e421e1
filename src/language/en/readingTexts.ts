/** How a drawing is read by keyboard where nothing in it is to be chosen: in a frame of another page. */
export const readingTexts = {
  dots: 'Read dot by dot with the arrow keys, lowest first.',
  map: {
    municipalities: 'The arrow keys go to the nearest municipality, letters to a name.',
    regions: 'The arrow keys go to the nearest region, letters to a name.',
  },
};
