import { updateRecordSize } from '../../../engine/stream/stream-settings.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { UpdateMaxRecordSizeInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { recordBytesOf } from '../resources.ts';

export function updateMaxRecordSize(parts: KinesisParts): Operation<UpdateMaxRecordSizeInput, void> {
  return onStream(parts, 'UpdateMaxRecordSize', (name, { MaxRecordSizeInKiB: kibibytes }) =>
    updateRecordSize(parts.streams.catalog, name, recordBytesOf(kibibytes)),
  );
}
