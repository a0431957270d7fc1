/** Paths of input schemas: `$`, `$.a.b`, `$.a[0:]` (a whole array, or each of its elements), `$.a[0:].b`. */

export interface JsonPath {
  /** Keys up to the value, or up to the array. */
  readonly keys: readonly string[];
  /** Keys inside of each element, where the path goes through an array. */
  readonly element?: readonly string[];
  /** The path ends at an array, as a whole. */
  readonly isArray: boolean;
}

export class JsonPathError extends Error {
  override readonly name = 'JsonPathError';
}

const stepPattern = /\.([^.[\]]+)|\["([^"]+)"\]|\['([^']+)'\]|\[0:\]/y;

export function parseJsonPath(path: string): JsonPath {
  const text = path.trim();
  if (!text.startsWith('$')) throw new JsonPathError(`The path '${path}' must begin with $`);
  const keys: string[] = [];
  let element: string[] | undefined;
  stepPattern.lastIndex = 1;
  while (stepPattern.lastIndex < text.length) {
    const at = stepPattern.lastIndex;
    const match = stepPattern.exec(text);
    if (match === null) throw new JsonPathError(`The path '${path}' cannot be read from '${text.slice(at)}' on`);
    const key = match[1] ?? match[2] ?? match[3];
    if (key !== undefined) (element ?? keys).push(key);
    else if (element === undefined) element = [];
    else throw new JsonPathError(`The path '${path}' goes through more than one array`);
  }
  if (element === undefined) return { keys, isArray: false };
  return element.length === 0 ? { keys, isArray: true } : { keys, element, isArray: false };
}
