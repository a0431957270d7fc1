/** What the operations of this service work with. */
import type { Applications } from '../../engine/jobs/applications/catalog.ts';
import type { Samples } from './samples.ts';

export interface AnalyticsParts {
  readonly applications: Applications;
  readonly samples: Samples;
  /** Refuse what AWS refuses, also where being lenient would help (docs/leniencies.md). */
  readonly isStrict: boolean;
}
