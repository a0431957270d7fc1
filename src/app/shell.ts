/** The terminal, or the program, that runs a command: what it says and hears. Tests make one by hand. */
import { createInterface } from 'node:readline';

export interface Shell {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** A person reads what is written. */
  readonly isTerminal: boolean;
  /** Lines typed or piped in. */
  readonly lines: () => AsyncIterable<string>;
  /**
   * Calls `listener` each time somebody asks the process to end: a signal, or a parent process that went away. The name
   * says which.
   */
  readonly onStopRequest: (listener: (reason: string) => void) => void;
  /** Nobody reads what is written any more, as behind `| head`. A server goes on, a command that prints has no reason to. */
  readonly onOutputClosed: (listener: () => void) => void;
  /** Ends the process at once, where asking nicely did not help. */
  readonly exitNow: (code: number) => void;
}

export function realShell(exitNow: (code: number) => void): Shell {
  let outputClosed: () => void = () => {};
  process.stdout.on('error', () => outputClosed());
  process.stderr.on('error', () => {
    // Nobody hears what is said there; that is no reason to end.
  });
  return {
    environment: process.env,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY,
    lines: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    onStopRequest(listener) {
      process.on('SIGTERM', () => listener('SIGTERM'));
      process.on('SIGINT', () => listener('SIGINT'));
      // bin/millstream.js starts this process with a channel to it; where that closes, the one who started us is gone.
      if (process.channel !== undefined) process.once('disconnect', () => listener('parent gone'));
    },
    onOutputClosed(listener) {
      outputClosed = listener;
    },
    exitNow,
  };
}
