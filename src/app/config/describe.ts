/** Option tables as text: for `--help`, and for docs/configuration.md, which a test keeps equal to what this writes. */
import { flagName, variableName } from './option.ts';
import type { Option, OptionTable } from './option.ts';

const helpColumn = 34;
const lineWidth = 110;

/** One or more lines per option, names on the left and help on the right. */
export function describeOptions(table: OptionTable): string {
  const lines: string[] = [];
  for (const [name, option] of Object.entries(table)) {
    if (option.isSecret) continue;
    lines.push(...describeOption(name, option));
  }
  lines.push(...twoColumns('--help', 'Show this.'));
  return lines.join('\n');
}

export function twoColumns(left: string, right: string): string[] {
  const rows = wrap(right, lineWidth - helpColumn);
  const indent = ' '.repeat(helpColumn);
  const first = `  ${left}`;
  if (first.length > helpColumn - 2) return [first, ...rows.map((row) => indent + row)];
  return rows.map((row, index) => (index === 0 ? first.padEnd(helpColumn) : indent) + row);
}

/** docs/configuration.md. */
export function describeAsMarkdown(table: OptionTable): string {
  const rows = Object.entries(table).map(([name, option]) => {
    const flag = option.isSecret ? '(none: a secret)' : `\`${flagText(name, option)}\``;
    const variable = variableName(name);
    const variables = option.isSecret ? `\`${variable}\`, \`${variable}_FILE\`` : `\`${variable}\``;
    const standard = option.defaultText === '' ? '' : `\`${option.defaultText}\``;
    const cells = [flag, variables, standard, `${option.help} Allowed: ${option.allowed}.`];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    '# Configuration',
    '',
    'A flag wins over the environment, the environment over the file, the file over the default. A value that is not allowed',
    'stops the start with what is wrong, where it stands and what is allowed; so does a name that no option has.',
    '',
    'The file is TOML, `./millstream.toml` or the one that `--config` names; its keys are the flags without the dashes before',
    'them: `port = 4566`, `memory = true`, `create-stream = ["orders:4", "clicks"]`. In the environment a list is separated by',
    'commas and a switch is `true` or `false`. A secret has no flag; `…_FILE` names a file that holds it.',
    '',
    '| flag | environment | default | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function describeOption(name: string, option: Option<unknown>): string[] {
  const standard = option.defaultText === '' ? '' : ` Default: ${option.defaultText}.`;
  return twoColumns(flagText(name, option), option.help + standard);
}

function flagText(name: string, option: Option<unknown>): string {
  return option.placeholder === '' ? `--${flagName(name)}` : `--${flagName(name)} ${option.placeholder}`;
}

function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
