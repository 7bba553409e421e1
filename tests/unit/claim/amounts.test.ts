/** The numbers of a claim as people write them. The newest month is June 2026. */
import { describe, expect, test } from 'vitest';
import { read, short } from './readings.ts';

describe('numbers', () => {
  const amounts = (text: string) => {
    const { percent, count, points, start, end } = short(text) as Record<string, string>;
    return { percent, count, points, start, end };
  };
  test.each([
    ['faldet med 21 pct.', { percent: '21' }],
    ['faldet 21%', { percent: '21' }],
    ['faldet 21 % siden 2024', { percent: '21' }],
    ['faldet 21,0 procent', { percent: '21,0' }],
    ['faldet 3.5 pct.', { percent: '3,5' }],
    ['et fald på 1.728 personer', { count: '1728' }],
    ['et fald på 1728', { count: '1728' }],
    ['faldet med 12 langtidsledige', { count: '12' }],
    ['syv færre ledige', { count: '7' }],
    ['tyve flere ledige', { count: '20' }],
    ['én ledig mere', { count: '1' }],
    ['femogtyve færre', { count: '25' }],
    ['faldet atten procent', { percent: '18' }],
    ['steget 0,4 procentpoint', { points: '0,4' }],
    ['steget 0,4 pct.-point', { points: '0,4' }],
    ['steget 0,4 pct.point', { points: '0,4' }],
    ['steget 0,4 procent-point', { points: '0,4' }],
    ['næsten halveret', { percent: 'knap 50' }],
    ['mere end halveret', { percent: 'over 50' }],
    ['fordoblet', { percent: 'ca 100' }],
    ['tredoblet', { percent: 'ca 200' }],
    ['dobbelt så mange ledige', { percent: 'ca 100' }],
    ['tre gange så mange ledige', { percent: 'ca 200' }],
    ['halvt så mange ledige', { percent: 'ca 50' }],
    ['hver femte er væk', { percent: 'ca 20' }],
    ['hver tredje er væk', { percent: 'ca 33,3' }],
    ['en tredjedel færre', { percent: 'ca 33,3' }],
    ['to tredjedele færre', { percent: 'ca 66,7' }],
    ['godt en fjerdedel færre', { percent: 'godt 25' }],
    ['3 ud af 10 er væk', { percent: 'ca 30' }],
    ['halvdelen er væk', { percent: 'ca 50' }],
    ['cirka 400 færre', { count: 'ca 400' }],
    ['ca. 400 færre', { count: 'ca 400' }],
    ['over 400 færre', { count: 'over 400' }],
    ['op mod 400 færre', { count: 'knap 400' }],
    ['mindst 400 færre', { count: 'over 400' }],
    ['lidt over 400 færre', { count: 'godt 400' }],
    ['lidt under 400 færre', { count: 'knap 400' }],
    ['faldet til 748 ledige', { end: '748' }],
    ['der er nu 748 ledige', { end: '748' }],
    ['ledigheden er på 3,9 pct.', { end: '3,9' }],
    ['ledigheden er nede på 3,9 pct.', { end: '3,9' }],
    ['da var den 3,9 pct.', { end: '3,9' }],
    ['21 pct. af de ledige er langtidsledige', { end: '21' }],
    ['fra 24,6 uger til 22,1 uger i ledighedslængde', { start: '24,6', end: '22,1' }],
    ['varigheden er 3 uger kortere', { points: '3' }],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual({ ...amounts(''), ...expected });
  });

  test.each([
    ['Der er 10 millioner kroner', '10 millioner kroner'],
    ['mellem 20 og 25 pct. færre', '20 og 25'],
    ['20-25 pct. færre', '20-25'],
    ['for unge under 30 år', 'unge under 30 år'],
    ['16-66 år', '16-66 år'],
    ['i job inden tre måneder', 'job inden tre måneder'],
    ['ledige i mere end 52 uger', '52 uger'],
  ])('%s: no number of a claim, and it is said', (text, unread) => {
    const reading = read(text);
    expect(amounts(text)).toEqual(amounts(''));
    expect(reading.from).toBeNull();
    expect(reading.unread.map(({ start, end }) => text.slice(start, end))).toContain(unread);
  });
});
