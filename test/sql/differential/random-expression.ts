/**
 * Random expressions in two dialects that must have one value: ours, and DuckDB's. Where the dialects differ on purpose
 * (division, rounding, averages of integers), DuckDB's text spells out our rule; what fails a row is not generated.
 */
import { unreachable } from '../../../src/base/assert.ts';
import type { SeededRandom } from '../../sim/seeded-random.ts';

export type Kind = 'integer' | 'double' | 'decimal' | 'text' | 'boolean' | 'time';

export interface Term {
  readonly ours: string;
  readonly duck: string;
}

export interface TypedTerm extends Term {
  readonly kind: Kind;
}

type Maker = () => Term;

/** The same text in both dialects, with the operands in its gaps. */
function both(parts: TemplateStringsArray, ...terms: readonly Term[]): Term {
  const text = (side: 'ours' | 'duck'): string =>
    parts.map((part, index) => part + (terms[index]?.[side] ?? '')).join('');
  return { ours: text('ours'), duck: text('duck') };
}

function same(text: string): Term {
  return { ours: text, duck: text };
}

const likePatterns: readonly [string, ...string[]] = ['a%', '%b', '%b%', '_', '__%', 'a_', '%', '', 'A%b', 'b!%%'];
const comparisons: readonly [string, ...string[]] = ['=', '<>', '<', '<=', '>', '>='];

export class RandomExpression {
  readonly #random: SeededRandom;
  readonly #columns: readonly TypedTerm[];

  constructor(random: SeededRandom, columns: readonly TypedTerm[]) {
    this.#random = random;
    this.#columns = columns;
  }

