/** The numbers that the drawing names, for those who do not see it. */
import { levelText, rangeText } from '../language/claimWords.ts';
import type { LevelCheck } from '../language/levelFacts.ts';
import { levelFigureTexts, saidLabel } from '../language/levelFigureTexts.ts';
import type { LevelDotsModel } from '../selectors/levelDots.ts';

interface Props {
  readonly check: LevelCheck;
  readonly model: LevelDotsModel;
}

export function LevelTable({ check: { indicator, ...rest }, model }: Props) {
  const { table, tableHeads, ranked, lowest, highest } = levelFigureTexts;
  const { dots, marks, beyond, said } = model;
  const placeOf = (code: string): string => {
    const dot = dots.find((one) => one.code === code);
    return dot === undefined ? '' : ranked(dot.place, dots.length, dot.ties);
  };
  const rows = [
    ...[...marks, ...beyond].map(({ code, name, value }) => [
      name,
      levelText(value, indicator),
      placeOf(code),
    ]),
    ...said.map((one) => [saidLabel(one.kind, one, { indicator, ...rest }), rangeText(one, indicator), '']),
    ...(
      [
        [lowest, dots[0]!],
        [highest, dots.at(-1)!],
      ] as const
    ).map(([what, { code, name, value }]) => [
      `${what}: ${name}`,
      levelText(value, indicator),
      placeOf(code),
    ]),
  ];
  return (
    <div className="visually-hidden">
      <table>
        <caption>{table}</caption>
        <thead>
          <tr>
            {tableHeads.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
