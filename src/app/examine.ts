/** What `doctor` looks at. Nothing is changed. */
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import type { Disk } from '../base/ports.ts';
import { bind, closeServer, ListenError } from '../io/http-listener/bind.ts';
import { verifyLog } from '../engine/log/local/verify.ts';
import { RealDisk } from '../io/real-disk.ts';
import { directoryFacts } from '../io/small-files.ts';
import { examineObjects } from './examine-objects.ts';
import type { Finding } from './finding.ts';
import { lockOrExplain } from './storage.ts';

const nodeMajorMin = 24;
const freeBytesMin = 1024 ** 3;

export async function examineMachine(dataDirectory: string, port: number): Promise<Finding[]> {
  return [nodeVersion(), await portIsFree(port), ...(await directoryIsUsable(dataDirectory))];
}

/** Reads every byte and checks every checksum. Errors: StartError while a server has the directory. */
export async function examineData(dataDirectory: string): Promise<Finding[]> {
  const path = resolve(dataDirectory);
  const facts = await directoryFacts(path);
  if (!facts.exists) return [{ isGood: false, what: path, detail: 'there is no such directory' }];
  await using _lock = await lockOrExplain(path);
  const disk = new RealDisk(path);
  return [...(await examineLog(path, disk)), ...(await examineObjects(path, disk))];
}

async function examineLog(path: string, disk: Disk): Promise<Finding[]> {
  const report = await verifyLog(disk);
  if (report.problems.length > 0) return report.problems.map((detail) => ({ isGood: false, what: 'damaged', detail }));
  const { segments, chunks, entries, bytes } = report;
  const detail = `${entries} entries, ${bytes} bytes in ${segments} journal segments and ${chunks} chunks; all checksums hold`;
  return [{ isGood: true, what: path, detail }];
}

function nodeVersion(): Finding {
  const { node } = process.versions;
  const isGood = Number(node.split('.')[0]) >= nodeMajorMin;
  return { isGood, what: 'Node.js', detail: isGood ? node : `${node}, but ${nodeMajorMin} or newer is needed` };
}

async function portIsFree(port: number): Promise<Finding> {
  const what = `port ${port}`;
  const server = createServer();
  try {
    await bind(server, '127.0.0.1', port);
    return { isGood: true, what, detail: 'free' };
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    const detail =
      error.code === 'PortTaken' ? 'taken; a server is running already, or start with --port' : error.message;
    return { isGood: false, what, detail };
  } finally {
    await closeServer(server);
  }
}

async function directoryIsUsable(directory: string): Promise<Finding[]> {
  const path = resolve(directory);
  const what = `data directory ${path}`;
  const facts = await directoryFacts(path);
  if (!facts.isWritable) return [{ isGood: false, what, detail: 'this user may not write there' }];
  const gibibytes = (facts.freeBytes / 1024 ** 3).toFixed(1);
  const isRoomy = facts.freeBytes >= freeBytesMin;
  return [
    { isGood: true, what, detail: facts.exists ? 'exists and can be written' : 'will be made at the first start' },
    { isGood: isRoomy, what: 'disk space', detail: `${gibibytes} GiB free` },
  ];
}
