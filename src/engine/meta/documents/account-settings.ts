/** What an account has chosen for a region: the commitment to a minimum of billed throughput. */
import { integer, object, optional } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  commitment: object({
    startedAtMs: integer({ min: 0 }),
    /** When it ended, or will end; absent while it goes on. */
    endsAtMs: optional(integer({ min: 0 })),
  }),
});

export type AccountSettings = Decoded<typeof decode>;

export const accountSettingsType = new KeyType<readonly [account: string, region: string], AccountSettings>({
  name: 'account-settings',
  parts: ['text', 'text'],
  decode,
  encode: ({ commitment }) => ({ commitment: { ...commitment } }),
});
