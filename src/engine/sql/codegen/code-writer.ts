/**
 * Generated JavaScript for typed expressions. Everything that comes from a script (names, literals, patterns) is handed in as
 * a closure parameter; the text itself is made of this file's and the scalars' own templates, numbered variables and
 * column numbers only, so no script can put code into it.
 */
import { SqlError } from '../errors.ts';
import { assert, required, unreachable } from '../../../base/assert.ts';
import type { Row, Value } from '../types/sql-type.ts';
import type { ScalarCode, TypedExpression, TypedInvocation, TypedParameter } from '../plan/expression.ts';

/** How a function sees its inputs: the text that reads a column, and the one that reads ROWTIME. */
export interface InputNames {
  column(index: number): string;
  readonly rowtime: string;
}

/** Values that generated code asks for while it runs. */
export interface RuntimeValues {
  readonly startMs: number;
  nowMs(): number;
  /** Whether a tuple is in (or a subquery has rows); null where that is unknown. */
  isMember(subquery: number, operands: readonly unknown[]): boolean | null;
}

/** Functions that call functions twice each could write code without end. */
const expressionsMax = 50_000;

export class CodeWriter implements ScalarCode {
  readonly #constants: unknown[] = [];
  readonly #runtime: RuntimeValues;
  readonly #parameters = new Map<TypedParameter, string>();
  #lines: string[] = [];
  #variables = 0;
  #expressions = 0;

  constructor(runtime: RuntimeValues) {
    this.#runtime = runtime;
  }

  constant(value: unknown): string {
    const known = this.#constants.indexOf(value);
    if (known >= 0) return `k${known}`;
    return `k${this.#constants.push(value) - 1}`;
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  /** Writes the lines that compute the expression; the answer is the name (or literal) that holds its value. */
  value(expression: TypedExpression, inputs: InputNames): string {
    this.#expressions += 1;
    if (this.#expressions > expressionsMax) {
      const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
      throw new SqlError({ kind: 'limit', at, reason: `a query expands to more than ${expressionsMax} expressions` });
    }
    switch (expression.kind) {
      case 'literal':
        return this.#literal(expression.value);
      case 'column':
        return this.#store(inputs.column(expression.index));
      case 'rowtime':
        return inputs.rowtime;
      case 'parameter':
        return required(this.#parameters.get(expression), 'a parameter stands inside of its function');
      case 'clock':
        return this.#clock(expression);
      case 'call':
        return this.#call(expression, inputs);
      case 'case':
        return this.#case(expression, inputs);
      case 'and':
      case 'or':
        return this.#logical(expression, inputs);
      case 'invoke':
        return this.#invoke(expression, inputs);
      case 'membership': {
        const operands = expression.operands.map((operand) => this.value(operand, inputs));
        return this.#store(
          `${this.constant(this.#runtime)}.isMember(${expression.subquery}, [${operands.join(', ')}])`,
        );
      }
    }
    return unreachable(expression);
  }

  /** The function, whose text is the lines written so far. `parameters` are names chosen by the caller's template. */
  // The caller knows what its own template makes of the parameters.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  build<T>(parameters: readonly string[]): T {
    assert(
      parameters.every((name) => /^[a-z][A-Za-z]*$/.test(name)),
      'parameter names are plain words',
    );
    const names = this.#constants.map((_, index) => `k${index}`);
    const text = `'use strict';\nreturn (${parameters.join(', ')}) => {\n${this.#lines.join('\n')}\n};`;
    // The text holds nothing of the script; see the head of this file.
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, typescript/no-unsafe-call
    const make = new Function(...names, text) as (...constants: readonly unknown[]) => T;
    return make(...this.#constants);
  }

  #variable(): string {
    this.#variables += 1;
    return `v${this.#variables}`;
  }

