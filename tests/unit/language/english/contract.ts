/**
 * Every English module has what the Danish one has, with the same facts in and texts out: checked by the compiler.
 * A new module of texts is added here; `complete.test.ts` fails until it is.
 */

/** The type with any text where the Danish one has a particular text. */
type Worded<T> = T extends string
  ? string
  : T extends (...facts: infer A) => infer R
    ? (...facts: A) => Worded<R>
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Worded<T[K]> }
      : T extends object
        ? { readonly [K in keyof T]: Worded<T[K]> }
        : T;

function same<Danish>(english: Worded<Danish>): Worded<Danish> {
  return english;
}

/** Types, facts and what both languages do alike; nothing to translate. Sentences to check stay Danish: that is what is read. */
export const WITHOUT_WORDS: readonly string[] = [
  'alike.ts',
  'claimExamples.ts',
  'claimFacts.ts',
  'effectFacts.ts',
  'levelFacts.ts',
];

export const english = {
  'aboutTexts.ts': same<typeof import('../../../../src/language/aboutTexts.ts')>(
    await import('../../../../src/language/en/aboutTexts.ts'),
  ),
  'answerTexts.ts': same<typeof import('../../../../src/language/answerTexts.ts')>(
    await import('../../../../src/language/en/answerTexts.ts'),
  ),
  'breakTexts.ts': same<typeof import('../../../../src/language/breakTexts.ts')>(
    await import('../../../../src/language/en/breakTexts.ts'),
  ),
  'catalogueTexts.ts': same<typeof import('../../../../src/language/catalogueTexts.ts')>(
    await import('../../../../src/language/en/catalogueTexts.ts'),
  ),
  'changeFigureTexts.ts': same<typeof import('../../../../src/language/changeFigureTexts.ts')>(
    await import('../../../../src/language/en/changeFigureTexts.ts'),
  ),
  'changeFormat.ts': same<typeof import('../../../../src/language/changeFormat.ts')>(
    await import('../../../../src/language/en/changeFormat.ts'),
  ),
  'changeTexts.ts': same<typeof import('../../../../src/language/changeTexts.ts')>(
    await import('../../../../src/language/en/changeTexts.ts'),
  ),
  'changeVerdictTexts.ts': same<typeof import('../../../../src/language/changeVerdictTexts.ts')>(
    await import('../../../../src/language/en/changeVerdictTexts.ts'),
  ),
  'claimDataTexts.ts': same<typeof import('../../../../src/language/claimDataTexts.ts')>(
    await import('../../../../src/language/en/claimDataTexts.ts'),
  ),
  'claimElsewhereTexts.ts': same<typeof import('../../../../src/language/claimElsewhereTexts.ts')>(
    await import('../../../../src/language/en/claimElsewhereTexts.ts'),
  ),
  'claimNumberTexts.ts': same<typeof import('../../../../src/language/claimNumberTexts.ts')>(
    await import('../../../../src/language/en/claimNumberTexts.ts'),
  ),
  'claimOtherTexts.ts': same<typeof import('../../../../src/language/claimOtherTexts.ts')>(
    await import('../../../../src/language/en/claimOtherTexts.ts'),
  ),
  'claimPageTexts.ts': same<typeof import('../../../../src/language/claimPageTexts.ts')>(
    await import('../../../../src/language/en/claimPageTexts.ts'),
  ),
  'claimReadingTexts.ts': same<typeof import('../../../../src/language/claimReadingTexts.ts')>(
    await import('../../../../src/language/en/claimReadingTexts.ts'),
  ),
  'claimShareTexts.ts': same<typeof import('../../../../src/language/claimShareTexts.ts')>(
    await import('../../../../src/language/en/claimShareTexts.ts'),
  ),
  'claimTexts.ts': same<typeof import('../../../../src/language/claimTexts.ts')>(
    await import('../../../../src/language/en/claimTexts.ts'),
  ),
  'claimWording.ts': same<typeof import('../../../../src/language/claimWording.ts')>(
    await import('../../../../src/language/en/claimWording.ts'),
  ),
  'claimWords.ts': same<typeof import('../../../../src/language/claimWords.ts')>(
    await import('../../../../src/language/en/claimWords.ts'),
  ),
  'countedWords.ts': same<typeof import('../../../../src/language/countedWords.ts')>(
    await import('../../../../src/language/en/countedWords.ts'),
  ),
  'da.ts': same<typeof import('../../../../src/language/da.ts')>(
    await import('../../../../src/language/en/da.ts'),
  ),
  'dataChoices.ts': same<typeof import('../../../../src/language/dataChoices.ts')>(
    await import('../../../../src/language/en/dataChoices.ts'),
  ),
  'dataTexts.ts': same<typeof import('../../../../src/language/dataTexts.ts')>(
    await import('../../../../src/language/en/dataTexts.ts'),
  ),
  'differenceText.ts': same<typeof import('../../../../src/language/differenceText.ts')>(
    await import('../../../../src/language/en/differenceText.ts'),
  ),
  'distributionTexts.ts': same<typeof import('../../../../src/language/distributionTexts.ts')>(
    await import('../../../../src/language/en/distributionTexts.ts'),
  ),
  'documentTexts.ts': same<typeof import('../../../../src/language/documentTexts.ts')>(
    await import('../../../../src/language/en/documentTexts.ts'),
  ),
  'durationTexts.ts': same<typeof import('../../../../src/language/durationTexts.ts')>(
    await import('../../../../src/language/en/durationTexts.ts'),
  ),
  'effectAnswerTexts.ts': same<typeof import('../../../../src/language/effectAnswerTexts.ts')>(
    await import('../../../../src/language/en/effectAnswerTexts.ts'),
  ),
  'effectControlTexts.ts': same<typeof import('../../../../src/language/effectControlTexts.ts')>(
    await import('../../../../src/language/en/effectControlTexts.ts'),
  ),
  'effectCsvTexts.ts': same<typeof import('../../../../src/language/effectCsvTexts.ts')>(
    await import('../../../../src/language/en/effectCsvTexts.ts'),
  ),
  'effectMoneyTexts.ts': same<typeof import('../../../../src/language/effectMoneyTexts.ts')>(
    await import('../../../../src/language/en/effectMoneyTexts.ts'),
  ),
  'effectObstacleTexts.ts': same<typeof import('../../../../src/language/effectObstacleTexts.ts')>(
    await import('../../../../src/language/en/effectObstacleTexts.ts'),
  ),
  'effectShareTexts.ts': same<typeof import('../../../../src/language/effectShareTexts.ts')>(
    await import('../../../../src/language/en/effectShareTexts.ts'),
  ),
  'effectSplitTexts.ts': same<typeof import('../../../../src/language/effectSplitTexts.ts')>(
    await import('../../../../src/language/en/effectSplitTexts.ts'),
  ),
  'effectTexts.ts': same<typeof import('../../../../src/language/effectTexts.ts')>(
    await import('../../../../src/language/en/effectTexts.ts'),
  ),
  'embedCodeTexts.ts': same<typeof import('../../../../src/language/embedCodeTexts.ts')>(
    await import('../../../../src/language/en/embedCodeTexts.ts'),
  ),
  'embedTexts.ts': same<typeof import('../../../../src/language/embedTexts.ts')>(
    await import('../../../../src/language/en/embedTexts.ts'),
  ),
  'eventTexts.ts': same<typeof import('../../../../src/language/eventTexts.ts')>(
    await import('../../../../src/language/en/eventTexts.ts'),
  ),
  'fileFacts.ts': same<typeof import('../../../../src/language/fileFacts.ts')>(
    await import('../../../../src/language/en/fileFacts.ts'),
  ),
  'format.ts': same<typeof import('../../../../src/language/format.ts')>(
    await import('../../../../src/language/en/format.ts'),
  ),
  'frontTexts.ts': same<typeof import('../../../../src/language/frontTexts.ts')>(
    await import('../../../../src/language/en/frontTexts.ts'),
  ),
  'funnelTexts.ts': same<typeof import('../../../../src/language/funnelTexts.ts')>(
    await import('../../../../src/language/en/funnelTexts.ts'),
  ),
  'goalFormTexts.ts': same<typeof import('../../../../src/language/goalFormTexts.ts')>(
    await import('../../../../src/language/en/goalFormTexts.ts'),
  ),
  'goalTableTexts.ts': same<typeof import('../../../../src/language/goalTableTexts.ts')>(
    await import('../../../../src/language/en/goalTableTexts.ts'),
  ),
  'goalTexts.ts': same<typeof import('../../../../src/language/goalTexts.ts')>(
    await import('../../../../src/language/en/goalTexts.ts'),
  ),
  'goalWords.ts': same<typeof import('../../../../src/language/goalWords.ts')>(
    await import('../../../../src/language/en/goalWords.ts'),
  ),
  'guidanceTexts.ts': same<typeof import('../../../../src/language/guidanceTexts.ts')>(
    await import('../../../../src/language/en/guidanceTexts.ts'),
  ),
  'headlines.ts': same<typeof import('../../../../src/language/headlines.ts')>(
    await import('../../../../src/language/en/headlines.ts'),
  ),
  'indicatorTexts.ts': same<typeof import('../../../../src/language/indicatorTexts.ts')>(
    await import('../../../../src/language/en/indicatorTexts.ts'),
  ),
  'issues.ts': same<typeof import('../../../../src/language/issues.ts')>(
    await import('../../../../src/language/en/issues.ts'),
  ),
  'keyFigureTexts.ts': same<typeof import('../../../../src/language/keyFigureTexts.ts')>(
    await import('../../../../src/language/en/keyFigureTexts.ts'),
  ),
  'levelAnswerTexts.ts': same<typeof import('../../../../src/language/levelAnswerTexts.ts')>(
    await import('../../../../src/language/en/levelAnswerTexts.ts'),
  ),
  'levelFigureTexts.ts': same<typeof import('../../../../src/language/levelFigureTexts.ts')>(
    await import('../../../../src/language/en/levelFigureTexts.ts'),
  ),
  'levelTexts.ts': same<typeof import('../../../../src/language/levelTexts.ts')>(
    await import('../../../../src/language/en/levelTexts.ts'),
  ),
  'levelWords.ts': same<typeof import('../../../../src/language/levelWords.ts')>(
    await import('../../../../src/language/en/levelWords.ts'),
  ),
  'liveTexts.ts': same<typeof import('../../../../src/language/liveTexts.ts')>(
    await import('../../../../src/language/en/liveTexts.ts'),
  ),
  'mapHeadline.ts': same<typeof import('../../../../src/language/mapHeadline.ts')>(
    await import('../../../../src/language/en/mapHeadline.ts'),
  ),
  'mapTexts.ts': same<typeof import('../../../../src/language/mapTexts.ts')>(
    await import('../../../../src/language/en/mapTexts.ts'),
  ),
  'missingHeadline.ts': same<typeof import('../../../../src/language/missingHeadline.ts')>(
    await import('../../../../src/language/en/missingHeadline.ts'),
  ),
  'multiplesTexts.ts': same<typeof import('../../../../src/language/multiplesTexts.ts')>(
    await import('../../../../src/language/en/multiplesTexts.ts'),
  ),
  'municipalityTexts.ts': same<typeof import('../../../../src/language/municipalityTexts.ts')>(
    await import('../../../../src/language/en/municipalityTexts.ts'),
  ),
  'notes.ts': same<typeof import('../../../../src/language/notes.ts')>(
    await import('../../../../src/language/en/notes.ts'),
  ),
  'otherLanguage.ts': same<typeof import('../../../../src/language/otherLanguage.ts')>(
    await import('../../../../src/language/en/otherLanguage.ts'),
  ),
  'ownDataTexts.ts': same<typeof import('../../../../src/language/ownDataTexts.ts')>(
    await import('../../../../src/language/en/ownDataTexts.ts'),
  ),
  'ownIndicatorText.ts': same<typeof import('../../../../src/language/ownIndicatorText.ts')>(
    await import('../../../../src/language/en/ownIndicatorText.ts'),
  ),
  'placementTexts.ts': same<typeof import('../../../../src/language/placementTexts.ts')>(
    await import('../../../../src/language/en/placementTexts.ts'),
  ),
  'places.ts': same<typeof import('../../../../src/language/places.ts')>(
    await import('../../../../src/language/en/places.ts'),
  ),
  'profileTexts.ts': same<typeof import('../../../../src/language/profileTexts.ts')>(
    await import('../../../../src/language/en/profileTexts.ts'),
  ),
  'publisherTexts.ts': same<typeof import('../../../../src/language/publisherTexts.ts')>(
    await import('../../../../src/language/en/publisherTexts.ts'),
  ),
  'rankingHeadline.ts': same<typeof import('../../../../src/language/rankingHeadline.ts')>(
    await import('../../../../src/language/en/rankingHeadline.ts'),
  ),
  'readingTexts.ts': same<typeof import('../../../../src/language/readingTexts.ts')>(
    await import('../../../../src/language/en/readingTexts.ts'),
  ),
  'revisionObstacles.ts': same<typeof import('../../../../src/language/revisionObstacles.ts')>(
    await import('../../../../src/language/en/revisionObstacles.ts'),
  ),
  'revisionTexts.ts': same<typeof import('../../../../src/language/revisionTexts.ts')>(
    await import('../../../../src/language/en/revisionTexts.ts'),
  ),
  'revisionUiTexts.ts': same<typeof import('../../../../src/language/revisionUiTexts.ts')>(
    await import('../../../../src/language/en/revisionUiTexts.ts'),
  ),
  'sectionTexts.ts': same<typeof import('../../../../src/language/sectionTexts.ts')>(
    await import('../../../../src/language/en/sectionTexts.ts'),
  ),
  'shareTexts.ts': same<typeof import('../../../../src/language/shareTexts.ts')>(
    await import('../../../../src/language/en/shareTexts.ts'),
  ),
  'similarTexts.ts': same<typeof import('../../../../src/language/similarTexts.ts')>(
    await import('../../../../src/language/en/similarTexts.ts'),
  ),
  'sitePageTexts.ts': same<typeof import('../../../../src/language/sitePageTexts.ts')>(
    await import('../../../../src/language/en/sitePageTexts.ts'),
  ),
  'source.ts': same<typeof import('../../../../src/language/source.ts')>(
    await import('../../../../src/language/en/source.ts'),
  ),
  'standsOutTexts.ts': same<typeof import('../../../../src/language/standsOutTexts.ts')>(
    await import('../../../../src/language/en/standsOutTexts.ts'),
  ),
  'titles.ts': same<typeof import('../../../../src/language/titles.ts')>(
    await import('../../../../src/language/en/titles.ts'),
  ),
  'unmeasurableGoals.ts': same<typeof import('../../../../src/language/unmeasurableGoals.ts')>(
    await import('../../../../src/language/en/unmeasurableGoals.ts'),
  ),
  'updateTexts.ts': same<typeof import('../../../../src/language/updateTexts.ts')>(
    await import('../../../../src/language/en/updateTexts.ts'),
  ),
  'verdictReasons.ts': same<typeof import('../../../../src/language/verdictReasons.ts')>(
    await import('../../../../src/language/en/verdictReasons.ts'),
  ),
  'verdictWhy.ts': same<typeof import('../../../../src/language/verdictWhy.ts')>(
    await import('../../../../src/language/en/verdictWhy.ts'),
  ),
  'verdicts.ts': same<typeof import('../../../../src/language/verdicts.ts')>(
    await import('../../../../src/language/en/verdicts.ts'),
  ),
  'yearTexts.ts': same<typeof import('../../../../src/language/yearTexts.ts')>(
    await import('../../../../src/language/en/yearTexts.ts'),
  ),
} as const;
