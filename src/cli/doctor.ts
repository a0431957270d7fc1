/** `millstream doctor`: what could keep a server from starting here, and whether stopped data is whole. */
import { examineMachine } from '../app/examine.ts';
import type { Finding } from '../app/examine.ts';
import { valuesFromArguments } from '../app/config/load.ts';
import { serverOptions } from '../app/config/options.ts';
import type { Command } from './command.ts';

const options = {
  data: serverOptions.data,
  port: serverOptions.port,
};

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--data DIR]',
  summary: 'Check what could keep a server from starting here.',
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const findings = await examineMachine(values.data, values.port);
    for (const finding of findings) shell.write(`${line(finding)}\n`);
    return findings.every((finding) => finding.isGood) ? 0 : 1;
  },
};

function line({ isGood, what, detail }: Finding): string {
  return `${isGood ? 'ok  ' : 'BAD '} ${what}: ${detail}`;
}
