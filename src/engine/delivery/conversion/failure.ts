/** Why a record cannot be converted, in Firehose's words as they stand in its error records. */

export interface ConversionFailure {
  readonly errorCode: 'DataFormatConversion.ParseError' | 'DataFormatConversion.MalformedData';
  readonly errorMessage: string;
}

/** JSON that is none. */
export function parseFailure(what: string): ConversionFailure {
  return { errorCode: 'DataFormatConversion.ParseError', errorMessage: `Encountered malformed JSON. ${what}` };
}

/** JSON that is not what Firehose takes. */
export function malformed(errorMessage: string): ConversionFailure {
  return { errorCode: 'DataFormatConversion.MalformedData', errorMessage };
}

/** A value that does not fit its column; thrown by readers, and caught where a record as a whole is read. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
  /** The message as a whole, where it is not the usual one. */
  readonly whole: string | undefined;

  constructor(message: string, whole?: string) {
    super(message);
    this.whole = whole;
  }

  get failure(): ConversionFailure {
    return malformed(this.whole ?? `Data does not match the schema. ${this.message}`);
  }
}