  any(depth: number): TypedTerm {
    const kind = this.#random.pick<Kind>([
      'integer',
      'integer',
      'double',
      'decimal',
      'text',
      'text',
      'boolean',
      'time',
    ]);
    return { kind, ...this.of(kind, depth) };
  }

  of(kind: Kind, depth: number): Term {
    if (depth <= 0) return this.#leaf(kind);
    switch (kind) {
      case 'integer':
        return this.integer(depth);
      case 'double':
        return this.double(depth);
      case 'decimal':
        return this.#decimal(depth);
      case 'text':
        return this.text(depth);
      case 'boolean':
        return this.boolean(depth);
      case 'time':
        return this.#time();
    }
    return unreachable(kind);
  }

  integer(depth: number): Term {
    const part = (): Term => this.of('integer', depth - 1);
    return this.#choose(
      () => this.#leaf('integer'),
      () => both`(${part()} + ${part()})`,
      () => both`(${part()} - ${part()})`,
      () => both`(${part()} * ${this.#leaf('integer')})`,
      () => both`(- ${part()})`,
      () => both`ABS(${part()})`,
      () => {
        const [left, right] = [part(), this.#divisor()];
        return { ours: `(${left.ours} / ${right})`, duck: `CAST(trunc(${left.duck} / ${right}) AS INTEGER)` };
      },
      () => {
        const [left, right] = [part(), this.#divisor()];
        return { ours: `MOD(${left.ours}, ${right})`, duck: `(${left.duck} % ${right})` };
      },
      () => both`CHAR_LENGTH(${this.of('text', depth - 1)})`,
      () => both`POSITION(${this.#leaf('text')} IN ${this.of('text', depth - 1)})`,
      () => {
        const value = this.of('double', depth - 1);
        return { ours: `CAST(${value.ours} AS INTEGER)`, duck: `CAST(round(${value.duck}) AS INTEGER)` };
      },
      () => {
        const [unit, time] = [this.#random.pick(['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE']), this.#time()];
        return { ours: `EXTRACT(${unit} FROM ${time.ours})`, duck: `EXTRACT(${unit} FROM epoch_ms(${time.duck}))` };
      },
      ...this.#general('integer', depth),
    );
  }

  double(depth: number): Term {
    const part = (): Term => this.of('double', depth - 1);
    return this.#choose(
      () => this.#leaf('double'),
      () => both`(${part()} + ${this.of('integer', depth - 1)})`,
      () => both`(${part()} - ${part()})`,
      () => both`(${part()} * ${this.#leaf('double')})`,
      () => {
        const [left, right] = [part(), this.#divisor()];
        return { ours: `(${left.ours} / ${right})`, duck: `(${left.duck} / ${right})` };
      },
      () => both`FLOOR(${part()})`,
      () => both`CEIL(${part()})`,
      () => both`ABS(${part()})`,
      ...this.#general('double', depth),
    );
  }

  text(depth: number): Term {
    const part = (): Term => this.of('text', depth - 1);
    const place = (): Term => same(String(this.#random.between(-1, 4)));
    return this.#choose(
      () => this.#leaf('text'),
      () => both`(${part()} || ${part()})`,
      () => both`UPPER(${part()})`,
      () => both`LOWER(${part()})`,
      () => both`TRIM(LEADING 'a' FROM ${part()})`,
      () => both`TRIM(TRAILING 'b' FROM ${part()})`,
      () => both`TRIM(${part()})`,
      () => {
        const [value, start, length] = [part(), place(), this.#random.below(4)];
        const from = Number(start.ours);
        const [duckFrom, duckLength] = from < 1 ? [1, Math.max(0, length - (1 - from))] : [from, length];
        return {
          ours: `SUBSTRING(${value.ours} FROM ${from} FOR ${length})`,
          duck: `substring(${value.duck}, ${duckFrom}, ${duckLength})`,
        };
      },
      () => both`CAST(${this.of('integer', depth - 1)} AS VARCHAR(20))`,
      ...this.#general('text', depth),
    );
  }

  boolean(depth: number): Term {
    const part = (): Term => this.of('boolean', depth - 1);
    const kind = this.#random.pick<Kind>(['integer', 'double', 'decimal', 'text', 'time']);
    const value = (): Term => this.of(kind, depth - 1);
    const operator = this.#random.pick(comparisons);
    const not = this.#random.pick(['', 'NOT ']);
    return this.#choose(
      () => this.#leaf('boolean'),
      () => this.#infix(value(), operator, value()),
      () => this.#infix(this.of('integer', depth - 1), operator, this.of('double', depth - 1)),
      () => this.#infix(this.of('integer', depth - 1), operator, this.of('decimal', depth - 1)),
      () => both`(${part()} AND ${part()})`,
      () => both`(${part()} OR ${part()})`,
      () => both`(NOT ${part()})`,
      () => both`(${value()} IS ${same(not)}NULL)`,
      () => both`(${part()} IS ${same(not)}${same(this.#random.pick(['TRUE', 'FALSE']))})`,
      () => both`(${value()} IS ${same(not)}DISTINCT FROM ${value()})`,
      () => both`(${value()} ${same(not)}BETWEEN ${value()} AND ${value()})`,
      () => both`(${value()} ${same(not)}IN (${value()}, ${value()}, ${value()}))`,
      () => both`(${this.of('text', depth - 1)} ${same(not)}LIKE ${same(this.#pattern())} ESCAPE '!')`,
    );
  }

  /** Forms that every type has. */
  #general(kind: Kind, depth: number): readonly Maker[] {
    const part = (): Term => this.of(kind, depth - 1);
    const condition = (): Term => this.of('boolean', depth - 1);
    return [
      () => both`CASE WHEN ${condition()} THEN ${part()} WHEN ${condition()} THEN ${part()} ELSE ${part()} END`,
      () => both`CASE WHEN ${condition()} THEN ${part()} END`,
      () => both`CASE ${part()} WHEN ${part()} THEN ${part()} ELSE ${part()} END`,
      () => both`COALESCE(${part()}, ${part()})`,
      () => both`NULLIF(${part()}, ${part()})`,
    ];
  }

  /** Two levels at most, so that no result has more than 18 digits. */
  #decimal(depth: number): Term {
    const leaf = (): Term => this.#leaf('decimal');
    return this.#choose(
      leaf,
      () => both`(${leaf()} + ${leaf()})`,
      () => both`(${leaf()} - ${leaf()})`,
      () => both`(${leaf()} * ${leaf()})`,
      () => both`(${leaf()} + ${this.#leaf('integer')})`,
      () => both`ABS(${leaf()})`,
      () => both`(- ${leaf()})`,
      () => both`COALESCE(${leaf()}, ${leaf()})`,
      () => both`CASE WHEN ${this.of('boolean', Math.min(1, depth - 1))} THEN ${leaf()} ELSE ${leaf()} END`,
    );
  }

  #time(): Term {
    const leaf = this.#leaf('time');
    return this.#choose(
      () => leaf,
      () => floorOf(leaf, this.#random.pick(['MINUTE', 'HOUR', 'DAY'])),
      () => ({ ours: `(${leaf.ours} + INTERVAL '90' SECOND)`, duck: `(${leaf.duck} + 90000)` }),
      () => ({ ours: `(${leaf.ours} - INTERVAL '1 02' DAY TO HOUR)`, duck: `(${leaf.duck} - 93600000)` }),
      () => stepOf(leaf, this.#random.pick([10, 15, 60])),
    );
  }

  #leaf(kind: Kind): Term {
    const columns = this.#columns.filter((column) => column.kind === kind);
    const [first, ...rest] = columns;
    if (first !== undefined && (kind === 'time' || this.#random.chance(0.7)))
      return this.#random.pick([first, ...rest]);
    const whole = this.#random.below(10);
    switch (kind) {
      case 'integer':
        return same(String(whole));
      case 'double':
        return { ours: `${whole}.25E0`, duck: `CAST(${whole}.25 AS DOUBLE)` };
      case 'decimal':
        return same(`${whole}.5`);
      case 'text':
        return same(this.#random.pick(["'a'", "'b'", "'ab'", "'B a'", "''"]));
      case 'boolean':
        return same(this.#random.pick(['TRUE', 'FALSE']));
      case 'time':
        return { ours: "TIMESTAMP '2024-01-01 00:00:30'", duck: '1704067230000' };
    }
    return unreachable(kind);
  }

  #infix(left: Term, operator: string, right: Term): Term {
    return both`(${left} ${same(operator)} ${right})`;
  }

  #pattern(): string {
    return `'${this.#random.pick(likePatterns)}'`;
  }

  #divisor(): number {
    return this.#random.pick([-3, -2, 2, 3, 7]);
  }

  #choose(first: Maker, ...rest: readonly Maker[]): Term {
    return this.#random.pick([first, ...rest])();
  }
}

export function floorOf(time: Term, unit: string): Term {
  return { ours: `FLOOR(${time.ours} TO ${unit})`, duck: `epoch_ms(date_trunc('${unit}', epoch_ms(${time.duck})))` };
}

export function stepOf(time: Term, seconds: number): Term {
  return {
    ours: `STEP(${time.ours} BY INTERVAL '${seconds}' SECOND)`,
    duck: `(${time.duck} // ${seconds * 1000} * ${seconds * 1000})`,
  };
}
