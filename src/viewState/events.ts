/**
 * The reader's own events in the address: `2015M01(10000000):Flere penge til jobcentret`, joined by `~`; the amount in
 * kroner is left out when it is not known.
 */
import type { ReaderEvent } from '../domain/choices.ts';
import { monthCode, parseMonthCode } from '../domain/period.ts';
import { type Codec, typedText } from './codec.ts';

export const MAX_EVENTS = 8;
const MAX_EVENT_TEXT = 100;

const EVENT = /^(\d{4}M\d{2})(?:\(([1-9]\d{0,11})\))?:([^~\p{Cc}\p{Cs}\p{Bidi_C}]{1,100})$/u;

export const events: Codec<readonly ReaderEvent[]> = {
  parse: (raw) => {
    const read = raw.split('~').map(parseEvent);
    return read.length <= MAX_EVENTS && read.every((event) => event !== undefined) ? read : undefined;
  },
  serialise: (list) =>
    list
      .map(({ month, amount, text }) => `${monthCode(month)}${amount === null ? '' : `(${amount})`}:${text}`)
      .join('~'),
};

function parseEvent(raw: string): ReaderEvent | undefined {
  const [, code = '', amount, text = ''] = EVENT.exec(raw) ?? [];
  const month = parseMonthCode(code);
  return month === null ? undefined : { month, text, amount: amount === undefined ? null : Number(amount) };
}

/** What a reader typed, as an event's text can hold it; empty when nothing is left. */
export const eventText = (typed: string): string =>
  typedText(typed.replaceAll('~', ' '), MAX_EVENT_TEXT) ?? '';
