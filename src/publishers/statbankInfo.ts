/** What a table of Statistikbanken consists of, as its `tableinfo` says. */
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import { isObject, objectsIn, textIn } from './json.ts';

export interface StatbankValue {
  readonly id: string;
  readonly text: string;
}

export interface StatbankVariable {
  /** As requests name it: `OMRÅDE`, but `Tid`. Headings of the answer are upper case. */
  readonly id: string;
  readonly time: boolean;
  readonly values: readonly StatbankValue[];
}

export interface StatbankTable {
  /** `AULK04`. */
  readonly id: string;
  readonly title: string;
  /** ISO date and time of the latest change, or null. */
  readonly updated: string | null;
  readonly variables: readonly StatbankVariable[];
  /** The table's time values, oldest first: `2009M01`. */
  readonly periods: readonly string[];
}

/** The table, or `not-understood` where the answer lacks its variables, their values or the time. */
export function readTableInfo(json: unknown): PublisherResult<StatbankTable> {
  const problem = (detail: string): PublisherResult<never> =>
    failed('not-understood', { status: 200, detail: `tableinfo: ${detail}` });
  if (!isObject(json)) return problem('no object');
  const id = textIn(json.id);
  if (id === null) return problem('no id');
  const variables = objectsIn(json.variables).flatMap((variable): StatbankVariable[] => {
    const name = textIn(variable.id);
    if (name === null) return [];
    const time = variable.time === true || name.toUpperCase() === 'TID';
    return [{ id: name, time, values: valuesOf(variable) }];
  });
  const empty = variables.find((variable) => variable.values.length === 0);
  if (variables.length === 0 || empty) return problem(`${empty?.id ?? 'variables'} without values`);
  const time = variables.find((variable) => variable.time);
  if (time === undefined) return problem('no time');
  return {
    ok: true,
    value: {
      id,
      title: textIn(json.description) ?? textIn(json.text) ?? id,
      updated: textIn(json.updated),
      variables,
      // Their codes sort as text: the frequency is the same throughout a table.
      periods: time.values.map((value) => value.id).sort(),
    },
  };
}

function valuesOf(variable: Readonly<Record<string, unknown>>): readonly StatbankValue[] {
  return objectsIn(variable.values).flatMap((value): StatbankValue[] => {
    const id = textIn(value.id);
    return id === null ? [] : [{ id, text: textIn(value.text) ?? id }];
  });
}

/** By its name in any case. */
export function findVariable(
  variables: readonly StatbankVariable[],
  name: string,
): StatbankVariable | undefined {
  return variables.find((variable) => variable.id.toUpperCase() === name.toUpperCase());
}
