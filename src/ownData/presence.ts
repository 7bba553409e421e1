/**
 * Whether this browser keeps files of the reader's: known at once and without the store's code, so that a first
 * visit loads none of it. A hint only; the store puts it right whenever it lists its files.
 */
const KEY = 'kommunekurven.egne';

/** False where local storage is forbidden: the data page opens the store all the same. */
export function hasOwnFiles(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Does nothing where local storage is forbidden or full. */
export function rememberOwnFiles(any: boolean): void {
  try {
    if (any) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Forbidden: then there is no hint.
  }
}
