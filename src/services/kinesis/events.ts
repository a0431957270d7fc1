/** What the Kinesis edge tells the server's log. */
export interface KinesisEvents {
  /** An ARN named an account or region that has no such stream, and was taken to mean the caller's own. */
  arnTakenAsOwn(detail: { readonly meant: string; readonly own: string }): void;
}

export const silentKinesisEvents: KinesisEvents = { arnTakenAsOwn: () => undefined };
