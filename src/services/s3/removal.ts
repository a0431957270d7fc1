/** What removals of objects answer, and the conditions they may carry. */
import type { ObjectInfo } from '../../engine/objects/object-info.ts';
import type { Removed } from '../../engine/objects/objects.ts';
import { noSuchKey, preconditionFailed } from './errors.ts';
import { matchesEtag } from './preconditions.ts';

export interface RemovalOutput {
  readonly DeleteMarker?: boolean;
  readonly VersionId?: string;
}

export function removedOutput({ isMarker, versionId }: Removed): RemovalOutput {
  return {
    ...(isMarker ? { DeleteMarker: true } : {}),
    ...(versionId === undefined ? {} : { VersionId: versionId }),
  };
}

export interface RemovalConditions {
  readonly etag: string | undefined;
  readonly modifiedAtMs: number | undefined;
  readonly sizeBytes: number | undefined;
}

/** Undefined where nothing is asked of what is there. */
export function removeCheck(
  key: string,
  { etag, modifiedAtMs, sizeBytes }: RemovalConditions,
): ((current: ObjectInfo | undefined) => void) | undefined {
  if (etag === undefined && modifiedAtMs === undefined && sizeBytes === undefined) return undefined;
  return (current) => {
    if (current === undefined) {
      if (etag === '*' || etag === undefined) throw preconditionFailed('If-Match');
      throw noSuchKey(key);
    }
    if (etag !== undefined && !matchesEtag(etag, current.etag)) throw preconditionFailed('If-Match');
    const seconds = Math.floor(current.modifiedAtMs / 1_000);
    if (modifiedAtMs !== undefined && Math.floor(modifiedAtMs / 1_000) !== seconds)
      throw preconditionFailed('If-Match-Last-Modified-Time');
    if (sizeBytes !== undefined && sizeBytes !== current.sizeBytes) throw preconditionFailed('If-Match-Size');
  };
}
