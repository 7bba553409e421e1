/** Plugin: the policy and the referrer in the built document, and `_headers` beside it. The dev server has neither. */
import type { Plugin } from 'vite';
import { contentSecurityPolicy, headersFile, REFERRER } from './headers.ts';

const CHARSET = '<meta charset="utf-8" />';

/** `isRoot`: the build whose folder is the site's own; `_headers` speaks for the folders below it too. */
export function contentPolicy(isRoot: boolean): Plugin {
  return {
    name: 'kommunekurven:content-policy',
    apply: 'build',
    // Before all that the policy is about. The values have no quotation marks of the double kind.
    transformIndexHtml: (html) =>
      html.replace(
        CHARSET,
        `${CHARSET}
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />
    <meta name="referrer" content="${REFERRER}" />`,
      ),
    generateBundle() {
      if (isRoot) this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
