/**
 * How long records are kept. AWS never shows again what has once been too old: an increase raises `hiddenBeforeMs` to where
 * the old period had hidden everything; a decrease hides at once by the new period alone.
 */
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { requireActive, type Stream, type StreamName } from './stream.ts';

const hourMs = 3_600_000;

/** AWS: DecreaseStreamRetentionPeriod, IncreaseStreamRetentionPeriod. */
export const retentionHoursMin = 24;
export const retentionHoursMax = 8_760;

/** Records that arrived before this are gone. */
export function trimHorizonMs(stream: Stream, nowMs: number): number {
  return Math.max(nowMs - stream.retentionMs, stream.hiddenBeforeMs);
}

export function retentionHours(stream: Stream): number {
  return stream.retentionMs / hourMs;
}

export type RetentionDirection = 'increase' | 'decrease';

/** Errors: StreamNotFound, StreamInUse, RetentionOutOfRange, RetentionWrongWay. The period it has already is no change. */
export async function changeRetention(
  catalog: Catalog,
  name: StreamName,
  hours: number,
  direction: RetentionDirection,
): Promise<void> {
  await catalog.change(name, async (stream, { nowMs }) => {
    if (hours < retentionHoursMin || hours > retentionHoursMax)
      throw new StreamError({
        code: 'RetentionOutOfRange',
        hours,
        hoursMin: retentionHoursMin,
        hoursMax: retentionHoursMax,
      });
    const currentHours = retentionHours(stream);
    if (direction === 'increase' ? hours < currentHours : hours > currentHours)
      throw new StreamError({ code: 'RetentionWrongWay', name: name.name, hours, currentHours, direction });
    requireActive(stream);
    if (hours === currentHours) return undefined;
    return {
      set: {
        retentionMs: hours * hourMs,
        hiddenBeforeMs: direction === 'increase' ? trimHorizonMs(stream, nowMs) : stream.hiddenBeforeMs,
      },
      updating: true,
    };
  });
}
