/** What a page of another origin is told: the first rule of the bucket that fits its origin, method and headers. */
import { matchesWildcard } from '../../engine/access/wildcard.ts';
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import type { CorsAsk } from '../../wire/aws/service.ts';
import type { CORSRule } from './model.gen.ts';
import { corsSetting } from './settings/cors.ts';

const vary = 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method';

/** Undefined where no rule fits: a page may not call then. */
export async function corsAnswer(
  store: Pick<ObjectStore, 'buckets'>,
  ask: CorsAsk,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (ask.bucket === undefined || store.buckets.find(ask.bucket) === undefined) return undefined;
  const rules = (await corsSetting.get(store, ask.bucket))?.CORSRules ?? [];
  const rule = rules.find((one) => fits(one, ask));
  return rule && headersOf(rule, ask);
}

function fits(rule: CORSRule, { origin, method, headers, isPreflight }: CorsAsk): boolean {
  const allowed = rule.AllowedHeaders ?? [];
  return (
    rule.AllowedOrigins.some((pattern) => matchesWildcard(pattern, origin)) &&
    rule.AllowedMethods.includes(method) &&
    (!isPreflight ||
      headers.every((name) => allowed.some((pattern) => matchesWildcard(pattern, name, { ignoresCase: true }))))
  );
}

function headersOf(rule: CORSRule, { origin, headers, isPreflight }: CorsAsk): Record<string, string> {
  // A page may send its cookies only to who names it, so AWS answers a star without that.
  const isAnyone = rule.AllowedOrigins.includes('*');
  const { ExposeHeaders: exposed = [], MaxAgeSeconds: seconds } = rule;
  return {
    'Access-Control-Allow-Origin': isAnyone ? '*' : origin,
    'Access-Control-Allow-Methods': rule.AllowedMethods.join(', '),
    ...(isPreflight && headers.length > 0 ? { 'Access-Control-Allow-Headers': headers.join(', ') } : {}),
    ...(exposed.length > 0 ? { 'Access-Control-Expose-Headers': exposed.join(', ') } : {}),
    ...(seconds === undefined ? {} : { 'Access-Control-Max-Age': String(seconds) }),
    ...(isAnyone ? {} : { 'Access-Control-Allow-Credentials': 'true' }),
    Vary: vary,
  };
}
