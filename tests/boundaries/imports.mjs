/** Reads one source file with Vite's own parser: what it imports, and which globals and methods it uses. */
import { parseSync } from 'vite';

/**
 * `request` is null where the file imports something that only shows when it runs.
 * @typedef {{ request: string | null, typeOnly: boolean, line: number }} Import
 * @typedef {{ name: string, line: number }} Use
 * @typedef {{ imports: Import[], identifiers: Use[], methods: Use[], errors: string[] }} Source
 * @typedef {{ type: string, start: number, [key: string]: any }} AstNode
 */

const GLOBAL_OBJECTS = ['window', 'globalThis', 'self', 'document'];
const TYPE_KEYS = ['typeAnnotation', 'returnType', 'typeArguments', 'typeParameters', 'superTypeArguments'];
const TYPE_NODES = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'TSClassImplements'];

/** @param {string} path @param {string} text @returns {Source} */
export function readSource(path, text) {
  const parsed = parseSync(path, text);
  /** @type {Source} */
  const source = { imports: [], identifiers: [], methods: [], errors: parsed.errors.map((e) => e.message) };
  const lineOf = (/** @type {AstNode} */ node) => text.slice(0, node.start).split('\n').length;
  walk(/** @type {any} */ (parsed.program), false, (node, inType, isName) => {
    const found = importOf(node);
    for (const one of found) source.imports.push({ ...one, line: lineOf(node) });
    if (inType) return;
    if (node.type === 'Identifier' && !isName)
      source.identifiers.push({ name: node.name, line: lineOf(node) });
    const member = memberName(node);
    if (member === null) return;
    source.methods.push({ name: member, line: lineOf(node) });
    if (GLOBAL_OBJECTS.includes(node.object?.name)) {
      source.identifiers.push({ name: member, line: lineOf(node) });
    }
  });
  return source;
}

/**
 * Visits every node. `isName` marks an identifier that is only the name of a property.
 * @param {AstNode} node @param {boolean} inType
 * @param {(node: AstNode, inType: boolean, isName: boolean) => void} visit @param {boolean} [isName]
 */
function walk(node, inType, visit, isName = false) {
  visit(node, inType, isName);
  const insideType = inType || TYPE_NODES.includes(node.type);
  for (const [key, value] of Object.entries(node)) {
    const isPropertyName = (key === 'property' || key === 'key') && node.computed === false;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type !== 'string') continue;
      walk(child, insideType || TYPE_KEYS.includes(key), visit, isPropertyName);
    }
  }
}

/** @param {AstNode} node @returns {{ request: string | null, typeOnly: boolean }[]} */
function importOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
      return [
        { request: node.source.value, typeOnly: isTypeOnly(node.importKind, node.specifiers, 'importKind') },
      ];
    case 'ExportNamedDeclaration':
      if (!node.source) return [];
      return [
        { request: node.source.value, typeOnly: isTypeOnly(node.exportKind, node.specifiers, 'exportKind') },
      ];
    case 'ExportAllDeclaration':
      return [{ request: node.source.value, typeOnly: node.exportKind === 'type' }];
    case 'TSImportType':
      return [{ request: literal(node.source), typeOnly: true }];
    case 'ImportExpression':
      return [{ request: literal(node.source), typeOnly: false }];
    case 'NewExpression':
      return isUrlBesideThisFile(node) ? [{ request: literal(node.arguments[0]), typeOnly: false }] : [];
    case 'CallExpression':
      return isImportMeta(node.callee?.object) && memberName(node.callee) === 'glob' ? globs(node) : [];
    default:
      return [];
  }
}

/** @param {string} kind @param {AstNode[]} specifiers @param {string} kindKey */
function isTypeOnly(kind, specifiers, kindKey) {
  return kind === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kindKey] === 'type'));
}

/** `new URL('./worker.ts', import.meta.url)`, the way a worker is named. @param {AstNode} node */
function isUrlBesideThisFile(node) {
  return node.callee?.name === 'URL' && isImportMeta(node.arguments?.[1]?.object);
}

/** `import.meta.glob('../pages/*.tsx')`, one pattern or a list. @param {AstNode} node */
function globs(node) {
  const [argument] = node.arguments;
  const patterns = argument?.type === 'ArrayExpression' ? argument.elements : [argument];
  return patterns.map((/** @type {AstNode} */ one) => ({ request: literal(one), typeOnly: false }));
}

/** @param {AstNode | undefined} node */
function isImportMeta(node) {
  return node?.type === 'MetaProperty';
}

/** @param {AstNode | undefined} node @returns {string | null} */
function literal(node) {
  if (node?.type === 'TSLiteralType') return literal(node.literal);
  return typeof node?.value === 'string' ? node.value : null;
}

/** The name in `object.name` and `object['name']`. @param {AstNode | undefined} node @returns {string | null} */
function memberName(node) {
  if (node?.type !== 'MemberExpression') return null;
  return node.computed ? literal(node.property) : (node.property.name ?? null);
}
