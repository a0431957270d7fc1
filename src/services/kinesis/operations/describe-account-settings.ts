import type { Commitment } from '../../../engine/stream/account-settings.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type {
  DescribeAccountSettingsInput,
  DescribeAccountSettingsOutput,
  MinimumThroughputBillingCommitmentOutput,
} from '../model.gen.ts';
import { onAccount } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function describeAccountSettings(
  parts: KinesisParts,
): Operation<DescribeAccountSettingsInput, DescribeAccountSettingsOutput> {
  return onAccount(parts, 'DescribeAccountSettings', async (_, scope) => ({
    MinimumThroughputBillingCommitment: wireCommitment(parts.streams.accounts.commitment(scope)),
  }));
}

const statuses = { enabled: 'ENABLED', ending: 'ENABLED_UNTIL_EARLIEST_ALLOWED_END', disabled: 'DISABLED' } as const;

export function wireCommitment(commitment: Commitment): MinimumThroughputBillingCommitmentOutput {
  const { status, startedAtMs, endedAtMs, earliestEndAtMs } = commitment;
  return {
    Status: statuses[status],
    StartedAt: startedAtMs,
    EndedAt: endedAtMs,
    EarliestAllowedEndAt: earliestEndAtMs,
  };
}
