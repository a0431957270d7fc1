/** `millstream doctor`: what could keep a server from starting here, and whether stopped data is whole. */
import { examineData, examineMachine } from '../app/examine.ts';
import type { Finding } from '../app/finding.ts';
import { valuesFromArguments } from '../app/config/load.ts';
import { optionalText } from '../app/config/option.ts';
import { serverOptions } from '../app/config/options.ts';
import type { Command } from './command.ts';

const options = {
  data: optionalText({
    allowed: 'a path',
    pattern: /^[^\0]+$/,
    placeholder: 'DIR',
    help: "Verify every checksum of a stopped server's data.",
  }),
  port: serverOptions.port,
};

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor [--data DIR]',
  summary: 'Check this machine, or the data of a stopped server.',
  options,
  async run(given, shell) {
    const values = valuesFromArguments(options, given);
    const findings =
      values.data === undefined
        ? await examineMachine(serverOptions.data.defaultValue, values.port)
        : await examineData(values.data);
    for (const finding of findings) shell.write(`${line(finding)}\n`);
    return findings.every((finding) => finding.isGood) ? 0 : 1;
  },
};

function line({ isGood, what, detail }: Finding): string {
  return `${isGood ? 'ok  ' : 'BAD '} ${what}: ${detail}`;
}
