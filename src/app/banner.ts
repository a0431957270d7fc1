/** What a start prints, at most 12 lines before `Ready.`: enough to use the server without looking anything up. */
import type { MadeKey } from './credentials.ts';

export interface BannerFacts {
  readonly version: string;
  readonly mode: 'dev' | 'server';
  /** The data directory; undefined where nothing is kept. */
  readonly dataDirectory: string | undefined;
  readonly endpoint: string;
  readonly region: string;
  readonly account: string;
}

export function bannerLines(facts: BannerFacts): string[] {
  const { endpoint } = facts;
  const modeText =
    facts.mode === 'dev' ? 'dev (any credentials, this machine only)' : 'server (every signature is verified)';
  return [
    `Millstream ${facts.version}`,
    `  mode      ${modeText}`,
    `  data      ${facts.dataDirectory ?? 'in memory: nothing is kept'}`,
    `  endpoint  ${endpoint}  (HTTP/1.1, HTTP/2 and TLS; region ${facts.region}, account ${facts.account})`,
    `  health    ${endpoint}/_millstream/health`,
    `  metrics   ${endpoint}/_millstream/metrics`,
    `  try       AWS_ENDPOINT_URL=${endpoint} aws kinesis list-streams --region ${facts.region}`,
  ];
}

/** Shown once, before the banner. */
export function madeKeyLines(made: MadeKey): string[] {
  const kept = made.file === undefined ? 'It ends with this process.' : `It is kept in ${made.file}.`;
  return [
    `A root key pair was made. ${kept}`,
    `  AWS_ACCESS_KEY_ID=${made.accessKeyId}`,
    `  AWS_SECRET_ACCESS_KEY=${made.secretAccessKey}`,
  ];
}
