/** `millstream version`. */
import { versionText } from '../app/version.ts';
import type { Command } from './command.ts';

export const versionCommand: Command = {
  name: 'version',
  usage: 'version',
  summary: 'Print the version.',
  options: {},
  async run(_given, shell) {
    shell.write(`${versionText()}\n`);
    return 0;
  },
};
