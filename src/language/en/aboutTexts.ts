export const aboutTexts = {
  lead: 'Kommunekurven shows long-term unemployment, graduate unemployment and duration in the 98 Danish municipalities and compares them fairly: the answer in a sentence, the chart after it, and what the numbers cannot tell.',
  figures: {
    heading: 'Where the figures come from',
    paragraphs: [
      'The figures are the publishers’ own, as published, and they are read in your browser each time you open the site. What is worked out here is marked as own calculations below the chart.',
      'The latest month is provisional and may be revised. The figures are not seasonally adjusted. A gap is a number that is suppressed or not published; it is never zero. A fall does not show whether anyone has found work.',
    ],
    listed: 'The figures that come with the site:',
    more: 'Definitions, your own figures and newer editions',
  },
  methods: {
    heading: 'How it is worked out',
    items: [
      {
        name: 'Is the difference real?',
        text: 'A difference is held against how much the municipalities’ figures usually swing by themselves. If it is larger, it is called a clear difference; otherwise it is within the usual swings, or it cannot be settled. How many people it amounts to is always said. The reasons can be opened beside the chart.',
        page: 'compare',
        link: 'Compare two municipalities',
      },
      {
        name: 'What stands out',
        text: 'Municipalities whose change over a year is clearly different from the country’s. Among so many, a few will lie furthest out by chance; the list says so.',
        page: 'front',
        link: 'See the list on the front page',
      },
      {
        name: 'Groups, index and averages',
        text: 'A group of municipalities is the sum of their figures, not an average of their percentages. A municipality without a figure is left out of both numerator and denominator, and the note says so.',
        page: 'compare',
        link: 'Compare with a group',
      },
      {
        name: 'Fact check',
        text: 'The numbers in a claim are held against each other, against the published figures, against the same months elsewhere and against other choices of months.',
        page: 'claim',
        link: 'Check a claim',
      },
      {
        name: 'Did it work?',
        text: 'A municipality is compared with a mixture of others that resembled it before the start. It tells whether what happened is unusual, not what caused it.',
        page: 'effect',
        link: 'Look into a measure',
      },
    ],
  },
  privacy: {
    heading: 'What the site knows about you',
    paragraphs: [
      'No cookies, no tracking and no measuring. Everything is worked out in your browser. Your choices are in the address after the #, which the browser sends to no server. Whoever puts the site on the web can see the same as for any other site: that a file was fetched, when, and from which IP address.',
      'Another server is asked only if you yourself choose to fetch a table from StatBank Denmark on the Data page. Statistics Denmark can then see the request.',
    ],
    keptHeading: 'What your browser keeps',
    kept: [
      'The files that you have added on the Data page, and your answers about them.',
      'Your municipality, if you have asked for it to be remembered.',
      'A copy of the site and its figures, so that it opens without a network. It is not kept if the browser is set to save data.',
    ],
    forget: 'Delete everything the site has kept here',
    forgetQuestion:
      'Your own files and your municipality are deleted for good in this browser. Are you sure?',
    forgetting: 'Deleting …',
    forgotten: 'Deleted. The copy of the site and its figures is made again the next time you visit it.',
    notForgotten: 'Something could not be deleted. Delete the site’s data in the browser’s settings instead.',
  },
  accessibility: {
    heading: 'Accessibility statement',
    paragraphs: [
      'Everybody should be able to use the site. The goal is WCAG 2.2 at level AA, which includes what the harmonised standard EN 301 549 asks of websites, and with it the Danish act on the accessibility of public sector websites and mobile applications.',
    ],
    statusHeading: 'Compliance status',
    status:
      'The site is partially compliant with the standard: it meets most of the requirements. What we know is not accessible is listed below, and it has not been tried in every way it can be used.',
    missingHeading: 'Content that is not accessible',
    missing: [
      'The grey lines and dots of the municipalities you have not chosen have low contrast, and so have the colours of the map where they meet (WCAG 1.4.11). The same numbers are under Table and in the file you can download.',
      'On the map the smallest municipalities are smaller than 24 × 24 pixels (WCAG 2.5.8). They can be chosen with the keyboard, by searching and in the list from A to Å.',
      'If you set wider spacing of letters and words yourself (WCAG 1.4.12), names inside a drawing can overlap or past its edge. The same names and numbers stand as text beside it, in the notes or under Table.',
      'Pictures of charts that you download do not hold the numbers as text. They can be downloaded as CSV as well.',
      'Words that are read from the files, such as the names of columns and breakdowns, are Danish in the English edition too, without their language being marked (WCAG 3.1.2).',
    ],
    testedHeading: 'How it was tested',
    tested: [
      'Self-assessment. With every change all pages are tried in Chromium: the rules for WCAG A and AA in the tool axe in light and dark colours, use by keyboard alone, 400 per cent zoom, wider spacing of letters and lines, forced colours, the area a finger can hit (44 × 44 pixels), what a screen reader reads out on every page and in every chart, and print.',
      'It has not been tried by people who use a screen reader, magnification or voice control every day, nor in Safari. In Firefox what a reader does has been tried too, with dark and forced colours and touch. Nobody from outside has assessed it.',
    ],
    made: 'The statement was written on 22 November 2026 and is about the code that this edition is built from.',
    contactHeading: 'Write to us',
    contact: (owner: string) =>
      `${owner} publishes the site. If you meet something you cannot use, or need the content in another form, write to:`,
    phone: (number: string) => `Telephone: ${number}`,
    noContact:
      'This copy of the site does not say who publishes it, so there is nobody to write to. Whoever puts the site on the web can give a name and a contact when it is built. A public authority must.',
    enforcementHeading: 'Enforcement',
    enforcement:
      'The Danish Agency for Digital Government supervises the websites of public bodies. If the site is published by a public authority and you do not get an answer you can use, you can write to the agency. The authority must also publish a statement of its own in the agency’s WAS-Tool; the text here is the basis for it.',
    enforcementLink: 'The Agency for Digital Government on web accessibility (in Danish)',
  },
  terms: {
    heading: 'Use and licences',
    paragraphs: [
      'The Danish Agency for Labour Market and Recruitment states no licence for figures from Jobindsats beyond that the source must be named. Figures from StatBank Denmark may be used under CC BY 4.0 when the source is named. The source line below the chart says what has to be written.',
      'Sentences and figures from here may be used freely with that source line. There is no guarantee that they are free of error: look them up at the publisher before you base a decision on them.',
      'The code is published under the MIT licence.',
    ],
    licences: 'Licences of everything the site is built from (text, in Danish and English)',
  },
} as const;
