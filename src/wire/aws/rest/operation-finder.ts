/**
 * Which operation a REST request is: by its method, its path, what its query names, and the headers an operation cannot be
 * without (a PUT with `x-amz-copy-source` is a copy). Compiled from the model's HTTP traits.
 *
 * Of several that fit, the one that asks for the most wins, so that `GET /b/k?uploadId=x` is ListParts and not GetObject.
 */
import { required } from '../../../base/assert.ts';
import type { MemberTraits, ServiceModel } from '../model.ts';
import { invalidUri, methodNotAllowed } from './rest-errors.ts';

export interface FoundOperation {
  readonly name: string;
  /** Of the path, decoded. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface RestTarget {
  readonly method: string;
  /** As sent, with the bucket in it, wherever that came from. */
  readonly path: string;
  /** Decoded. */
  readonly query: ReadonlyMap<string, string>;
  readonly headers: { has(name: string): boolean };
}

interface Candidate {
  readonly name: string;
  readonly labels: readonly string[];
  /** Parts of the path that are no labels; undefined where the part is one. */
  readonly fixed: readonly (string | undefined)[];
  readonly literals: readonly (readonly [string, string])[];
  readonly headers: readonly string[];
  readonly parameters: readonly string[];
}

/** `/`, `/{Bucket}` or `/{Bucket}/{Key+}`. */
type Depth = 0 | 1 | 2;

const resourceTypes = ['SERVICE', 'BUCKET', 'OBJECT'] as const;

export class OperationFinder {
  readonly #candidates = new Map<string, Candidate[]>();
  /** Names in queries that stand for a resource of their own, such as `acl`. */
  readonly #subResources = new Set<string>();

  constructor(model: ServiceModel) {
    for (const name of Object.keys(model.operations)) this.#add(name, model);
    for (const candidates of this.#candidates.values())
      candidates.sort((one, other) => weight(other) - weight(one) || (one.name < other.name ? -1 : 1));
  }

  /** Throws InvalidURI or MethodNotAllowed. */
  find(target: RestTarget): FoundOperation {
    const { method, path, query, headers } = target;
    const parts = splitPath(path);
    const depth = parts.length as Depth;
    const candidates = this.#candidates.get(`${method} ${depth}`) ?? [];
    const subResource = this.#subResourceOf(query);
    const inPlace = candidates.filter(
      ({ fixed, literals }) =>
        fixed.every((part, index) => part === undefined || part === parts[index]) &&
        literals.every(([name, value]) => query.get(name) === value) &&
        // A sub-resource of its own is never taken for the thing itself: `DELETE /b?policy` deletes no bucket.
        (subResource === undefined || literals.some(([name]) => name === subResource)),
    );
    const found =
      inPlace.find(
        (candidate) =>
          candidate.headers.every((name) => headers.has(name)) && candidate.parameters.every((name) => query.has(name)),
      ) ??
      // What it lacks is said when its input is read.
      inPlace.find(({ literals }) => literals.length > 0);
    if (found === undefined) throw methodNotAllowed(method, subResource?.toUpperCase() ?? resourceTypes[depth]);
    const decoded = parts.map((part) => decodePath(part, path));
    return { name: found.name, labels: new Map(found.labels.map((label, index) => [label, decoded[index] ?? ''])) };
  }

  #add(name: string, model: ServiceModel): void {
    const operation = required(model.operations[name], `the model has no operation ${name}`);
    const { method, requestUri } = operation.http ?? { method: 'POST', requestUri: '/' };
    const [path = '/', rawQuery = ''] = requestUri.split('?', 2);
    const parts = path.split('/').filter((part) => part !== '');
    const literals = rawQuery === '' ? [] : rawQuery.split('&').map(literal);
    for (const [key, value] of literals) if (value === '') this.#subResources.add(key);
    const input = operation.input === undefined ? undefined : model.shapes[operation.input];
    const needed =
      input?.type !== 'structure'
        ? []
        : (input.required ?? []).map((member) => input.members[member]).filter((member) => typeof member === 'object');
    const key = `${method} ${parts.length}`;
    const candidates = this.#candidates.get(key) ?? [];
    this.#candidates.set(key, candidates);
    candidates.push({
      name,
      labels: parts.map((part) => labelOf(part) ?? ''),
      fixed: parts.map((part) => (labelOf(part) === undefined ? part : undefined)),
      literals,
      headers: namesAt(needed, 'header').map((header) => header.toLowerCase()),
      parameters: namesAt(needed, 'querystring'),
    });
  }

  #subResourceOf(query: ReadonlyMap<string, string>): string | undefined {
    for (const name of query.keys()) if (this.#subResources.has(name)) return name;
    return undefined;
  }
}

/** What must be in the path or the query outright counts more than members that are required. */
function weight({ fixed, literals, headers, parameters }: Candidate): number {
  const fixedParts = fixed.filter((part) => part !== undefined).length;
  return (fixedParts + literals.length) * 16 + headers.length + parameters.length;
}

function literal(pair: string): readonly [string, string] {
  const [name = '', value = ''] = pair.split('=', 2);
  return [name, value];
}

function labelOf(part: string): string | undefined {
  return /^\{(\w+)\+?\}$/.exec(part)?.[1];
}

function namesAt(members: readonly MemberTraits[], location: MemberTraits['location']): string[] {
  return members.filter((member) => member.location === location).map((member) => member.locationName ?? '');
}

/** Nothing, the bucket, or bucket and key; a key may hold slashes, doubled ones and dots too. */
function splitPath(path: string): readonly string[] {
  if (path === '' || path === '/') return [];
  const slash = path.indexOf('/', 1);
  if (slash < 0) return [path.slice(1)];
  const key = path.slice(slash + 1);
  return key === '' ? [path.slice(1, slash)] : [path.slice(1, slash), key];
}

/** S3 reads a bare `+` in a path as a space, as it does in a query; clients that mean a plus send `%2B`. */
function decodePath(part: string, path: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch (cause) {
    throw invalidUri(path, cause);
  }
}
