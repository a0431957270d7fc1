/** Who may import whom, cycles, barrels and default exports. */
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import { isTest, type Breach, type Import, type SourceFile } from './source-tree.ts';

export interface FolderRow {
  /** Folders it may import besides itself; `engine` means every folder below it. */
  readonly imports: readonly string[];
  /** Node's own modules it may import, without `node:`; `any` where the outside world is its job. */
  readonly builtins: readonly string[] | 'any';
}

/** Dependency -> the folders that use it; the others go through them. */
export type PackageHomes = Readonly<Record<string, readonly string[]>>;

export type ImportTable = Readonly<Record<string, FolderRow>>;

/** Imports of product code that the table does not list. */
export function forbiddenImports(
  files: readonly SourceFile[],
  table: ImportTable,
  packageHomes: PackageHomes,
): Breach[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) =>
      file.imports.flatMap((each) => {
        const detail = importFault(file.path, each, table, packageHomes);
        return detail === undefined ? [] : [{ path: file.path, line: each.line, rule: 'import table', detail }];
      }),
    );
}

/**
 * Files that import each other in a circle, each circle once. One that names only types and stays in one folder is no fault:
 * a tree of mutually recursive node types, one a file, cannot be written otherwise.
 */
export function importCycles(files: readonly SourceFile[]): Breach[] {
  return stronglyConnected(files).flatMap((circle) => {
    const paths = new Set(circle.map(({ path }) => path));
    const [file, edge] = circle
      .flatMap((each) => each.imports.map((one) => [each, one] as const))
      .filter(([each, { target, isType }]) => paths.has(target ?? '') && !(isType && isSameFolder(each.path, target)))
      .at(0) ?? [undefined, undefined];
    if (file === undefined) return [];
    const detail = `${[...paths].join(', ')} import each other; here ${edge.specifier}`;
    return [{ path: file.path, line: edge.line, rule: 'import cycle', detail }];
  });
}

export function barrels(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => {
    const reexport = file.imports.find(({ isReexport }) => isReexport);
    const isBarrel = reexport !== undefined && (/(^|\/)index\.ts$/.test(file.path) || file.isOnlyReexports);
    if (!isBarrel) return [];
    return [{ path: file.path, line: reexport.line, rule: 'barrel', detail: 'a file that only passes on others' }];
  });
}

export function defaultExports(files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ hasDefaultExport }) => hasDefaultExport)
    .map(({ path }) => ({ path, line: 1, rule: 'default export', detail: 'exports have names' }));
}

function isSameFolder(path: string, other: string | undefined): boolean {
  return other !== undefined && dirname(path) === dirname(other);
}

/** Tarjan's algorithm: the groups of two or more files that all reach one another, and files that import themselves. */
function stronglyConnected(files: readonly SourceFile[]): SourceFile[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const stack: SourceFile[] = [];
  const groups: SourceFile[][] = [];
  /** The lowest order that `file` reaches among the files still on the stack. */
  const visit = (file: SourceFile): number => {
    const own = order.size;
    order.set(file.path, own);
    stack.push(file);
    let lowest = own;
    for (const { target } of file.imports) {
      const next = byPath.get(target ?? '');
      if (next === undefined) continue;
      const seen = order.get(next.path);
      if (seen === undefined) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, seen);
    }
    if (lowest === own) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || file.imports.some(({ target }) => target === file.path)) groups.push(group);
    }
    return lowest;
  };
  for (const file of files) if (!order.has(file.path)) visit(file);
  return groups;
}

function importFault(
  path: string,
  { specifier, target }: Import,
  table: ImportTable,
  packageHomes: PackageHomes,
): string | undefined {
  const from = folderOf(path, table);
  const row = from === undefined ? undefined : table[from.row];
  if (from === undefined || row === undefined) return `its folder is not in the import table`;
  if (target !== undefined) {
    if (isTest(target)) return `${from.name} must not import ${target}: nothing imports tests, benches or tools`;
    const to = folderOf(target, table);
    if (to === undefined) return `${target} is in no folder of the import table`;
    const isListed = row.imports.some((each) => to.row === each || to.row.startsWith(`${each}/`));
    return from.name === to.name || isListed ? undefined : `${from.name} must not import ${to.name} (${specifier})`;
  }
  if (specifier.startsWith('node:')) {
    const isListed = row.builtins === 'any' || row.builtins.includes(specifier.slice('node:'.length));
    return isListed ? undefined : `${from.name} must not import ${specifier}`;
  }
  if (builtinModules.includes(specifier)) return `write node:${specifier}`;
  const homes = packageHomes[packageName(specifier)];
  if (homes === undefined) return `${specifier} is not in packageHomes: say there which folder wraps it`;
  return homes.includes(from.row) ? undefined : `${specifier} belongs to ${homes.join(', ')}, not to ${from.name}`;
}

/** `row` is the line of the table, `name` tells one service from another. */
function folderOf(path: string, table: ImportTable): { row: string; name: string } | undefined {
  const [top, first = '', second = ''] = path.split('/');
  if (top !== 'src') return undefined;
  if (first === 'services') return { row: 'services', name: `services/${second}` };
  const row = [`${first}/${second}`, first].find((each) => Object.hasOwn(table, each));
  return row === undefined ? undefined : { row, name: row };
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
