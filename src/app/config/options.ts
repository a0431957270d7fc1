/** Every option of the server, in the order in which help and docs show them. */
import { choice, duration, integer, list, optionalText, size, text, toggle } from './option.ts';
import type { ValuesOf } from './option.ts';

export interface VpcEndpoint {
  readonly id: string;
  /** 0 takes a free one. */
  readonly port: number;
}

export interface StreamToCreate {
  readonly name: string;
  readonly shards: number;
}

const anyText = { allowed: 'a text of at least one character', pattern: /^[^\0]+$/ };
const path = { ...anyText, allowed: 'a path' };
const streamName = /^([a-zA-Z0-9_.-]{1,128})(?::(\d{1,5}))?$/;
const shardsPerStreamMax = 10_000;
const portMax = 65_535;

export const serverOptions = {
  port: integer({
    min: 0,
    max: portMax,
    default: 4566,
    placeholder: 'PORT',
    help: 'Port for everything; 0 takes a free one.',
  }),
  host: text({
    ...anyText,
    default: 'localhost',
    placeholder: 'ADDRESS',
    help: 'Address to listen on. `localhost` means 127.0.0.1 and ::1.',
  }),
  data: text({ ...path, default: './.millstream', placeholder: 'DIR', help: 'Directory that holds all data.' }),
  memory: toggle({ help: 'Keep everything in memory and nothing on disk.' }),
  memoryMax: size({
    default: '1GiB',
    min: '16MiB',
    help: 'Room for records and objects with --memory; full, it behaves as a full disk.',
  }),
  mode: choice({
    of: ['dev', 'server'],
    default: 'dev',
    help: '`dev` takes any credentials, from this machine only; `server` verifies every signature.',
  }),
  account: text({
    allowed: 'an account number of 12 digits',
    pattern: /^\d{12}$/,
    default: '000000000000',
    placeholder: 'ID',
    help: 'Account of requests whose access key names none.',
  }),
  region: text({
    allowed: 'a region name such as us-east-1',
    pattern: /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/,
    default: 'us-east-1',
    placeholder: 'REGION',
    help: 'Region of requests that name none.',
  }),
  accessKeyId: optionalText({
    allowed: 'an access key of 16 to 128 letters and digits',
    pattern: /^\w{16,128}$/,
    placeholder: 'KEY',
    help: 'Root access key of server mode. Without one, a pair is made at the first start.',
  }),
  secretAccessKey: optionalText({
    allowed: 'a secret of at least 16 characters',
    pattern: /^\S{16,}$/,
    placeholder: 'SECRET',
    isSecret: true,
    help: 'The secret that belongs to it.',
  }),
  createStream: list({
    placeholder: 'NAME[:SHARDS]',
    allowed: `a stream name, with up to ${shardsPerStreamMax} shards after a colon where it is more than one`,
    help: 'Create this stream at start, where it does not exist. May be repeated.',
    item: parseStreamToCreate,
  }),
  limits: choice({
    of: ['aws', 'data', 'off'],
    default: 'data',
    help: "Which of AWS's throttles hold: all, those of provisioned shards only, or none.",
  }),
  strict: toggle({ help: 'Refuse what AWS refuses, also where being lenient would help.' }),
  stateDelay: duration({
    default: '0ms',
    maxMs: 600_000,
    help: 'How long streams stay CREATING, UPDATING and DELETING.',
  }),
  durability: choice({
    of: ['sync', 'interval', 'os'],
    default: 'sync',
    help: 'When a put is acknowledged: after its sync, with a sync every --durability-interval, or when the system has it.',
  }),
  durabilityInterval: duration({
    default: '50ms',
    maxMs: 60_000,
    help: 'Time between syncs with --durability interval: what a power cut may cost.',
  }),
  portsFile: optionalText({
    ...path,
    placeholder: 'FILE',
    help: 'Write the process id and every port there, as JSON, once ready.',
  }),
  tlsCert: optionalText({
    ...path,
    placeholder: 'FILE',
    help: 'Certificate chain (PEM) for TLS, in place of our own.',
  }),
  tlsKey: optionalText({ ...path, placeholder: 'FILE', help: 'Private key (PEM) of that certificate.' }),
  insecureAllowRemote: toggle({ help: 'Let dev mode listen on an address that others can reach.' }),
  allowedHost: list({
    placeholder: 'NAME',
    allowed: 'a host name, or one with `*.` before it',
    help: 'Further host name that requests of dev mode may be for. May be repeated.',
    item: (name) => (/^(\*\.)?[a-zA-Z0-9_.-]{1,253}$/.test(name) ? name.toLowerCase() : undefined),
  }),
  vpcEndpoint: list({
    placeholder: 'ID:PORT',
    allowed: 'the id of a VPC endpoint such as vpce-1a2b3c4d, a colon, and a port of its own',
    help: 'Listen on this port too, as if behind that VPC endpoint: policies see its id as aws:SourceVpce. May be repeated.',
    item: parseVpcEndpoint,
  }),
  connectionsMax: integer({
    min: 10,
    max: 1_000_000,
    default: 20_000,
    help: 'Connections open at once, on each port.',
  }),
  stopGrace: duration({
    default: '10s',
    maxMs: 600_000,
    help: 'How long requests under way may take to finish at stop.',
  }),
  logFormat: choice({ of: ['human', 'json'], default: 'human', help: 'Form of log lines.' }),
  logLevel: choice({
    of: ['debug', 'info', 'warn', 'error'],
    default: 'info',
    help: 'The least level that is logged.',
  }),
  config: optionalText({
    ...path,
    placeholder: 'FILE',
    help: 'Configuration file (TOML); without it, ./millstream.toml where there is one.',
  }),
};

export type ServerConfig = ValuesOf<typeof serverOptions>;

function parseStreamToCreate(item: string): StreamToCreate | undefined {
  const [, name, digits = '1'] = streamName.exec(item) ?? [];
  const shards = Number(digits);
  if (name === undefined || shards < 1 || shards > shardsPerStreamMax) return undefined;
  return { name, shards };
}

function parseVpcEndpoint(item: string): VpcEndpoint | undefined {
  const [, id, digits = ''] = /^(vpce-[a-z0-9]{1,32}):(\d{1,5})$/.exec(item) ?? [];
  const port = Number(digits);
  return id === undefined || port > portMax ? undefined : { id, port };
}
