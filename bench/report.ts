/** The table that `npm run bench` prints: each figure with its aim and, beside it, what this machine allows. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly must: string;
  readonly roofline: string;
  readonly note: string;
}

const columns = ['what', 'measured', 'must', 'roofline', 'note'] as const;

export function printTable(figures: readonly Figure[]): void {
  const header: Figure = { what: 'what', measured: 'measured', must: 'must', roofline: 'roofline here', note: '' };
  const widths = columns.map((column) => Math.max(...[header, ...figures].map((figure) => figure[column].length)));
  for (const figure of [header, ...figures])
    console.log(
      columns
        .map((column, index) => figure[column].padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

export function perSecond(count: number): string {
  return `${Math.round(count).toLocaleString('en')}/s`;
}

/** In the units that disks and networks are sold by. */
export function megabytesPerSecond(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB/s`;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
}

export function mebibytes(bytes: number | undefined): string {
  return bytes === undefined ? 'not known here' : `${Math.round(bytes / 1024 / 1024)} MiB`;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
