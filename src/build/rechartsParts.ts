/**
 * Plugin: the parts of Recharts that our line figures do without give way to small stand-ins, or to nothing (nearly half
 * of Recharts, see decision 14), and what it spreads objects with gives way to what browsers have. These are inner files
 * of the one version that package.json names: a build in which one of them is not there any more, or exports other
 * names, fails.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Absolute paths of the modules that stand in. */
interface StandIns {
  /** No animation, no axes, no dots, no labels. */
  readonly still: string;
  /** No reading of values, no legend. */
  readonly unread: string;
}

/** Files of `recharts/es6`, and the names that a module stands in for. All else they export throws when called. */
const STAND_INS: Readonly<
  Record<string, { readonly by: keyof StandIns; readonly names: readonly string[] }>
> = {
  'animation/AnimatedItems': { by: 'still', names: ['AnimatedItems', 'useAnimationCallbacks'] },
  'animation/matchBy': { by: 'still', names: ['matchByIndex'] },
  'cartesian/CartesianAxis': { by: 'still', names: ['CartesianAxis', 'defaultCartesianAxisProps'] },
  'cartesian/LineDrawShape': { by: 'still', names: ['LineDrawShape'] },
  'cartesian/useAnimatedLineLength': { by: 'still', names: ['useAnimatedLineLength'] },
  // For figures that are not `compact`.
  'chart/RechartsWrapper': { by: 'still', names: [] },
  'component/ActivePoints': { by: 'still', names: ['ActivePoints'] },
  'component/Dots': { by: 'still', names: ['Dots'] },
  'component/Label': { by: 'still', names: ['isLabelContentAFunction'] },
  'component/LabelList': {
    by: 'still',
    names: ['CartesianLabelListContextProvider', 'LabelListFromLabelProp'],
  },
  // For axes without `niceTicks="none"`.
  'util/scale/getNiceTickValues': { by: 'still', names: [] },
  'state/SetLegendPayload': { by: 'unread', names: ['SetLegendPayload'] },
  'state/SetTooltipEntrySettings': { by: 'unread', names: ['SetTooltipEntrySettings'] },
  'state/externalEventsMiddleware': { by: 'unread', names: ['externalEventsMiddleware'] },
  'state/keyboardEventsMiddleware': { by: 'unread', names: ['keyboardEventsMiddleware'] },
  'state/mouseEventsMiddleware': { by: 'unread', names: ['mouseClickMiddleware', 'mouseMoveMiddleware'] },
  'state/touchEventsMiddleware': { by: 'unread', names: ['touchEventMiddleware'] },
};

/** Not with a query: the bench has a whole copy beside ours. */
const OF_RECHARTS = /\/node_modules\/recharts\/es6\/(.+)\.js$/;

/**
 * What Babel writes in every file for `{ ...a, b }`, property by property with getters and symbols, though all these are
 * plain objects: it takes half the time of a drawing.
 */
const SPREAD = /^function _objectSpread\(e\) \{.+\}$/m;
const ASSIGN = 'function _objectSpread(...parts) { return Object.assign(...parts); }';

export function rechartsParts(modules: StandIns): Plugin {
  const seen = new Set<string>();
  let spreads = 0;
  return {
    name: 'kommunekurven:recharts-parts',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: OF_RECHARTS },
      async handler(id) {
        const part = OF_RECHARTS.exec(id)?.[1] ?? '';
        seen.add(part);
        const standIn = STAND_INS[part];
        const source = await readFile(id, 'utf8');
        if (standIn === undefined) {
          if (!SPREAD.test(source)) return null;
          spreads++;
          return source.replace(SPREAD, ASSIGN);
        }
        const exported = exportedNames(this.parse(source));
        const gone = standIn.names.filter((name) => !exported.includes(name));
        if (gone.length > 0) this.error(`${id} has no ${gone.join(', ')} any more.`);
        const others = exported.filter((name) => !standIn.names.includes(name));
        const message = `Recharts' ${part} is not in the build: see src/build/rechartsParts.ts.`;
        return [
          `export { ${standIn.names.join(', ')} } from ${JSON.stringify(modules[standIn.by])};`,
          `function missing() { throw new Error(${JSON.stringify(message)}); }`,
          `export { ${others.map((name) => `missing as ${name}`).join(', ')} };`,
        ].join('\n');
      },
    },
    buildEnd(error) {
      if (error !== undefined || seen.size === 0) return;
      const gone = Object.keys(STAND_INS).filter((part) => !seen.has(part));
      if (gone.length > 0) this.error(`Recharts has no ${gone.join(', ')} any more.`);
      if (spreads === 0)
        this.error('Recharts spreads objects in another way than src/build/rechartsParts.ts looks for.');
    },
  };
}

type Program = ReturnType<import('vite').Rolldown.PluginContext['parse']>;

/** As Recharts' files write them: declarations and lists, no default. */
function exportedNames({ body }: Program): readonly string[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = statement;
    const listed = specifiers.map(({ exported }) => ('name' in exported ? exported.name : exported.value));
    if (declaration === null) return listed;
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.map(({ id }) => ('name' in id ? id.name : ''));
    return 'id' in declaration && declaration.id && 'name' in declaration.id ? [declaration.id.name] : [];
  });
}
