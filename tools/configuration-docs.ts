/** Writes docs/configuration.md from the table of options. */
import { writeFileSync } from 'node:fs';
import { describeAsMarkdown } from '../src/app/config/describe.ts';
import { serverOptions } from '../src/app/config/options.ts';

writeFileSync(new URL('../docs/configuration.md', import.meta.url), describeAsMarkdown(serverOptions));
