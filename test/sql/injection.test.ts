/** Names and literals stand in generated code as data: whatever they hold, they come out as they went in and nothing else runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compileScript } from '../../src/engine/sql/binder/script-binder.ts';
import { InputDecoder } from '../../src/engine/sql/input/input-decoder.ts';
import { inputStream } from '../../src/engine/sql/input/input-schema.ts';
import type { InputSchema } from '../../src/engine/sql/input/input-schema.ts';
import { Application } from '../../src/engine/sql/runtime/application.ts';
import { jsonRowWriter } from '../../src/engine/sql/runtime/row-text.ts';
import { varchar } from '../../src/engine/sql/types/sql-type.ts';
import { VirtualClock } from '../../src/io/virtual-clock.ts';
import { SeededRandom } from '../sim/seeded-random.ts';

/** Set by code that must never run. */
const mark = '__millstream_injected';
const attack = `globalThis.${mark}=1`;

const piece = fc.constantFrom(
  ...["'", '"', '`', '\\', '\n', '\r', '\u2028', '${', '}', ')', '];', ';', '*/', '//', '/*', '\0', '\\u0027', '\\x22'],
  ...[
    attack,
    `');${attack};('`,
    `";${attack};"`,
    `\${${attack}}`,
    `]=0;${attack};x[`,
    '__proto__',
    'constructor',
    'é',
    '💥',
    'a',
  ],
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
/** What a script may quote as a name: nothing with control characters. */
const name = text.filter((made) => made.trim() !== '' && made.length <= 100 && !/\p{Cc}/u.test(made));

const quoted = (made: string): string => `"${made.replaceAll('"', '""')}"`;
const literal = (made: string): string => `'${made.replaceAll("'", "''")}'`;

test('names and literals are data in generated code', () => {
  fc.assert(
    fc.property(name, name, name, text, text, (stream, column, result, constant, value) => {
      fc.pre(new Set([stream, column, result].map((one) => one.toUpperCase())).size === 3);
      const schema: InputSchema = {
        format: { kind: 'json', rowPath: '$' },
        columns: [{ name: column, type: varchar(200), mapping: '$.v' }],
      };
      const input = inputStream(`${stream}_001`, schema);
      const script = `
        CREATE STREAM ${quoted(result)} (${quoted(column)} VARCHAR(200), ${quoted(result)} VARCHAR(200), "N" INTEGER, "L" BOOLEAN);
        CREATE PUMP ${quoted(stream)} AS INSERT INTO ${quoted(result)}
        SELECT STREAM ${quoted(stream)}.${quoted(column)}, ${literal(constant)} AS ${quoted(result)},
          CHAR_LENGTH(${literal(constant)}), ${quoted(column)} = ${literal(value)}
        FROM ${quoted(`${stream}_001`)} AS ${quoted(stream)}
        WHERE CASE ${quoted(column)} WHEN ${literal(value)} THEN TRUE ELSE ${quoted(column)} <> ${literal(constant)} END;`;
      const plan = compileScript({ script, inputs: [input] });
      const application = new Application({
        plan,
        clock: new VirtualClock({ frozenAtMs: 0 }),
        random: new SeededRandom(1),
      });
      const rows: string[] = [];
      const write = jsonRowWriter(plan.streams[0]?.columns ?? []);
      application.listen(result, (_, row) => rows.push(write(row)));
      application.start();
      new InputDecoder(schema, input, new Set([0])).decode(
        { data: Buffer.from(JSON.stringify({ v: value })), arrivalMs: 0 },
        {
          row: (row) => application.push(`${stream}_001`, 0, row),
          fail: (error) => assert.fail(error.message),
        },
      );
      const [row = ''] = rows;
      assert.deepEqual(Object.values(JSON.parse(row) as object), [value, constant, constant.length, true]);
      assert.ok(!(mark in globalThis), 'a text of the script was run as code');
    }),
  );
});
