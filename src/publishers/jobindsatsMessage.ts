/** What Jobindsats says about a request it refuses (HTTP 422 and others): JSON whose shape varies. */
import { isObject, parseJson, quotable } from './json.ts';

const SAYING = new Set(['message', 'detail', 'msg', 'error', 'errors', 'title', 'description']);

/** All that is said, joined, or null when the body is no JSON or says nothing. */
export function jobindsatsMessage(body: string): string | null {
  const said = [...new Set(sayings(parseJson(body), 0))];
  return said.length === 0 ? null : quotable(said.join('; '));
}

function sayings(value: unknown, depth: number): readonly string[] {
  if (depth > 5) return [];
  if (typeof value === 'string') return depth > 0 && value.trim() !== '' ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap((item) => sayings(item, depth + 1));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => (SAYING.has(key) ? sayings(item, depth + 1) : []));
}
