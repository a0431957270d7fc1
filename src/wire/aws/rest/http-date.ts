/** Times as HTTP writes them: `Sat, 21 Nov 2026 05:00:00 GMT`. */

export function httpDate(timeMs: number): string {
  return new Date(timeMs).toUTCString();
}

const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const imf =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC|\+0000)$/;
const rfc850 =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\d{2})-([A-Z][a-z]{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctime = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;

/** All three forms of RFC 9110, section 5.6.7; undefined for anything else. */
export function parseHttpDate(text: string): number | undefined {
  const plain = imf.exec(text);
  if (plain !== null) {
    const [, day, month, year, hour, minute, second] = plain;
    return timeOf([year, month, day, hour, minute, second]);
  }
  const old = rfc850.exec(text);
  if (old !== null) {
    const [, day, month, short, hour, minute, second] = old;
    // Two digits: RFC 9110 means the nearest century; nothing that asks us is older than 1970.
    const year = Number(short) < 70 ? `20${short}` : `19${short}`;
    return timeOf([year, month, day, hour, minute, second]);
  }
  const c = asctime.exec(text);
  if (c === null) return undefined;
  const [, month, day, hour, minute, second, year] = c;
  return timeOf([year, month, day?.trim(), hour, minute, second]);
}

function timeOf(parts: readonly (string | undefined)[]): number | undefined {
  const [year, monthName = '', day, hour, minute, second] = parts;
  const month = monthNames.indexOf(monthName) / 3;
  if (!Number.isInteger(month) || month < 0) return undefined;
  const [y, d, h, m, s] = [year, day, hour, minute, second].map(Number);
  if (y === undefined || d === undefined || h === undefined || m === undefined || s === undefined) return undefined;
  if (h > 23 || m > 59 || s > 60) return undefined;
  const timeMs = Date.UTC(y, month, d, h, m, s);
  return new Date(timeMs).getUTCDate() === d || s === 60 ? timeMs : undefined;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/;

/** ISO 8601 as XML and S3's headers carry it; undefined for anything else. */
export function parseIsoTime(text: string): number | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return defined(Date.parse(text));
  return iso.test(text) ? defined(Date.parse(text)) : undefined;
}

function defined(timeMs: number): number | undefined {
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
