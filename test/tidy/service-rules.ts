/** Every service folder has one shape, so that who knows one knows all. */
import { basename } from 'node:path';
import type { Breach } from './source-tree.ts';

// And errors.ts, where it has errors of its own.
const sharedFiles = ['README.md', 'limits.ts', 'resources.ts'];
const interfaceFiles = ['service.ts', 'model.gen.ts'];

export interface ServiceFolder {
  readonly name: string;
  /** Paths of its files, relative to the folder. */
  readonly files: readonly string[];
  /** The names of the model's operations. */
  readonly operationNames: ReadonlySet<string>;
}

export function misshapenServices(services: readonly ServiceFolder[]): Breach[] {
  return services.flatMap(({ name, files, operationNames }) => {
    const faults: { file: string; detail: string }[] = [];
    for (const file of [...sharedFiles, ...interfaceFolders(files).flatMap(filesOfInterface)])
      if (!files.includes(file)) faults.push({ file, detail: 'every service has this file' });
    const operations = files.filter((file) => /^(?:v\d+\/)?operations\/.*\.ts$/.test(file));
    if (operations.length === 0) faults.push({ file: 'operations/', detail: 'one file per operation stands here' });
    for (const file of operations) {
      if (file.endsWith('.test.ts')) continue;
      if (!operationNames.has(operationName(file)))
        faults.push({ file, detail: 'is named as no operation of the model' });
      if (!files.includes(file.replace(/\.ts$/, '.test.ts'))) faults.push({ file, detail: 'has no test beside it' });
    }
    return faults.map(({ file, detail }) => ({
      path: `src/services/${name}/${file}`,
      line: 1,
      rule: 'service shape',
      detail,
    }));
  });
}

/**
 * A service whose interface AWS has in several versions over the same resources keeps each in a folder of its own, `v1/` and
 * `v2/`, and beside them what they share, operations that are the same in all of them too.
 */
function interfaceFolders(files: readonly string[]): readonly string[] {
  const versions = new Set(files.flatMap((file) => /^v\d+\//.exec(file) ?? []));
  return versions.size === 0 ? [''] : [...versions];
}

function filesOfInterface(folder: string): readonly string[] {
  return interfaceFiles.map((file) => `${folder}${file}`);
}

/** `operations/put-record.ts` is PutRecord. */
function operationName(file: string): string {
  return basename(file, '.ts')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
