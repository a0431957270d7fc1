/** Where an application is in its inputs: the text that its checkpoints hold. */
import { boolean, dictionary, integer, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';

const decode = object({
  /** The first entry of the journal that is not in the state. */
  journal: integer({ min: 0 }),
  /** By the input's id. */
  inputs: dictionary(
    object({
      arn: text(),
      /** What was read behind the ARN: a stream made anew under its name is another one. */
      identity: text(),
      cursors: dictionary(object({ next: integer({ min: 0 }), done: boolean })),
    }),
  ),
});

export type ApplicationPosition = Decoded<typeof decode>;

export function encodePosition(position: ApplicationPosition): string {
  return JSON.stringify(position);
}

export function decodePosition(position: string): ApplicationPosition {
  return decode(JSON.parse(position));
}
