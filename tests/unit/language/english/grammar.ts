import { expect } from 'vitest';
import { sentenceFaults } from '../../../english/rules.ts';

/** Numbers of tables and the names of publishers that are Danish. */
const NAMES = /\by\d\d\w+|De Kommunale Nøgletal|\.(xlsx|xls|ods)\b|\bCtrl \+ V\b/g;

/** A sentence with its stop, by the rules of the sweep over all English sentences. One quoted whole may end it. */
export function expectEnglish(text: string): void {
  expect(sentenceFaults(text.replaceAll(NAMES, 'X').replace(/([.?])”$/, '”$1')), text).toEqual([]);
}
