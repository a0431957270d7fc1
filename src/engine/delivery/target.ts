/** Where outputs of records go: one object at a time is filled for each target. */
import { unreachable } from '../../base/assert.ts';
import type { DeliveryTargetDocument } from '../meta/documents/delivery-cut.ts';
import type { PartitionKeys } from './naming/object-name.ts';

/** As error prefixes and AWS's folders call it. */
export type ErrorType = 'processing-failed' | 'decompression-failed' | 'format-conversion-failed';

export type Target = DeliveryTargetDocument;

/** A target with what tells it from the others. */
export interface TargetRef {
  readonly id: string;
  readonly target: Target;
}

export const mainTarget: TargetRef = refOf({ kind: 'main', keys: {} });

/** Of records whose partition came when there were too many of them. */
export const overflowTarget: TargetRef = refOf({ kind: 'overflow' });

const errorTargets: Readonly<Record<ErrorType, TargetRef>> = {
  'processing-failed': refOf({ kind: 'error', errorType: 'processing-failed' }),
  'decompression-failed': refOf({ kind: 'error', errorType: 'decompression-failed' }),
  'format-conversion-failed': refOf({ kind: 'error', errorType: 'format-conversion-failed' }),
};

export function errorTarget(errorType: ErrorType): TargetRef {
  return errorTargets[errorType];
}

export function partitionTarget(keys: PartitionKeys): TargetRef {
  return refOf({ kind: 'main', keys });
}

export function refOf(target: Target): TargetRef {
  return { id: idOf(target), target };
}

function idOf(target: Target): string {
  switch (target.kind) {
    case 'main': {
      const keys = Object.entries(target.keys).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return `main ${JSON.stringify(keys)}`;
    }
    case 'error':
      return `error ${target.errorType}`;
    case 'overflow':
      return 'overflow';
  }
  return unreachable(target);
}
