/**
 * Where properties start from, loaded before every test file of `npm test`. The seed is fixed, so that a run says the same
 * twice and a failure is there again at the next run; MILLSTREAM_PROPERTY_SEED names another one, or `random`.
 */
import * as fc from 'fast-check';

const fixedSeed = 20_131_202;
const asked = process.env['MILLSTREAM_PROPERTY_SEED'];

if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? fixedSeed : Number(asked) });
