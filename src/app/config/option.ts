/**
 * What an option is: a name, how its text becomes a value, what it is when nobody says, and its line of help. Flags,
 * environment variables, the configuration file, `--help` and docs/configuration.md all derive from tables of these.
 */
export interface Option<T> {
  /** A switch takes no value on the command line; a list may be given several times. */
  readonly form: 'value' | 'switch' | 'list';
  /** What stands after the flag in help, such as `PORT`. */
  readonly placeholder: string;
  /** What is allowed, to finish the sentence "… is not …", such as `a whole number from 0 to 65535`. */
  readonly allowed: string;
  readonly help: string;
  readonly defaultValue: T;
  /** How the default reads in help; empty where there is none. */
  readonly defaultText: string;
  /** Never on the command line, where every user of the machine could read it; instead also from a file named by …_FILE. */
  readonly isSecret: boolean;
  /** undefined where the text is not allowed. */
  readonly parse: (text: string) => T | undefined;
}

export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** The values of a table. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer T> ? T : never;
};

interface Described {
  readonly help: string;
  readonly placeholder?: string;
}

export function integer(options: Described & { min: number; max: number; default: number }): Option<number> {
  const { min, max } = options;
  return {
    form: 'value',
    placeholder: options.placeholder ?? 'NUMBER',
    allowed: `a whole number from ${min} to ${max}`,
    help: options.help,
    defaultValue: options.default,
    defaultText: String(options.default),
    isSecret: false,
    parse: (text) => {
      const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

export function toggle(options: { help: string }): Option<boolean> {
  return {
    form: 'switch',
    placeholder: '',
    allowed: 'true or false',
    help: options.help,
    defaultValue: false,
    defaultText: '',
    isSecret: false,
    parse: (text) => {
      if (text === 'true' || text === '1') return true;
      return text === 'false' || text === '0' ? false : undefined;
    },
  };
}

export function choice<const T extends string>(options: Described & { of: readonly T[]; default: T }): Option<T> {
  return {
    form: 'value',
    placeholder: options.of.join('|'),
    allowed: `one of ${options.of.join(', ')}`,
    help: options.help,
    defaultValue: options.default,
    defaultText: options.default,
    isSecret: false,
    parse: (text) => options.of.find((one) => one === text),
  };
}

interface TextOptions extends Described {
  readonly allowed: string;
  readonly pattern: RegExp;
}

export function text(options: TextOptions & { default: string }): Option<string> {
  return {
    ...optionalText(options),
    defaultValue: options.default,
    defaultText: options.default,
    parse: matching(options),
  };
}

export function optionalText(options: TextOptions & { isSecret?: boolean }): Option<string | undefined> {
  return {
    form: 'value',
    placeholder: options.placeholder ?? 'TEXT',
    allowed: options.allowed,
    help: options.help,
    defaultValue: undefined,
    defaultText: '',
    isSecret: options.isSecret ?? false,
    parse: matching(options),
  };
}

export function list<T>(
  options: Described & { allowed: string; item: (text: string) => T | undefined },
): Option<readonly T[]> {
  return {
    form: 'list',
    placeholder: options.placeholder ?? 'TEXT',
    allowed: options.allowed,
    help: options.help,
    defaultValue: [],
    defaultText: '',
    isSecret: false,
    // Several in one text are apart by commas, as an environment variable holds them.
    parse: (text) => {
      const items: T[] = [];
      for (const part of text.split(',')) {
        const item = options.item(part.trim());
        if (item === undefined) return undefined;
        items.push(item);
      }
      return items;
    },
  };
}

const millisecondsPer: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds, written as `250ms`, `5s`, `2m` or `1h`. */
export function duration(options: Described & { default: string; maxMs: number }): Option<number> {
  const parse = (text: string): number | undefined => {
    const [, digits = '', unit = ''] = /^(\d{1,9})(ms|s|m|h)$/.exec(text) ?? [];
    const milliseconds = Number(digits) * (millisecondsPer[unit] ?? Number.NaN);
    return milliseconds <= options.maxMs ? milliseconds : undefined;
  };
  return {
    form: 'value',
    placeholder: 'TIME',
    allowed: `a time such as 250ms, 5s or 1m, at most ${options.maxMs / 1_000}s`,
    help: options.help,
    defaultValue: parse(options.default) ?? 0,
    defaultText: options.default,
    isSecret: false,
    parse,
  };
}

const bytesPer: Readonly<Record<string, number>> = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };

/** Bytes, written as `512MiB` or `2GiB`. */
export function size(options: Described & { default: string; min: string }): Option<number> {
  const bytesOf = (text: string): number => {
    const [, digits = '', unit = ''] = /^(\d{1,9})(KiB|MiB|GiB|TiB)$/.exec(text) ?? [];
    return Number(digits) * (bytesPer[unit] ?? Number.NaN);
  };
  return {
    form: 'value',
    placeholder: 'SIZE',
    allowed: `a size such as 512MiB or 2GiB, at least ${options.min}`,
    help: options.help,
    defaultValue: bytesOf(options.default),
    defaultText: options.default,
    isSecret: false,
    parse: (text) => (bytesOf(text) >= bytesOf(options.min) ? bytesOf(text) : undefined),
  };
}

function matching(options: TextOptions): (text: string) => string | undefined {
  return (text) => (options.pattern.test(text) ? text : undefined);
}

/** `createStream` is `--create-stream` on the command line and in files … */
export function flagName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** … and `MILLSTREAM_CREATE_STREAM` in the environment. */
export function variableName(name: string): string {
  return `MILLSTREAM_${flagName(name).replaceAll('-', '_').toUpperCase()}`;
}
