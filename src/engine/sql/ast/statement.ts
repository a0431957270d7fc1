/** The statements of a script, as written. */
import type { Span } from '../errors.ts';
import type { SqlType } from '../types/sql-type.ts';
import type { Expression, Identifier, Query } from './tree.ts';

export interface ColumnDefinition {
  readonly name: Identifier;
  readonly type: SqlType;
  readonly notNull: boolean;
}

export interface CreateStream {
  readonly kind: 'create stream';
  readonly at: Span;
  readonly orReplace: boolean;
  readonly name: Identifier;
  readonly columns: readonly ColumnDefinition[];
  readonly description?: string;
}

export interface Insert {
  readonly kind: 'insert';
  readonly at: Span;
  readonly target: Identifier;
  readonly columns?: readonly Identifier[];
  readonly query: Query;
}

export interface CreatePump {
  readonly kind: 'create pump';
  readonly at: Span;
  readonly orReplace: boolean;
  readonly name: Identifier;
  readonly stopped: boolean;
  readonly description?: string;
  readonly insert: Insert;
}

export interface FunctionParameter {
  readonly name: Identifier;
  readonly type: SqlType;
}

export interface CreateFunction {
  readonly kind: 'create function';
  readonly at: Span;
  readonly orReplace: boolean;
  readonly name: Identifier;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: SqlType;
  readonly nullOnNull: boolean;
  readonly body: Expression;
}

export interface CreateView {
  readonly kind: 'create view';
  readonly at: Span;
  readonly orReplace: boolean;
  readonly name: Identifier;
  readonly columns?: readonly Identifier[];
  readonly query: Query;
}

export interface CreateSchema {
  readonly kind: 'create schema';
  readonly at: Span;
  readonly name: Identifier;
}

export interface Drop {
  readonly kind: 'drop';
  readonly at: Span;
  readonly what: 'STREAM' | 'PUMP' | 'FUNCTION' | 'VIEW' | 'SCHEMA';
  readonly ifExists: boolean;
  readonly name: Identifier;
}

/** `ALTER PUMP name START | STOP`, and ALTER STREAM, which changes nothing here. */
export interface Alter {
  readonly kind: 'alter';
  readonly at: Span;
  readonly what: 'PUMP' | 'STREAM';
  readonly names: readonly Identifier[];
  readonly action?: 'START' | 'STOP';
}

/** `SET SCHEMA`, `SET PATH`: accepted and without effect, since an application has one schema. */
export interface SetSession {
  readonly kind: 'set';
  readonly at: Span;
}

/** A SELECT of its own: checked, but it produces nothing. */
export interface TopLevelQuery {
  readonly kind: 'query';
  readonly at: Span;
  readonly query: Query;
}

export type Statement =
  | CreateStream
  | CreatePump
  | CreateFunction
  | CreateView
  | CreateSchema
  | Insert
  | Drop
  | Alter
  | SetSession
  | TopLevelQuery;
