/** How a drawing is read by keyboard where nothing in it is to be chosen: in a frame of another page. */
export const readingTexts = {
  dots: 'Læs prik for prik med piletasterne, lavest først.',
  map: {
    municipalities: 'Piletasterne går til nærmeste kommune, bogstaver til et navn.',
    regions: 'Piletasterne går til nærmeste region, bogstaver til et navn.',
  },
};
