/** What the operations of this service work with. */
import type { Streams } from '../../engine/stream/open-streams.ts';
import type { Names } from './names.ts';

export interface KinesisParts {
  readonly streams: Streams;
  readonly names: Names;
}
