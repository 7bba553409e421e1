/** What the answer paragraph of a kommune is made of. */

import { COUNTRY } from '../domain/area.ts';
import { lastValue } from '../domain/line.ts';
import { STATUS_VALUE } from '../domain/observation.ts';
import type { Month } from '../domain/period.ts';
import type { AnswerFacts, AnswerNumber, PublishedMonths } from '../language/answerTexts.ts';
import { changeVerdicts } from './changeVerdicts.ts';
import type { Municipality, Topic } from './municipality.ts';
import { standing } from './standing.ts';

export function answerFacts(model: Municipality): AnswerFacts {
  const { code, share, count, rate, graduates, weeks } = model;
  return {
    code,
    count: count === null ? null : { ...numberOf(count), published: publishedMonths(count) },
    share: share === null ? null : { ...numberOf(share), standing: standingOf(share) },
    change: share === null || code === COUNTRY ? null : changeOf(share),
    rate: published(rate),
    graduates: published(graduates),
    weeks: published(weeks),
  };
}

/** Made-up figures are never told as an answer. */
function published(topic: Topic | null): AnswerNumber | null {
  return topic === null || topic.comparison.data.example ? null : numberOf(topic);
}

function endOf({ comparison }: Topic): Month {
  return comparison.firstMonth + comparison.monthCount - 1;
}

function numberOf(topic: Topic): AnswerNumber {
  const { selected, benchmark } = topic.comparison;
  const line = selected[0]!;
  return {
    code: line.code ?? COUNTRY,
    month: endOf(topic),
    value: lastValue(line),
    yearAgo: line.yearAgo,
    country: benchmark === null ? Number.NaN : lastValue(benchmark),
  };
}

function standingOf(topic: Topic) {
  return standing(topic.ranking, topic.comparison.selected[0]!.code, topic.comparison, endOf(topic));
}

function publishedMonths({ comparison }: Topic): PublishedMonths {
  const { firstMonth, monthCount, selected } = comparison;
  const { values, status } = selected[0]!;
  const at = status.lastIndexOf(STATUS_VALUE);
  return {
    first: firstMonth,
    last: firstMonth + monthCount - 1,
    months: status.filter((one) => one === STATUS_VALUE).length,
    newest: at < 0 ? null : { month: firstMonth + at, value: values[at]! },
  };
}

function changeOf(topic: Topic): AnswerFacts['change'] {
  const to = endOf(topic);
  const moments = { from: { kind: 'month', month: to - 12 }, to } as const;
  const [verdict] = changeVerdicts(topic.comparison, topic.comparison.selected, moments);
  return verdict === undefined ? null : { verdict: verdict.verdict, persons: verdict.persons };
}
