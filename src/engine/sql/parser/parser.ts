/**
 * A script as statements. Throws only `SqlError`; takes time and stack bounded by `scriptBytesMax` and `nestingDepthMax`.
 */
import { SqlError, unsupported } from '../errors.ts';
import type { Span, SqlWarning } from '../errors.ts';
import type { ColumnDefinition, CreateFunction, CreateStream, Drop, Insert, Statement } from '../ast/statement.ts';
import { metadataColumns } from './calls.ts';
import { parseExpression, parseSum } from './expressions.ts';
import { tokenize } from './lexer.ts';
import { ParseContext } from './parse-context.ts';
import { parseColumnList, parseQuery } from './queries.ts';
import { TokenStream } from './token-stream.ts';
import { parseType } from './types.ts';

/** The service's own limit for application code. */
export const scriptBytesMax = 102_400;

export interface ParsedScript {
  readonly statements: readonly Statement[];
  readonly warnings: readonly SqlWarning[];
}

export interface ParseOptions {
  /** Refuse what the dialect does not know even where its meaning is plain. */
  readonly strict: boolean;
}

export function parseScript(script: string, options: ParseOptions): ParsedScript {
  const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  if (Buffer.byteLength(script) > scriptBytesMax) {
    throw new SqlError({ kind: 'limit', at: start, reason: `the script is longer than ${scriptBytesMax} bytes` });
  }
  const tokens = new TokenStream(tokenize(script), script);
  const context = new ParseContext(tokens, options.strict, {
    expression: parseExpression,
    operand: parseSum,
    query: parseQuery,
  });
  const statements: Statement[] = [];
  for (;;) {
    while (tokens.accept(';'));
    if (tokens.atEnd) return { statements, warnings: context.warnings };
    statements.push(parseStatement(context));
    if (!tokens.atEnd) tokens.expect(';');
  }
}

function parseStatement(context: ParseContext): Statement {
  const { tokens } = context;
  const at = tokens.current.at;
  if (tokens.accept('CREATE')) return parseCreate(context, at);
  if (tokens.is('INSERT')) return parseInsert(context);
  if (tokens.accept('DROP')) return parseDrop(context, at);
  if (tokens.accept('ALTER')) return parseAlter(context, at);
  if (tokens.accept('SET')) return parseSet(context, at);
  if (tokens.is('SELECT') || tokens.is('VALUES') || tokens.is('(')) {
    const query = context.query();
    return { kind: 'query', at: tokens.spanFrom(at), query };
  }
  if (tokens.is('DELETE'))
    throw unsupported(at, 'DELETE is not supported: a stream stores nothing that could be deleted');
  for (const word of ['SELECT', 'VALUES', '(']) tokens.expecting(`"${word}"`);
  throw tokens.unexpected();
}

function parseCreate(context: ParseContext, at: Span): Statement {
  const { tokens } = context;
  const orReplace = tokens.acceptAll('OR', 'REPLACE');
  if (tokens.accept('STREAM')) return parseCreateStream(context, at, orReplace);
  if (tokens.accept('PUMP')) {
    const name = tokens.expectIdentifier();
    const stopped = tokens.accept('STOPPED');
    const description = parseDescription(context);
    tokens.expect('AS');
    const insert = parseInsert(context);
    const text = description === undefined ? {} : { description };
    return { kind: 'create pump', at: tokens.spanFrom(at), orReplace, name, stopped, insert, ...text };
  }
  if (tokens.accept('FUNCTION')) return parseCreateFunction(context, at, orReplace);
  if (tokens.accept('VIEW')) {
    const name = tokens.expectIdentifier();
    const columns = tokens.is('(') ? parseColumnList(context) : undefined;
    parseDescription(context);
    tokens.expect('AS');
    const query = context.query();
    const named = columns === undefined ? {} : { columns };
    return { kind: 'create view', at: tokens.spanFrom(at), orReplace, name, query, ...named };
  }
  if (tokens.accept('SCHEMA')) {
    return { kind: 'create schema', at: tokens.spanFrom(at), name: tokens.expectIdentifier() };
  }
  if (tokens.is('FOREIGN') || tokens.is('SERVER') || tokens.is('TABLE')) {
    const what = `CREATE ${tokens.current.text.toUpperCase()}`;
    throw unsupported(
      tokens.spanFrom(at),
      `${what} is not supported: inputs and outputs belong to the application's configuration`,
    );
  }
  throw tokens.unexpected();
}

function parseDescription(context: ParseContext): string | undefined {
  if (!context.tokens.accept('DESCRIPTION')) return undefined;
  return context.tokens.expectKind('string', '<QUOTED STRING>').value;
}

function parseCreateStream(context: ParseContext, at: Span, orReplace: boolean): CreateStream {
  const { tokens } = context;
  const name = tokens.expectIdentifier();
  tokens.expect('(');
  const columns: ColumnDefinition[] = [];
  do {
    // Only ROWTIME is implicit; the other metadata names may be declared, as samples do.
    if (tokens.is('ROWTIME')) throw tokens.unexpected('every stream has ROWTIME by itself; it is never declared');
    const column = tokens.expectIdentifier(metadataColumns);
    const type = parseType(tokens);
    if (type.kind === 'INTERVAL')
      throw unsupported(tokens.spanFrom(column.at), 'INTERVAL cannot be the type of a column');
    const notNull = tokens.acceptAll('NOT', 'NULL');
    if (!notNull) tokens.accept('NULL');
    columns.push({ name: column, type, notNull });
  } while (tokens.accept(','));
  tokens.expect(')');
  let description = parseDescription(context);
  if (tokens.accept('OPTIONS')) skipOptions(context);
  description ??= parseDescription(context);
  const text = description === undefined ? {} : { description };
  return { kind: 'create stream', at: tokens.spanFrom(at), orReplace, name, columns, ...text };
}

