/**
 * Keeps a stranger from filling the disk with log lines: of each kind of event so many in a while are told, the others are
 * counted, and the next one told says how many were not.
 */
import type { Monotonic } from '../../base/ports.ts';
import type { Logger } from './logger.ts';

export const linesMax = 50;
export const linesPeriodMs = 10_000;

interface Spent {
  startMs: number;
  lines: number;
  untold: number;
}

/** Event names are the server's own, so there are as many counts as kinds of events. */
export function limitLines(logger: Logger, monotonic: Monotonic): Logger {
  const spent = new Map<string, Spent>();
  return (event) => {
    const nowMs = monotonic.nowMs();
    let kind = spent.get(event.name);
    if (kind === undefined) spent.set(event.name, (kind = { startMs: nowMs, lines: 0, untold: 0 }));
    if (nowMs - kind.startMs >= linesPeriodMs) {
      kind.startMs = nowMs;
      kind.lines = 0;
    }
    if (kind.lines >= linesMax) {
      kind.untold += 1;
      return;
    }
    kind.lines += 1;
    logger(kind.untold === 0 ? event : { ...event, fields: { ...event.fields, untold: kind.untold } });
    kind.untold = 0;
  };
}
