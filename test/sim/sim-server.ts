/**
 * The whole server without its sockets, on a simulated disk and hand-held time: dispatcher, services and engine, wired as the
 * real one is. Requests are values; nothing in it depends on anything but its seed.
 */
import { ChannelCatalog } from '../../src/engine/jobs/channels/channel-catalog.ts';
import { DataKeys } from '../../src/engine/keys/data-keys.ts';
import { MasterKeyFile } from '../../src/engine/keys/master-keys.ts';
import type { SecretFile } from '../../src/base/secret-file.ts';
import { BodyTooLargeError, type HttpHandler, type HttpRequest } from '../../src/base/http.ts';
import type { Random } from '../../src/base/ports.ts';
import { LocalLog } from '../../src/engine/log/local/local-log.ts';
import { LogMeta } from '../../src/engine/meta/log-meta.ts';
import { memoryView } from '../../src/engine/meta/view.ts';
import { HeldMonotonic } from '../../src/engine/stream/data-plane.fixture.ts';
import { silentEvents } from '../../src/engine/stream/events.ts';
import { openStreams } from '../../src/engine/stream/open-streams.ts';
import { noMeter } from '../../src/engine/stream/stream-meter.ts';
import type { VirtualClock } from '../../src/io/virtual-clock.ts';
import { silentKinesisEvents } from '../../src/services/kinesis/events.ts';
import { limitsFor } from '../../src/services/kinesis/limits.ts';
import { kinesisService } from '../../src/services/kinesis/service.ts';
import { createDispatcher } from '../../src/wire/aws/dispatch.ts';
import { createAuthenticator } from '../../src/wire/aws/sigv4/authenticator.ts';
import { EventFrames, type EventFrame } from '../server/event-frames.ts';
import { kinesisHeaders } from '../server/kinesis-request.ts';
import type { SimDisk } from './sim-disk.ts';

export interface SimParts {
  readonly disk: SimDisk;
  readonly clock: VirtualClock;
  readonly random: Random;
  /** Master keys lie in a file of their own, beside the log's disk. */
  readonly masterKeys: SecretFile;
}

export interface SimAnswer {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

// Small, so that short histories fill, seal and regroup many segments.
const segmentBytes = 32 * 1024;
const hotBytesMax = 64 * 1024;

export class SimServer implements AsyncDisposable {
  readonly monotonic: HeldMonotonic;
  readonly #handler: HttpHandler;
  readonly #clock: VirtualClock;
  readonly #parts: AsyncDisposableStack;

  private constructor(
    monotonic: HeldMonotonic,
    handler: HttpHandler,
    clock: VirtualClock,
    parts: AsyncDisposableStack,
  ) {
    this.monotonic = monotonic;
    this.#handler = handler;
    this.#clock = clock;
    this.#parts = parts;
  }

  static async open({ disk, clock, random, masterKeys: file }: SimParts): Promise<SimServer> {
    await using parts = new AsyncDisposableStack();
    const monotonic = new HeldMonotonic();
    const log = parts.use(await LocalLog.open({ disk, clock, monotonic, random, segmentBytes, hotBytesMax }));
    const meta = parts.use(await LogMeta.open({ log, viewFile: memoryView }));
    const masterKeys = await MasterKeyFile.open({ file, random });
    const keys = new DataKeys({ meta, masterKeys, clock, random, createsMasterKey: () => true });
    const streams = parts.use(
      await openStreams({
        ...{ log, meta, keys, clock, monotonic, random },
        ...{ limits: limitsFor('off'), meter: noMeter, events: silentEvents, transitionMs: 0 },
      }),
    );
    const channels = parts.use(
      await ChannelCatalog.open({
        ...{ meta, clock, monotonic, random, transitionMs: 0 },
        events: { settlingFailed: () => undefined, listenerFailed: () => undefined },
      }),
    );
    const wallClock = { nowMs: () => clock.nowMs() };
    const handler = createDispatcher({
      services: [
        kinesisService({
          ...{ streams, arns: 'lenient', isStrict: false, events: silentKinesisEvents },
          channels: { catalog: channels, findBucket: () => undefined },
        }),
      ],
      authenticator: createAuthenticator({
        ...{ mode: 'dev', credentials: { find: () => undefined }, wallClock, account: '000000000000' },
      }),
      random,
      events: { failed: () => undefined },
    });
    return new SimServer(monotonic, handler, clock, parts.move());
  }

  async call(operation: string, input: unknown): Promise<SimAnswer> {
    const body = Buffer.from(JSON.stringify(input));
    const { status, body: answer } = await this.#handler(toRequest(operation, body, this.#clock.nowMs()));
    const pieces: Uint8Array[] = [];
    if (answer instanceof Uint8Array) pieces.push(answer);
    else for await (const piece of answer) pieces.push(piece);
    const text = Buffer.concat(pieces).toString();
    return { status, text, json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
  }

  /** The events of a subscription until it ends or `signal` is aborted. */
  async *subscribe(input: unknown, signal: AbortSignal): AsyncGenerator<EventFrame> {
    const body = Buffer.from(JSON.stringify(input));
    const request = { ...toRequest('SubscribeToShard', body, this.#clock.nowMs()), signal };
    const { status, body: answer } = await this.#handler(request);
    if (status !== 200 || answer instanceof Uint8Array) return;
    const frames = new EventFrames();
    for await (const piece of answer) yield* frames.take(piece);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.disposeAsync();
  }
}

function toRequest(operation: string, body: Buffer, timeMs: number): HttpRequest {
  const headers = Object.entries(kinesisHeaders(4566, operation, body, { timeMs }));
  return {
    method: 'POST',
    path: '/',
    rawQuery: '',
    headers: new Map(headers.map(([name, value]) => [name, [value]])),
    body: piecesOf(body),
    readBody: (bytesMax) =>
      body.length > bytesMax ? Promise.reject(new BodyTooLargeError('too large')) : Promise.resolve(body),
    httpVersion: '1.1',
    isTls: false,
    remoteAddress: '127.0.0.1',
    signal: new AbortController().signal,
  };
}

async function* piecesOf(body: Buffer): AsyncGenerator<Uint8Array> {
  yield body;
}
