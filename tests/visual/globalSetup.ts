/** As for the browser tests; with letters drawn the same whatever the machine is set to, and the drawing code bundled. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from '../browser/chromium.mjs';
import { serveApp } from '../browser/serveApp.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A script that gives the page `drawn.svgDocument`, the app's own way from a drawn element to an SVG. */
    drawingScript: string;
  }
}

/** Places between whole pixels, no hints of the machine's, no coloured edges. */
const LETTERS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('drawingScript', await drawingScript());
  return serveApp(project, 'chromium', () => launchChromiumServer(LETTERS));
}

async function drawingScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../src/pages/share/svg/svgDocument.ts', import.meta.url)),
        formats: ['iife'],
        name: 'drawn',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
