/** What runs in a thread of its own for a JqMachine: jq in WebAssembly, one filter over one text at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadJq } from 'jq-wasm';

export interface JqTask {
  readonly filter: string;
  readonly input: string;
}

export type JqAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ended'; readonly stdout: string; readonly stderr: string; readonly exitCode: number }
  /** jq gave up, which it does where it gets no more memory; the thread is of no use any more. */
  | { readonly kind: 'broken' };

/** Bytes of memory that jq may have. */
const { memoryBytesMax } = workerData as { readonly memoryBytesMax: number };

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const pageBytes = 65_536;
const memory = (globalThis as unknown as { WebAssembly: { Memory: { prototype: Memory } } }).WebAssembly.Memory
  .prototype;
const grow: (this: Memory, pages: number) => number = Reflect.get(memory, 'grow');
// The build allows itself two gigabytes; it takes a refusal to grow as being out of memory.
memory.grow = function growBounded(this: Memory, pages: number): number {
  if (this.buffer.byteLength + pages * pageBytes > memoryBytesMax) throw new RangeError('no more memory for jq');
  return grow.call(this, pages);
};

const jq = await loadJq();

function answer(message: JqAnswer): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ filter, input }: JqTask) => {
  try {
    answer({ kind: 'ended', ...jq.raw(input, filter, ['-c']) });
  } catch {
    answer({ kind: 'broken' });
  }
});
answer({ kind: 'ready' });
