import { AwsError } from '../aws-error.ts';

/** The body is no valid document of its protocol, or has a value of a wrong type. AWS says nothing more about the former. */
export class SerializationError extends AwsError {
  constructor(message: string) {
    // Values stand in some of these messages, so they are cut as long as no lawful one is.
    super('SerializationException', message.length > messageCharsMax ? message.slice(0, messageCharsMax) : message);
  }
}

const messageCharsMax = 65_536;
