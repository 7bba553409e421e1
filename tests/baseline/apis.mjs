/**
 * Names of what browsers got later than those that the site is built for, from the public record of web features
 * (web-features), and where a script uses them. By name alone: a method counts when no older one has its name, and
 * only when the name is made of several words (`toSorted`), because `.run(` or `.unit(` is anybody's.
 */
import { features } from 'web-features';

/** @typedef {{ readonly name: string, readonly kind: 'global' | 'static' | 'method', readonly feature: string }} Newer */
/** @typedef {Readonly<Record<'chrome' | 'firefox' | 'safari', number>>} Oldest */

/**
 * @param {Oldest} oldest the oldest versions that the site is built for
 * @returns {readonly Newer[]}
 */
export function newerThan(oldest) {
  /** @type {Newer[]} */
  const newer = [];
  const old = new Set();
  for (const [feature, record] of Object.entries(features)) {
    // The others only say that a name is now another's.
    if (record.kind !== 'feature') continue;
    const { status } = record;
    for (const key of record.compat_features ?? []) {
      const written = writtenAs(key);
      if (written === null) continue;
      const support = status.by_compat_key?.[key]?.support ?? status.support;
      if (isOld(support, oldest)) old.add(written.name.split('.').at(-1));
      else newer.push({ ...written, feature });
    }
  }
  return newer.filter(({ kind, name }) => kind !== 'method' || (/[a-z][A-Z]/.test(name) && !old.has(name)));
}

/** @param {Partial<Record<keyof Oldest, string>>} support @param {Oldest} oldest */
function isOld(support, oldest) {
  const had = (/** @type {keyof Oldest} */ browser) =>
    Number.parseFloat((support[browser] ?? 'never').replace('≤', '')) <= oldest[browser];
  return had('chrome') && had('firefox') && had('safari');
}

/**
 * `api.URL.canParse_static`, `javascript.builtins.Array.fromAsync`, `api.Navigation` as what stands in a script.
 * @param {string} key @returns {Omit<Newer, 'feature'> | null}
 */
function writtenAs(key) {
  const [, owner, member, more] =
    /^(?:api|javascript\.builtins)\.([A-Z]\w*)(?:\.(\w+))?(\.[\w.]+)?$/.exec(key) ?? [];
  if (owner === undefined || more !== undefined) return null;
  if (member === undefined || member === owner) return { name: owner, kind: 'global' };
  const name = member.replace(/_static$/, '');
  const isStatic = name !== member || (key.startsWith('javascript.') && STATIC_OWNERS.has(owner));
  if (isStatic) return { name: `${owner}.${name}`, kind: 'static' };
  return /_(?:event|permission)$/.test(name) ? null : { name, kind: 'method' };
}

/** Of these the record does not tell static methods from others; used as `Array.from`, never on a value of one's own. */
const STATIC_OWNERS = new Set(['Atomics', 'Intl', 'JSON', 'Math', 'Object', 'Promise', 'Reflect', 'Symbol']);

/**
 * The names of those that a script uses.
 * @param {string} code @param {readonly Newer[]} newer @returns {readonly Newer[]}
 */
export function usesOf(code, newer) {
  return newer.filter(({ name, kind }) => {
    const word = name.replaceAll('.', '\\.').replaceAll('$', '\\$');
    const pattern = {
      global: `(?<![\\w$.\`'"-])${word}(?![\\w$:\`'"-])`,
      static: `(?<![\\w$.])${word}(?![\\w$])`,
      method: `\\.${word}\\(`,
    }[kind];
    return new RegExp(pattern).test(code);
  });
}