  #store(text: string): string {
    const name = this.#variable();
    this.line(`const ${name} = ${text};`);
    return name;
  }

  #literal(value: unknown): string {
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
    return this.constant(value);
  }

  #clock(expression: { readonly moment: 'start' | 'now'; readonly type: { readonly kind: string } }): string {
    if (expression.moment === 'now') return this.#store(`${this.constant(this.#runtime)}.nowMs()`);
    const dayMs = 86_400_000;
    const start = this.#runtime.startMs;
    if (expression.type.kind === 'DATE') return this.constant(Math.floor(start / dayMs) * dayMs);
    return this.constant(expression.type.kind === 'TIME' ? ((start % dayMs) + dayMs) % dayMs : start);
  }

  #call(expression: TypedExpression & { readonly kind: 'call' }, inputs: InputNames): string {
    const { scalar, args } = expression;
    const names = args.map((arg) => this.value(arg, inputs));
    const checks = names.filter((name, index) => scalar.strict && args[index]?.nullable === true && name !== 'null');
    if (scalar.strict && names.includes('null')) return 'null';
    const text = scalar.emit(names, this);
    if (checks.length === 0) return this.#store(text);
    return this.#store(`${checks.map((name) => `${name} === null`).join(' || ')} ? null : ${text}`);
  }

  #case(expression: TypedExpression & { readonly kind: 'case' }, inputs: InputNames): string {
    const result = this.#variable();
    this.line(`let ${result};`);
    let open = 0;
    for (const branch of expression.branches) {
      const when = this.value(branch.when, inputs);
      this.line(`if (${when} === true) {`);
      this.line(`${result} = ${this.value(branch.then, inputs)};`);
      this.line('} else {');
      open += 1;
    }
    this.line(`${result} = ${this.value(expression.otherwise, inputs)};`);
    this.line('}'.repeat(open));
    return result;
  }

  /** Three-valued, and the right side is evaluated only where it can matter. */
  #logical(expression: TypedExpression & { readonly kind: 'and' | 'or' }, inputs: InputNames): string {
    const decided = expression.kind === 'and' ? 'false' : 'true';
    const other = expression.kind === 'and' ? 'true' : 'false';
    const result = this.#variable();
    const left = this.value(expression.left, inputs);
    this.line(`let ${result} = ${decided};`);
    this.line(`if (${left} !== ${decided}) {`);
    const right = this.value(expression.right, inputs);
    this.line(`if (${right} !== ${decided}) ${result} = ${left} === null || ${right} === null ? null : ${other};`);
    this.line('}');
    return result;
  }

  #invoke(expression: TypedInvocation, inputs: InputNames): string {
    const names = expression.args.map((arg) => this.value(arg, inputs));
    for (const [index, parameter] of expression.parameters.entries()) {
      this.#parameters.set(parameter, required(names[index], 'an argument for each parameter'));
    }
    if (!expression.nullOnNull || names.length === 0) return this.value(expression.body, inputs);
    const result = this.#variable();
    this.line(`let ${result} = null;`);
    this.line(`if (${names.map((name) => `${name} !== null`).join(' && ')}) {`);
    this.line(`${result} = ${this.value(expression.body, inputs)};`);
    this.line('}');
    return result;
  }
}

/** Columns of one row in an array named `row`, with its ROWTIME in `t`. */
export const rowInputs: InputNames = { column: (index) => `row[${index}]`, rowtime: 't' };

/** A function of one row. */
export function compileExpression(expression: TypedExpression, runtime: RuntimeValues): (t: number, row: Row) => Value {
  const code = new CodeWriter(runtime);
  const value = code.value(expression, rowInputs);
  code.line(`return ${value};`);
  return code.build(['t', 'row']);
}

/** A function of one row that makes another. */
export function compileRow(
  expressions: readonly TypedExpression[],
  runtime: RuntimeValues,
): (t: number, row: Row) => Value[] {
  const code = new CodeWriter(runtime);
  const values = expressions.map((expression) => code.value(expression, rowInputs));
  code.line(`return [${values.join(', ')}];`);
  return code.build(['t', 'row']);
}
