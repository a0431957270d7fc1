/** Tries the jq query of a destination, so that one that is none is refused and not found out by every record. */
import { Extraction, ExtractionQueryError } from '../../engine/delivery/extraction.ts';
import type { S3Destination } from '../../engine/delivery/delivery-stream.ts';
import { extractionQuery } from './destination/checks.ts';
import { invalidArgument } from './errors.ts';
import type { FirehoseParts } from './parts.ts';

/** Errors: InvalidArgumentException. A query that was there before has been tried. */
export async function tryQuery(
  { openJq }: Pick<FirehoseParts, 'openJq'>,
  destination: S3Destination,
  before?: S3Destination,
): Promise<void> {
  const query = extractionQuery(destination);
  if (query === undefined || (before !== undefined && query === extractionQuery(before))) return;
  await using jq = openJq();
  try {
    await Extraction.open(jq, query);
  } catch (error) {
    if (!(error instanceof ExtractionQueryError)) throw error;
    // Unconfirmed text.
    throw invalidArgument(`MetadataExtractionQuery is not a valid JQ query: ${error.message}`, error);
  }
}
