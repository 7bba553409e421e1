import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTableInfo } from '../../../src/publishers/statbankInfo.ts';
import { selectVariables } from '../../../src/publishers/statbankSelection.ts';

const value = (id: string, text = id) => ({ id, text });
const info = {
  id: 'AULK04',
  text: 'Langtidsledige',
  description: 'Langtidsledige efter område, enhed, alder, køn og tid',
  unit: '-',
  updated: '2026-08-11T08:00:00',
  active: true,
  variables: [
    { id: 'OMRÅDE', text: 'område', elimination: true, time: false, values: [value('000', 'Hele landet')] },
    { id: 'ALDER', text: 'alder', values: [value('IALT', 'Alder i alt'), value('16-24', '16-24 år')] },
    { id: 'Tid', text: 'tid', time: true, values: [value('2026M06'), value('2009M01')] },
  ],
};

describe('readTableInfo', () => {
  test('finds id, title, variables and the periods in order', () => {
    const result = readTableInfo(info);
    if (!result.ok) throw new Error('not read');
    expect(result.value).toMatchObject({
      id: 'AULK04',
      title: 'Langtidsledige efter område, enhed, alder, køn og tid',
      updated: '2026-08-11T08:00:00',
      periods: ['2009M01', '2026M06'],
    });
    expect(result.value.variables.map(({ id, time }) => `${id} ${time}`)).toEqual([
      'OMRÅDE false',
      'ALDER false',
      'Tid true',
    ]);
  });

  test('finds time by its name where it is not marked', () => {
    const unmarked = info.variables.map(({ id, text, values }) => ({ id, text, values }));
    expect(readTableInfo({ ...info, variables: unmarked }).ok).toBe(true);
  });

  test.each([
    ['no variables', { ...info, variables: [] }],
    ['no time', { ...info, variables: info.variables.slice(0, 2) }],
    ['a variable without values', { ...info, variables: [{ id: 'X', values: [] }, ...info.variables] }],
    ['no id', { ...info, id: '' }],
    ['no object', []],
  ])('says so where there is %s', (_, json) => {
    expect(readTableInfo(json)).toMatchObject({ ok: false, failure: { kind: 'not-understood' } });
  });

  test('never throws, and whatever it accepts can be asked for', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (anything, values) => {
        const strange = { ...info, variables: [anything, { id: 'X', values }, ...info.variables] };
        for (const json of [anything, strange]) {
          const result = readTableInfo(json);
          if (!result.ok) continue;
          const selected = selectVariables(result.value, {});
          if (selected.ok) expect(selected.value.length).toBe(result.value.variables.length);
          else expect(selected.failure.kind).toBe('not-understood');
        }
      }),
    );
  });

  test('takes the total by its code, else by the one text that says `i alt`', () => {
    const table = readTableInfo(info);
    if (!table.ok) throw new Error('not read');
    const variables = (values: ReturnType<typeof value>[]) =>
      selectVariables({ ...table.value, variables: [{ id: 'X', time: false, values }] }, {});
    const totals = [
      [[value('M', 'Mænd i alt'), value('TOT', 'I alt')], 'TOT'],
      [[value('A', 'A-kasse i alt'), value('B', 'Min A-kasse')], 'A'],
      [[value('A', 'Dagpenge i alt'), value('B', 'Kontanthjælp i alt')], null],
    ] as const;
    for (const [values, total] of totals) {
      const result = variables([...values]);
      expect(result.ok ? result.value[0]!.values[0] : null).toBe(total);
    }
  });
});
