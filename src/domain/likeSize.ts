/** More than this many times as large, or as small, is another size. */
const OTHER_SIZE = 3;

export function isMuchLarger(size: number, than: number): boolean {
  return size > than * OTHER_SIZE;
}
