/** Rows of several streams as tables that grow: a head when the stream changes, columns as wide as what was seen so far. */

const widthMax = 40;

export class RowTable {
  readonly #write: (line: string) => void;
  readonly #widths = new Map<string, number[]>();
  #stream: string | undefined;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  /** `json` is one object. */
  row(stream: string, rowtime: string, json: string): void {
    const parsed: unknown = JSON.parse(json);
    const members = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    const cells = [rowtime, ...members.map(([, value]) => (value === null ? '' : String(value)))];
    const names = ['ROWTIME', ...members.map(([name]) => name)];
    const widths = this.#widthsOf(stream, names, cells);
    if (stream !== this.#stream) {
      this.#write(
        `\n${stream}\n${line(names, widths)}${line(
          widths.map((width) => '-'.repeat(width)),
          widths,
        )}`,
      );
      this.#stream = stream;
    }
    this.#write(line(cells, widths));
  }

  #widthsOf(stream: string, names: readonly string[], cells: readonly string[]): readonly number[] {
    const known = this.#widths.get(stream) ?? names.map((name) => name.length);
    for (const [index, cell] of cells.entries())
      known[index] = Math.min(widthMax, Math.max(known[index] ?? 0, cell.length));
    this.#widths.set(stream, known);
    return known;
  }
}

function line(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => cell.padEnd(widths[index] ?? 0));
  return `${padded.join('  ').trimEnd()}\n`;
}
