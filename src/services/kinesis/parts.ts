/** What the operations of this service work with. */
import type { ChannelCatalog } from '../../engine/jobs/channels/channel-catalog.ts';
import type { Streams } from '../../engine/stream/open-streams.ts';
import type { Names } from './names.ts';

/** What channels need beside streams. */
export interface ChannelParts {
  readonly catalog: ChannelCatalog;
  readonly findBucket: (name: string) => { readonly account: string; readonly region: string } | undefined;
}

export interface KinesisParts {
  readonly streams: Streams;
  readonly names: Names;
  readonly channels: ChannelParts;
  /** Refuse what AWS refuses, also where being lenient would help (docs/leniencies.md). */
  readonly isStrict: boolean;
}
