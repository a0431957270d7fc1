/** What product code may not call, and how long files and functions may be. */
import { isGenerated, isNode, isTest, walk, type Breach, type SourceFile, type SyntaxNode } from './source-tree.ts';

// Time, chance, the process and the outside world are ports in these; io and app hold the real ones.
const portedFolders = ['base', 'format', 'wire', 'engine', 'services', 'broker', 'admin'];
const bannedMembers = new Set(['Date.now', 'Math.random', 'performance.now']);
const bannedNames = new Set([
  'process',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'randomBytes',
  'randomFillSync',
  'randomInt',
  'randomUUID',
  'getRandomValues',
]);

export const functionLinesMax = 70;
export const fileLinesAsk = 500;
export const fileLinesMax = 800;

export function bannedUses(files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ path }) => !isTest(path) && portedFolders.includes(path.split('/')[1] ?? ''))
    .flatMap((file) => {
      const breaches: Breach[] = [];
      walk(file.program, (node, parents) => {
        const use = bannedUse(node, parents.at(-1));
        if (use !== undefined)
          breaches.push({
            path: file.path,
            line: file.lineAt(node.start),
            rule: 'banned call',
            detail: `${use}: take it through a port of src/base/ports.ts`,
          });
      });
      return breaches;
    });
}

/**
 * Files past fileLinesAsk must be named in `asked` with the length they have, and none may pass fileLinesMax. An entry that is
 * longer than its file has to shrink with it, so that the list never grows back.
 */
export function longFiles(files: readonly SourceFile[], asked: Readonly<Record<string, number>>): Breach[] {
  const breaches: Breach[] = [];
  for (const { path, lineCount } of files) {
    if (isGenerated(path)) continue;
    const allowed = asked[path] ?? fileLinesAsk;
    const max = Math.min(allowed, fileLinesMax);
    if (lineCount > max)
      breaches.push({ path, line: max + 1, rule: 'file size', detail: `${lineCount} lines, at most ${max}` });
  }
  return [...breaches, ...slackEntries(asked, new Map(files.map((file) => [file.path, file.lineCount])), fileLinesAsk)];
}

/** The same ratchet for functions of product code, benches and tools; keys are `path name`. */
export function longFunctions(files: readonly SourceFile[], asked: Readonly<Record<string, number>>): Breach[] {
  const lengths = new Map<string, number>();
  const breaches: Breach[] = [];
  for (const file of files) {
    if (isGenerated(file.path) || /(\.(test|fuzz|ci)|[/-]contract)\.ts$/.test(file.path)) continue;
    walk(file.program, (node, parents) => {
      if (!isFunction(node)) return;
      const line = file.lineAt(node.start);
      const length = file.lineAt(node.end) - line + 1;
      const key = `${file.path} ${functionName(node, parents.at(-1))}`;
      lengths.set(key, Math.max(length, lengths.get(key) ?? 0));
      const max = asked[key] ?? functionLinesMax;
      if (length > max)
        breaches.push({
          path: file.path,
          line,
          rule: 'function size',
          detail: `${key}: ${length} lines, at most ${max}`,
        });
    });
  }
  return [...breaches, ...slackEntries(asked, lengths, functionLinesMax)];
}

function slackEntries(
  asked: Readonly<Record<string, number>>,
  actual: ReadonlyMap<string, number>,
  ordinaryMax: number,
): Breach[] {
  return Object.entries(asked).flatMap(([key, allowed]) => {
    const length = actual.get(key) ?? 0;
    if (length === allowed && length > ordinaryMax) return [];
    const detail = length > ordinaryMax ? `lower its entry from ${allowed} to ${length}` : 'its entry can go';
    return length > allowed ? [] : [{ path: key, line: 1, rule: 'size ratchet', detail }];
  });
}

function bannedUse(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === 'MemberExpression') {
    const path = `${identifier(node['object'])}.${identifier(node['property'])}`;
    return bannedMembers.has(path) || path.startsWith('crypto.random') ? path : undefined;
  }
  if (node.type === 'NewExpression' && identifier(node['callee']) === 'Date')
    return Array.isArray(node['arguments']) && node['arguments'].length === 0 ? 'new Date()' : undefined;
  const isBanned = node.type === 'Identifier' && bannedNames.has(identifier(node));
  return isBanned && !isMemberName(node, parent) ? identifier(node) : undefined;
}

/** The name of a field or method, such as `job.process` or `{ process: 1 }`, and not a use of what stands outside. */
function isMemberName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent === undefined || parent['computed'] === true) return false;
  // An import names the thing twice where it is not renamed; the local name alone is the use.
  if (parent.type === 'ImportSpecifier') return parent['imported'] === node;
  return parent['property'] === node || (parent['key'] === node && parent['shorthand'] !== true);
}

function isFunction({ type, body }: SyntaxNode): boolean {
  const isKind = type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
  return isKind && isNode(body);
}

function functionName(node: SyntaxNode, parent: SyntaxNode | undefined): string {
  const own = identifier(node['id']);
  if (own !== '') return own;
  const holder = identifier(parent?.['key'] ?? parent?.['id']);
  return holder === '' ? 'anonymous' : holder;
}

function identifier(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}
