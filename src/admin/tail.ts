/** The rows of a SQL application's in-application streams as they come, one JSON object a line. */
import type { HttpRequest, HttpResponse } from '../base/http.ts';
import { ApplicationError } from '../engine/jobs/applications/errors.ts';
import type { TailRow } from '../engine/jobs/applications/tails.ts';
import { formatTimestamp } from '../engine/sql/types/datetime.ts';
import type { AdminBackend, TailAsk } from './api.ts';

const emptyLine = Buffer.from('\n');

const pathForm = /^\/_millstream\/applications\/([a-zA-Z0-9_.-]{1,128})\/rows$/;

/** undefined where the path is another one. */
export function tailAsk({ path, rawQuery }: HttpRequest): TailAsk | undefined {
  const application = pathForm.exec(path)?.[1];
  if (application === undefined) return undefined;
  const query = new URLSearchParams(rawQuery);
  return {
    application,
    account: query.get('account') ?? undefined,
    region: query.get('region') ?? undefined,
    stream: query.get('stream') ?? undefined,
  };
}

/** What cannot be looked into is answered before the first row. */
export async function answerTail(
  ask: TailAsk,
  backend: Pick<AdminBackend, 'tail'>,
  signal: AbortSignal,
): Promise<HttpResponse> {
  try {
    const rows = await backend.tail(ask, signal);
    return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: lines(rows) };
  } catch (error) {
    if (!(error instanceof ApplicationError)) throw error;
    const isMissing = error.detail.code === 'ApplicationNotFound';
    const message = isMissing ? `There is no application ${ask.application}.` : error.message;
    const body = Buffer.from(`${JSON.stringify({ message })}\n`);
    return { status: isMissing ? 404 : 400, headers: { 'content-type': 'application/json' }, body };
  }
}

async function* lines(rows: AsyncIterable<TailRow | undefined>): AsyncGenerator<Uint8Array> {
  // The answer's head goes out with the first piece, and rows may be long in coming.
  yield emptyLine;
  for await (const row of rows) {
    if (row === undefined) {
      yield emptyLine;
      continue;
    }
    const { stream, rowtimeMs, json, dropped } = row;
    const lost = dropped === 0 ? '' : `"dropped":${dropped},`;
    const rowtime = formatTimestamp(rowtimeMs, true);
    yield Buffer.from(`{"stream":${JSON.stringify(stream)},"rowtime":"${rowtime}",${lost}"row":${json}}\n`);
  }
}
