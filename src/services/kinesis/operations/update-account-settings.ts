import type { Operation } from '../../../wire/aws/service.ts';
import type { UpdateAccountSettingsInput, UpdateAccountSettingsOutput } from '../model.gen.ts';
import { onAccount } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { wireCommitment } from './describe-account-settings.ts';

export function updateAccountSettings(
  parts: KinesisParts,
): Operation<UpdateAccountSettingsInput, UpdateAccountSettingsOutput> {
  return onAccount(parts, 'UpdateAccountSettings', async (input, scope) => {
    const isEnabled = input.MinimumThroughputBillingCommitment.Status === 'ENABLED';
    const commitment = await parts.streams.accounts.setCommitment(scope, isEnabled);
    return { MinimumThroughputBillingCommitment: wireCommitment(commitment) };
  });
}
