/**
 * How the app is cut into files. The document's first script is small: it looks at the address and sends for that
 * page's code. Beside it the document itself asks for `app`: the frame of all pages, and what the comparison shares
 * with another page of figures. That is one file because a dozen small ones compress worse. What only the comparison
 * needs is `compare`; what another page alone needs comes with that page.
 */
import { normalizePath, type Plugin, type Rolldown } from 'vite';

const FRAME = 'src/app/start.tsx';
const COMPARISON = 'src/pages/ComparePage.tsx';
/**
 * The front page's last section comes after it, but with every visit to it. An embedded figure's few kB of the
 * comparison are among them: a file of their own for both would cost the comparison 1 kB more.
 */
const FIGURE_PAGES = [
  'src/pages/front/FrontPage.tsx',
  'src/pages/front/StandsOut.tsx',
  'src/pages/municipality/MunicipalityPage.tsx',
  'src/pages/embed/EmbedPage.tsx',
];

const APP = 'app';
const COMPARE = 'compare';

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** For `output.codeSplitting.groups`: the name of the file that a module belongs to, or null for all others. */
export function partOf(root: string): (id: string, graph: Graph) => string | null {
  const kept = new WeakMap<object, ReadonlyMap<string, string>>();
  return (id, graph) => {
    const parts = kept.get(graph) ?? partsOf(normalizePath(root).replace(/\/$/, ''), graph);
    kept.set(graph, parts);
    return parts.get(id) ?? null;
  };
}

function partsOf(root: string, graph: Graph): ReadonlyMap<string, string> {
  const graphOf = (source: string) => staticGraph(`${root}/${source}`, graph);
  const [frame, comparison] = [graphOf(FRAME), graphOf(COMPARISON)];
  const others = FIGURE_PAGES.map(graphOf);
  return new Map([
    ...[...comparison].map((id) => [id, others.some((other) => other.has(id)) ? APP : COMPARE] as const),
    ...[...frame].map((id) => [id, APP] as const),
  ]);
}

/** A module with everything that it imports statically. */
function staticGraph(start: string, graph: Graph): ReadonlySet<string> {
  if (graph.getModuleInfo(start) === null)
    throw new Error(`${start} is not in the build: see src/build/parts.ts`);
  const found = new Set([start]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** The document asks for `app` and its styles at once, instead of when the first script has run. */
export function preloadApp(): Plugin {
  return {
    name: 'kommunekurven:preload-app',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        (bundle === undefined ? [] : appFiles(bundle)).map((file) => ({
          tag: 'link',
          attrs: {
            rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload',
            crossorigin: true,
            href: `./${file}`,
          },
          injectTo: 'head',
        })),
    },
  };
}

/** The file with its styles, and the same of what it imports statically. */
function appFiles(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const wanted = new Set(chunks.filter(({ name }) => name === APP));
  for (const { imports } of wanted)
    for (const chunk of chunks) if (imports.includes(chunk.fileName) && !chunk.isEntry) wanted.add(chunk);
  return [...wanted].flatMap(({ fileName, viteMetadata }) => [
    ...(viteMetadata?.importedCss ?? []),
    fileName,
  ]);
}
