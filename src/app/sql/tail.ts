/** Rows of an application's streams as they come, through the admin API. */
import { isJsonObject, numberIn, parseJson, textIn } from '../answer-fields.ts';
import type { AwsClient } from '../aws-client.ts';
import { callerAccount } from '../caller-account.ts';
import { CallError } from '../errors.ts';

export interface SeenRow {
  readonly stream: string;
  readonly rowtime: string;
  /** One JSON object. */
  readonly json: string;
  /** Rows that came too fast to be shown before this one. */
  readonly dropped: number;
}

/** The last member of a line. */
const rowMember = '"row":';

/** Until the signal fires or the server ends. Errors: CallError where there is no such application or stream. */
export async function* tailRows(
  client: AwsClient,
  { application, stream }: { readonly application: string; readonly stream: string | undefined },
  signal: AbortSignal,
): AsyncGenerator<SeenRow> {
  const query = new URLSearchParams({ account: await callerAccount(client), region: client.region });
  if (stream !== undefined) query.set('stream', stream);
  const path = `/_millstream/applications/${encodeURIComponent(application)}/rows?${query.toString()}`;
  const answer = await unlessAborted(signal, () =>
    client.stream({ signingName: 'millstream', method: 'GET', path }, signal),
  );
  if (answer === undefined) return;
  const { status, body } = answer;
  for await (const line of lines(body, signal)) {
    const value = parseJson(line);
    if (status !== 200) throw new CallError(`HTTP ${status}`, textIn(value, 'message') ?? line);
    if (!isJsonObject(value)) continue;
    yield {
      stream: textIn(value, 'stream') ?? '',
      rowtime: textIn(value, 'rowtime') ?? '',
      // As it stands: numbers may have digits that JavaScript's would lose.
      json: line.slice(line.indexOf(rowMember) + rowMember.length, -1),
      dropped: numberIn(value, 'dropped') ?? 0,
    };
  }
}

/** Whoever asked to end it is told nothing. */
async function unlessAborted<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

async function* lines(body: AsyncIterable<Buffer>, signal: AbortSignal): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  try {
    for await (const piece of body) {
      const parts = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      yield* parts.filter((part) => part !== '');
    }
  } catch (error) {
    // Whoever asked to end it is told nothing.
    if (!signal.aborted) throw error;
  }
  if (rest !== '') yield rest;
}
