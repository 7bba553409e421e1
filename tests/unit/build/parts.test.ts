/** Which file of the build a module belongs to. */
import { describe, expect, test } from 'vitest';
import { partOf } from '../../../src/build/parts.ts';

/** What imports what, under a root. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'src/app/start.tsx': ['src/app/App.tsx'],
  'src/app/App.tsx': ['react'],
  'src/pages/ComparePage.tsx': [
    'react',
    'src/charts/LineChart.tsx',
    'src/controls/Select.tsx',
    'src/language/verdictReasons.ts',
    'src/pages/useComparison.ts',
  ],
  'src/charts/LineChart.tsx': ['src/charts/lineLayout.ts'],
  'src/charts/lineLayout.ts': [],
  'src/controls/Select.tsx': ['react'],
  'src/pages/front/FrontPage.tsx': ['src/charts/LineChart.tsx', 'src/pages/front/Search.tsx'],
  'src/pages/front/Search.tsx': [],
  'src/pages/front/StandsOut.tsx': ['src/language/verdictReasons.ts'],
  'src/language/verdictReasons.ts': [],
  'src/pages/municipality/MunicipalityPage.tsx': ['src/language/places.ts'],
  'src/language/places.ts': [],
  'src/pages/embed/EmbedPage.tsx': ['src/pages/useComparison.ts', 'src/pages/embed/FullView.tsx'],
  'src/pages/embed/FullView.tsx': [],
  'src/pages/useComparison.ts': [],
  'src/pages/data/DataPage.tsx': ['src/controls/Select.tsx'],
  react: [],
};

const graphWithout = (gone: string | null) => ({
  getModuleInfo: (id: string) => {
    const name = id.replace('/project/', '');
    const imports = name === gone ? undefined : IMPORTS[name];
    return imports === undefined ? null : { importedIds: imports.map((one) => `/project/${one}`) };
  },
});

describe('parts of the build', () => {
  const part = partOf('/project/');
  const graph = graphWithout(null);

  test.each([
    ['src/app/start.tsx', 'app'],
    ['src/app/App.tsx', 'app'],
    ['react', 'app'],
    ['src/charts/LineChart.tsx', 'app'],
    ['src/charts/lineLayout.ts', 'app'],
    ['src/language/verdictReasons.ts', 'app'],
    ['src/pages/front/StandsOut.tsx', null],
    ['src/pages/useComparison.ts', 'app'],
    ['src/pages/embed/FullView.tsx', null],
    ['src/pages/ComparePage.tsx', 'compare'],
    ['src/controls/Select.tsx', 'compare'],
    ['src/pages/front/FrontPage.tsx', null],
    ['src/pages/front/Search.tsx', null],
    ['src/language/places.ts', null],
    ['src/pages/data/DataPage.tsx', null],
  ])('%s: %s', (name, expected) => {
    expect(part(`/project/${name}`, graph)).toBe(expected);
  });

  test.each(['src/app/start.tsx', 'src/pages/ComparePage.tsx', 'src/pages/front/FrontPage.tsx'])(
    'a build without %s fails instead of being cut another way',
    (gone) => {
      expect(() => part('/project/react', graphWithout(gone))).toThrow(gone);
    },
  );
});
