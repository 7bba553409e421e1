/** The published unemployed with an invented split by benefit, as an export with `Ydelsesgrupper` would have it. */
import { readFileSync } from 'node:fs';
import type { Tables } from '../../../src/selectors/indicatorData.ts';
import { official, readText } from './realData.ts';

const url = new URL('../../../data/ledige_kommuner_y25i01.csv', import.meta.url);
const [heading, ...lines] = readFileSync(url, 'utf8').trim().split(/\r?\n/);
const [area, period, count, rate] = heading!.split(';');

const number = (cell: string): number => Number(cell.replace(',', '.'));
const comma = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');

/** Three of four on dagpenge; small numbers are hidden as the publisher hides them. */
function split(line: string): readonly string[] {
  const [name, month, all, percent] = line.split(';') as [string, string, string, string];
  const part = (member: string, share: number): string => {
    const persons = Math.round(share * number(all));
    const cells = persons < 3 ? ['..', '..'] : [String(persons), comma(share * number(percent), 1)];
    return [name, month, member, ...cells].join(';');
  };
  const whole = [name, month, 'Ydelsesgrupper i alt', all, percent].join(';');
  return Number.isNaN(number(all)) ? [whole] : [whole, part('A-dagpenge', 0.75), part('Kontanthjælp', 0.25)];
}

const text = `${[area, period, 'Ydelsesgrupper', count, rate].join(';')}\n${lines.flatMap(split).join('\n')}\n`;

/** Every official table, the unemployed by benefit. */
export const splitTables: Tables = new Map([...official, ['y25i01', (await readText(text)).dataset]]);
