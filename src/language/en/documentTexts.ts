export const documentTexts = {
  lang: 'en',
  description:
    'Long-term unemployment, graduate unemployment and duration in the 98 Danish municipalities, compared fairly and put into words.',
  noscript:
    'The charts need JavaScript. <a href="./kommune/index.html">Each municipality in words</a> can be read without it.',
} as const;
