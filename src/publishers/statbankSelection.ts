/** From what is wanted of a table to the variables of a request, checked against what the table has. */
import { failed, type PublisherResult } from '../domain/publisherFailure.ts';
import { findVariable, type StatbankTable, type StatbankVariable } from './statbankInfo.ts';

/** Codes wanted per variable, `['*']` for all. A variable that is not named is held at its total. */
export type StatbankSelection = Readonly<Record<string, readonly string[]>>;

/** One variable as the body of a request has it. */
export interface RequestVariable {
  readonly code: string;
  readonly values: readonly string[];
}

/**
 * The variables of a request, every one of the table's own. `not-understood` where the table lacks a variable or a
 * value that is wanted, or has a further variable without a total: adding its parts up would count people twice.
 * `fromYear` leaves out earlier periods.
 */
export function selectVariables(
  table: StatbankTable,
  selection: StatbankSelection,
  fromYear = 0,
): PublisherResult<readonly RequestVariable[]> {
  const problem = (detail: string): PublisherResult<never> =>
    failed('not-understood', { status: 200, detail: `${table.id}: ${detail}` });
  const wanted = Object.entries(selection);
  const unknown = wanted.find(([name]) => findVariable(table.variables, name) === undefined);
  if (unknown) return problem(`no variable ${unknown[0]}`);

  const variables: RequestVariable[] = [];
  for (const variable of table.variables) {
    const named = wanted.find(([name]) => findVariable([variable], name) !== undefined);
    const values = variable.time ? periodsFrom(variable, fromYear, named?.[1]) : (named?.[1] ?? null);
    if (values === null) {
      const total = totalOf(variable);
      if (total === null) return problem(`variable ${variable.id} has no total`);
      variables.push({ code: variable.id, values: [total] });
      continue;
    }
    const absent = values.find((code) => code !== '*' && !variable.values.some(({ id }) => id === code));
    if (absent !== undefined) return problem(`variable ${variable.id} has no value ${absent}`);
    if (values.length === 0) return problem(`nothing of ${variable.id} is left`);
    variables.push({ code: variable.id, values });
  }
  return { ok: true, value: variables };
}

/** All periods unless some are named. */
function periodsFrom(
  time: StatbankVariable,
  fromYear: number,
  named: readonly string[] | undefined,
): readonly string[] {
  if (named !== undefined && !named.includes('*')) return named;
  const kept = time.values.map(({ id }) => id).filter((id) => Number(id.slice(0, 4)) >= fromYear);
  return kept.length === time.values.length ? ['*'] : kept;
}

/** The code of everything taken together, or null. */
function totalOf({ values }: StatbankVariable): string | null {
  const byCode = values.find(({ id }) => /^(TOT|IALT)$/i.test(id));
  const byText = values.filter(({ text }) => /(^|\s)i alt$/i.test(text));
  return byCode?.id ?? (byText.length === 1 ? byText[0]!.id : null);
}
