/** What the operations of this service work with. */
import type { Streams } from '../../engine/stream/open-streams.ts';
import type { Names } from './names.ts';

export interface KinesisParts {
  readonly streams: Streams;
  readonly names: Names;
  /** Refuse what AWS refuses, also where being lenient would help (docs/leniencies.md). */
  readonly isStrict: boolean;
}
