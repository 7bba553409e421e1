/** The few largest of very many, without keeping the many. */
export interface TopCell {
  readonly index: number;
  readonly size: number;
}

export class TopCells {
  private readonly cells: TopCell[] = [];
  private readonly capacity: number;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** NaN is never among the largest; of equals the one offered first stays. */
  offer(index: number, size: number): void {
    const { cells, capacity } = this;
    if (Number.isNaN(size) || (cells.length === capacity && !(size > cells.at(-1)!.size))) return;
    let at = cells.length;
    while (at > 0 && cells[at - 1]!.size < size) at--;
    cells.splice(at, 0, { index, size });
    if (cells.length > capacity) cells.pop();
  }

  /** Largest first. */
  sorted(): readonly TopCell[] {
    return this.cells;
  }
}
