/** Where the bytes of a stored object or part lie; a part of other documents. */
import { DecodeError, integer, object, oneOf } from '../../../base/decode.ts';
import type { Decoded, Decoder } from '../../../base/decode.ts';

const number = integer({ min: 0 });

const decodeEmpty = object({ kind: oneOf('empty') });

/**
 * One record of a pack: at `offset`, or up to `slack` records before it, since records called for earlier may have failed when
 * this was written. `content` tells it from the others.
 */
const decodePacked = object({
  kind: oneOf('packed'),
  pack: number,
  offset: number,
  slack: number,
  content: number,
  storedBytes: number,
});

/** A file of its own. */
const decodeFile = object({ kind: oneOf('file'), file: number });

/** The parts of an upload, in the order of their numbers. */
const decodeAssembled = object({ kind: oneOf('assembled'), assembly: number, partCount: integer({ min: 1 }) });

export type PackedContent = Decoded<typeof decodePacked>;
export type SingleContent = Decoded<typeof decodeEmpty> | PackedContent | Decoded<typeof decodeFile>;
export type ObjectContent = SingleContent | Decoded<typeof decodeAssembled>;

export const singleContent: Decoder<SingleContent> = (value, path = '') => {
  switch (kindOf(value)) {
    case 'empty':
      return decodeEmpty(value, path);
    case 'packed':
      return decodePacked(value, path);
    case 'file':
      return decodeFile(value, path);
    default:
      throw new DecodeError(path, 'a place of bytes', value);
  }
};

export const objectContent: Decoder<ObjectContent> = (value, path = '') =>
  kindOf(value) === 'assembled' ? decodeAssembled(value, path) : singleContent(value, path);

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}
