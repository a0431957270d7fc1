/** The sources as the tidy rules look at them: text, imports and syntax tree of every TypeScript file, read once. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written: `./x.ts`, `node:fs`, `re2js`. */
  readonly specifier: string;
  /** The file of the tree that a relative specifier means. */
  readonly target: string | undefined;
  readonly line: number;
  readonly isReexport: boolean;
  /** Names types only, so it is gone at run time. */
  readonly isType: boolean;
}

export interface SourceFile {
  /** Relative to the top of the tree, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Nothing in the file but re-exports of others. */
  readonly isOnlyReexports: boolean;
  readonly program: SyntaxNode;
  lineAt(position: number): number;
}

/** The part of an ESTree node that every rule relies on. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly detail: string;
}

export function readSourceTree(root: string): readonly SourceFile[] {
  return ['src', 'test', 'bench', 'tools']
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .toSorted()
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text);
  const first = errors[0];
  if (first !== undefined) throw new Error(`${path}: ${first.message}`);
  const lineAt = lineFinder(text);
  const found: MakeImport = (specifier, position, kind = {}) => ({
    specifier,
    target: specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : undefined,
    line: lineAt(position),
    isReexport: kind.isReexport ?? false,
    isType: kind.isType ?? false,
  });
  const reexports = module.staticExports
    .flatMap((statement) => statement.entries)
    .flatMap(({ moduleRequest, start, isType }) =>
      moduleRequest === null ? [] : [found(moduleRequest.value, start, { isReexport: true, isType })],
    );
  const syntax = program as unknown as SyntaxNode;
  return {
    path,
    text,
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: [
      ...module.staticImports.map(({ moduleRequest, start, entries }) =>
        found(moduleRequest.value, start, { isType: entries.length > 0 && entries.every(({ isType }) => isType) }),
      ),
      ...reexports,
      // The data of generated models is large and imports nothing inline, so its tree is not walked.
      ...(isGenerated(path) ? [] : inlineImports(syntax, found)),
    ],
    hasDefaultExport: program.body.some(({ type }) => type === 'ExportDefaultDeclaration'),
    isOnlyReexports: reexports.length > 0 && program.body.every((statement) => isReexportStatement(statement)),
    program: syntax,
    lineAt,
  };
}

/** Calls `visit` for every node, parents first; `parents` runs from the program to the one above. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void): void {
  const parents: SyntaxNode[] = [];
  const descend = (current: SyntaxNode): void => {
    visit(current, parents);
    parents.push(current);
    for (const key in current) {
      const child = current[key];
      if (Array.isArray(child)) for (const each of child) if (isNode(each)) descend(each);
      if (isNode(child)) descend(child);
    }
    parents.pop();
  };
  descend(node);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function isGenerated(path: string): boolean {
  return path.endsWith('.gen.ts');
}

/** Tests, fuzzes, benches, contract suites and what they share are run by the test runner only, so they may import anything. */
export function isTest(path: string): boolean {
  return !path.startsWith('src/') || /(\.(test|fuzz|bench|fixture)|[/-](contract|harness|fixtures?))\.ts$/.test(path);
}

type MakeImport = (
  specifier: string,
  position: number,
  kind?: { readonly isReexport?: boolean; readonly isType?: boolean },
) => Import;

function inlineImports(program: SyntaxNode, found: MakeImport): Import[] {
  const imports: Import[] = [];
  walk(program, (node) => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return;
    const { source } = node;
    if (isNode(source) && typeof source['value'] === 'string')
      imports.push(found(source['value'], node.start, { isType: node.type === 'TSImportType' }));
  });
  return imports;
}

function isReexportStatement(statement: { readonly type: string; readonly source?: unknown }): boolean {
  return (
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && isNode(statement.source))
  );
}

function lineFinder(text: string): (position: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (position) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
