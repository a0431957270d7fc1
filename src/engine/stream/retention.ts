/**
 * How long records are kept. AWS never shows again what has once been too old: an increase raises `hiddenBeforeMs` to where
 * the old period had hidden everything; a decrease hides at once by the new period alone.
 */
import type { Stream } from './stream.ts';

export const hourMs = 3_600_000;

/** Records that arrived before this are gone. */
export function trimHorizonMs(stream: Stream, nowMs: number): number {
  return Math.max(nowMs - stream.retentionMs, stream.hiddenBeforeMs);
}

export function retentionHours(stream: Stream): number {
  return stream.retentionMs / hourMs;
}
