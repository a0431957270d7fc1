/**
 * Tells who is to hear of changes to objects, as the notification configurations of their buckets say: each change becomes one
 * event for each configuration that wants it. Delivering them is the business of who listens.
 */
import type { Cancel, Clock } from '../../base/ports.ts';
import type { ObjectChange } from '../../engine/objects/object-events.ts';
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import { eventName, eventRecord, type S3EventRecord } from './event-record.ts';
import { notificationsWaitingMax } from './limits.ts';
import type { NotificationConfiguration, NotificationConfigurationFilter } from './model.gen.ts';
import { notificationSetting } from './settings/notification.ts';

export interface Notification {
  readonly target:
    | { readonly kind: 'topic' | 'queue' | 'function'; readonly arn: string }
    | { readonly kind: 'bridge' };
  readonly record: S3EventRecord;
}

export interface NotificationParts {
  readonly store: ObjectStore;
  readonly clock: Clock;
  /** One after the other, in the order of the changes. */
  readonly deliver: (notification: Notification) => Promise<void>;
  /** Where it, or finding the configuration, failed, or too many wait: such an event is lost. */
  readonly onLost: (lost: { readonly change: ObjectChange; readonly cause: unknown }) => void;
}

export function watchNotifications({ store, clock, deliver, onLost }: NotificationParts): Cancel {
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();
  const tell = async (before: Promise<void>, change: ObjectChange, timeMs: number): Promise<void> => {
    await before;
    try {
      const configuration = (await notificationSetting.get(store, change.bucket.name)) ?? {};
      for (const notification of notificationsOf(configuration, change, timeMs)) await deliver(notification);
    } catch (cause) {
      onLost({ change, cause });
    }
    waiting -= 1;
  };
  return store.watch((change) => {
    if (waiting < notificationsWaitingMax) {
      waiting += 1;
      last = tell(last, change, clock.nowMs());
    } else onLost({ change, cause: new Error(`${notificationsWaitingMax} changes wait to be told`) });
  });
}

function notificationsOf(
  configuration: NotificationConfiguration,
  change: ObjectChange,
  timeMs: number,
): readonly Notification[] {
  const name = eventName(change);
  const { TopicConfigurations = [], QueueConfigurations = [], LambdaFunctionConfigurations = [] } = configuration;
  const single = [
    ...TopicConfigurations.map((each) => ({ ...each, kind: 'topic' as const, arn: each.TopicArn })),
    ...QueueConfigurations.map((each) => ({ ...each, kind: 'queue' as const, arn: each.QueueArn })),
    ...LambdaFunctionConfigurations.map((each) => ({
      ...each,
      kind: 'function' as const,
      arn: each.LambdaFunctionArn,
    })),
  ];
  const wanted = single.filter(
    ({ Events, Filter }) => Events.some((event) => isOfEvent(event, name)) && isOfFilter(Filter, change.key),
  );
  const notifications: Notification[] = wanted.map(({ kind, arn, Id = '' }) => ({
    target: { kind, arn },
    record: eventRecord(change, { timeMs, configurationId: Id }),
  }));
  if (configuration.EventBridgeConfiguration === undefined) return notifications;
  const record = eventRecord(change, { timeMs, configurationId: '' });
  return [...notifications, { target: { kind: 'bridge' }, record }];
}

/** `s3:ObjectCreated:*` means all of that kind. */
function isOfEvent(wanted: string, name: string): boolean {
  return wanted.endsWith(':*') ? `s3:${name}`.startsWith(wanted.slice(0, -1)) : wanted === `s3:${name}`;
}

function isOfFilter(filter: NotificationConfigurationFilter | undefined, key: string): boolean {
  const rules = filter?.Key?.FilterRules ?? [];
  return rules.every(({ Name, Value = '' }) =>
    Name?.toLowerCase() === 'suffix' ? key.endsWith(Value) : key.startsWith(Value),
  );
}