/** `OPTIONS (name 'value', …)` is mentioned without a grammar; it is read and has no effect. */
function skipOptions(context: ParseContext): void {
  const { tokens } = context;
  tokens.expect('(');
  for (let depth = 1; depth > 0;) {
    if (tokens.atEnd) throw tokens.unexpected();
    const token = tokens.take();
    if (token.kind === 'symbol' && token.value === '(') depth += 1;
    if (token.kind === 'symbol' && token.value === ')') depth -= 1;
  }
}

function parseInsert(context: ParseContext): Insert {
  const { tokens } = context;
  const at = tokens.expect('INSERT').at;
  tokens.accept('EXPEDITED');
  tokens.expect('INTO');
  let target = tokens.expectIdentifier();
  while (tokens.accept('.')) target = tokens.expectIdentifier();
  const hasColumns = tokens.is('(') && !['SELECT', 'VALUES', '('].some((word) => tokens.is(word, 1));
  const columns = hasColumns ? parseColumnList(context, metadataColumns) : undefined;
  const query = context.query();
  return { kind: 'insert', at: tokens.spanFrom(at), target, query, ...(columns === undefined ? {} : { columns }) };
}

function parseCreateFunction(context: ParseContext, at: Span, orReplace: boolean): CreateFunction {
  const { tokens } = context;
  let name = tokens.expectIdentifier();
  while (tokens.accept('.')) name = tokens.expectIdentifier();
  tokens.expect('(');
  const parameters = [];
  if (!tokens.is(')')) {
    do {
      parameters.push({ name: tokens.expectIdentifier(), type: parseType(tokens) });
    } while (tokens.accept(','));
  }
  tokens.expect(')');
  tokens.expect('RETURNS');
  const returns = parseType(tokens);
  let nullOnNull = false;
  while (!tokens.is('RETURN')) {
    if (tokens.accept('LANGUAGE')) {
      if (!tokens.accept('SQL')) throw tokens.unexpected('only functions in SQL are supported');
    } else if (tokens.accept('SPECIFIC')) tokens.expectIdentifier();
    else if (tokens.acceptAll('RETURNS', 'NULL', 'ON', 'NULL', 'INPUT')) nullOnNull = true;
    else if (!acceptCharacteristic(context)) {
      tokens.expecting('"RETURN"');
      throw tokens.unexpected();
    }
  }
  tokens.expect('RETURN');
  const body = context.expression();
  return { kind: 'create function', at: tokens.spanFrom(at), orReplace, name, parameters, returns, nullOnNull, body };
}

function acceptCharacteristic(context: ParseContext): boolean {
  const { tokens } = context;
  return [
    ['NOT', 'DETERMINISTIC'],
    ['DETERMINISTIC'],
    ['CONTAINS', 'SQL'],
    ['READS', 'SQL', 'DATA'],
    ['MODIFIES', 'SQL', 'DATA'],
    ['NO', 'SQL'],
    ['CALLED', 'ON', 'NULL', 'INPUT'],
  ].some((words) => tokens.acceptAll(...words));
}

function parseDrop(context: ParseContext, at: Span): Drop {
  const { tokens } = context;
  for (const what of ['STREAM', 'PUMP', 'FUNCTION', 'VIEW', 'SCHEMA'] as const) {
    if (!tokens.accept(what)) continue;
    const ifExists = tokens.acceptAll('IF', 'EXISTS');
    const name = tokens.expectIdentifier();
    if (!tokens.accept('CASCADE')) tokens.accept('RESTRICT');
    return { kind: 'drop', at: tokens.spanFrom(at), what, ifExists, name };
  }
  throw tokens.unexpected();
}

function parseAlter(context: ParseContext, at: Span): Statement {
  const { tokens } = context;
  if (tokens.accept('PUMP')) {
    const names = [tokens.expectIdentifier()];
    while (tokens.accept(',')) names.push(tokens.expectIdentifier());
    const action = tokens.accept('START') ? 'START' : 'STOP';
    if (action === 'STOP') tokens.expect('STOP');
    return { kind: 'alter', at: tokens.spanFrom(at), what: 'PUMP', names, action };
  }
  tokens.expect('STREAM');
  const names = [tokens.expectIdentifier()];
  while (!tokens.is(';') && !tokens.atEnd) tokens.take();
  return { kind: 'alter', at: tokens.spanFrom(at), what: 'STREAM', names };
}

function parseSet(context: ParseContext, at: Span): Statement {
  const { tokens } = context;
  if (!tokens.accept('SCHEMA')) tokens.expect('PATH');
  while (!tokens.is(';') && !tokens.atEnd) tokens.take();
  return { kind: 'set', at: tokens.spanFrom(at) };
}
