/** Log lines for people or for machines. What may be said stands in events.ts; this only writes it down. */
import type { WallClock } from '../../base/ports.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface LogEvent {
  readonly level: LogLevel;
  /** Stable, for machines: `listener.failed`. */
  readonly name: string;
  /** One sentence, for people. */
  readonly text: string;
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
  readonly error?: unknown;
}

export type Logger = (event: LogEvent) => void;

export interface LoggerOptions {
  readonly format: 'human' | 'json';
  readonly level: LogLevel;
  readonly write: (line: string) => void;
  readonly wallClock: WallClock;
}

const severity: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

export function createLogger(options: LoggerOptions): Logger {
  const form = options.format === 'json' ? jsonLine : humanLine;
  return (event) => {
    if (severity[event.level] < severity[options.level]) return;
    options.write(`${form(event, new Date(options.wallClock.nowMs()).toISOString())}\n`);
  };
}

function jsonLine(event: LogEvent, time: string): string {
  const { level, name, text, fields, error } = event;
  const cause = error === undefined ? {} : { error: errorText(error) };
  return JSON.stringify({ time, level, event: name, message: text, ...fields, ...cause });
}

function humanLine(event: LogEvent, time: string): string {
  const fields = Object.entries(event.fields ?? {}).map(([name, value]) => ` ${name}=${value}`);
  const cause = event.error === undefined ? '' : `\n${errorText(event.error)}`;
  return `${time} ${event.level.padEnd(5)} ${event.text}${fields.join('')}${cause}`;
}

/** The stack with those of its causes: a log line is the only place where they are seen. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\ncaused by ${errorText(error.cause)}`;
}
