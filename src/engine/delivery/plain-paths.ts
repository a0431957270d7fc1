/**
 * jq queries that only name fields, such as `{customer: .customer_id, device: .type.device}`, as most partitionings are: their
 * keys are taken from a record without jq where it is plain what jq would give, and left to jq everywhere else.
 */
import { hasUnusualNumber } from './conversion/json-documents.ts';

export interface PlainPath {
  readonly name: string;
  readonly path: readonly string[];
}

const identifier = '[A-Za-z_][A-Za-z0-9_]*';
const text = String.raw`"(?:[^"\\]*)"`;
const step = String.raw`\.(?:${identifier}|${text})|\[${text}\]`;
const entryPattern = new RegExp(
  String.raw`^\s*(${identifier}|${text})\s*(?::\s*(\.(?:${identifier}|${text}|\[${text}\])(?:${step})*)\s*)?$`,
);
const stepPattern = new RegExp(`${identifier}|${text}`, 'g');

/** The fields that the query names; undefined where it does anything else. */
export function plainPaths(query: string): PlainPath[] | undefined {
  const body = /^\s*\{([^{}]*)\}\s*$/.exec(query)?.[1];
  if (body === undefined) return undefined;
  const paths: PlainPath[] = [];
  for (const entry of body.split(',')) {
    const match = entryPattern.exec(entry);
    if (match === null) return undefined;
    const [, name = '', path] = match;
    const keys =
      path === undefined ? [unquoted(name)] : Array.from(path.matchAll(stepPattern), ([key]) => unquoted(key));
    paths.push({ name: unquoted(name), path: keys });
  }
  return paths;
}

function unquoted(key: string): string {
  return key.startsWith('"') ? key.slice(1, -1) : key;
}

/** What jq gives for a record (`json`, and what it says); undefined where that is for jq to say. */
export function valuesAt(
  paths: readonly PlainPath[],
  document: unknown,
  json: string,
): Record<string, string> | undefined {
  const values: [string, string][] = [];
  let isNumeric = false;
  for (const { name, path } of paths) {
    const value = valueAt(document, path);
    if (typeof value === 'string') {
      if (value === '' || !value.isWellFormed()) return undefined;
      values.push([name, value]);
    } else if (typeof value === 'number' && Number.isSafeInteger(value)) {
      isNumeric = true;
      values.push([name, String(value)]);
    } else return undefined;
  }
  // Numbers keep what jq keeps of how they were written.
  return isNumeric && hasUnusualNumber(json) ? undefined : Object.fromEntries(values);
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
      return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
