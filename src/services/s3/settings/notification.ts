/** Who is told of changes to a bucket's objects: kept and returned. Targets come with the services they belong to. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import type {
  GetBucketNotificationConfigurationRequest,
  NotificationConfiguration,
  PutBucketNotificationConfigurationRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { putSetting } from './setting-operations.ts';

export const notificationSetting = new BucketSetting<NotificationConfiguration>('notification');

export function getBucketNotificationConfiguration(
  parts: S3Parts,
): Operation<GetBucketNotificationConfigurationRequest, NotificationConfiguration> {
  return onBucket(parts, {
    action: 's3:GetBucketNotification',
    run: async ({ name }) => (await notificationSetting.get(parts.store, name)) ?? {},
  });
}

export function putBucketNotificationConfiguration(
  parts: S3Parts,
): Operation<PutBucketNotificationConfigurationRequest, void> {
  return putSetting(parts, notificationSetting, {
    action: 's3:PutBucketNotification',
    value: ({ NotificationConfiguration: configuration }) => withIds(configuration),
  });
}

/** AWS names a configuration that has no id; here by its place, so that the same request always gives the same. */
function withIds(configuration: NotificationConfiguration): NotificationConfiguration {
  const named = <T extends { readonly Id?: string | undefined }>(kind: string, list: readonly T[] | undefined) =>
    list?.map((one, index) => ({ ...one, Id: one.Id ?? `${kind}-${index + 1}` }));
  const { EventBridgeConfiguration: bridge } = configuration;
  return {
    TopicConfigurations: named('topic', configuration.TopicConfigurations),
    QueueConfigurations: named('queue', configuration.QueueConfigurations),
    LambdaFunctionConfigurations: named('function', configuration.LambdaFunctionConfigurations),
    ...(bridge === undefined ? {} : { EventBridgeConfiguration: bridge }),
  };
}
