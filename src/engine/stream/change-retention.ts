/** AWS's IncreaseStreamRetentionPeriod and DecreaseStreamRetentionPeriod. */
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { hourMs, retentionHours, trimHorizonMs } from './retention.ts';
import { requireActive, type StreamName } from './stream.ts';

export const retentionHoursMin = 24;
export const retentionHoursMax = 8_760;

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
