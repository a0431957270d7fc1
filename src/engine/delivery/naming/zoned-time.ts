/** A moment as the clocks of a time zone show it. */

export interface ZonedTime {
  readonly timeMs: number;
  /** IANA name. */
  readonly zone: string;
  /** Of its local time from UTC, in seconds. */
  readonly offsetS: number;
  /** The local time, to be read with the getters for UTC. */
  readonly local: Date;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Zones whose rules are kept at once; there are about 600. */
const formatsMax = 1_000;

export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** `zone` must be one. */
export function zonedTime(timeMs: number, zone: string): ZonedTime {
  if (zone === 'UTC') return { timeMs, zone, offsetS: 0, local: new Date(timeMs) };
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(timeMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const localSecondMs = Date.UTC(year, month - 1, day, hour, minute, second);
  const utcSecondMs = Math.floor(timeMs / 1_000) * 1_000;
  const local = new Date(localSecondMs + (timeMs - utcSecondMs));
  return { timeMs, zone, offsetS: (localSecondMs - utcSecondMs) / 1_000, local };
}

/** Such as `JST`, or `Japan Standard Time`. */
export function zoneName({ timeMs, zone }: ZonedTime, style: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style });
  return format.formatToParts(timeMs).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format !== undefined) return format;
  format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  if (formats.size >= formatsMax) formats.clear();
  formats.set(zone, format);
  return format;
}
