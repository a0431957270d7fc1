import type { Operation } from '../../../../wire/aws/service.ts';
import { guarded } from '../../engine-errors.ts';
import { applicationsListedDefault } from '../../limits.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { wireSummary } from '../detail.ts';
import type { ListApplicationsRequest, ListApplicationsResponse } from '../model.gen.ts';

/** The token is the name of the last application of the page before: the model gives it a name's shape. */
export function listApplications({
  applications,
}: AnalyticsParts): Operation<ListApplicationsRequest, ListApplicationsResponse> {
  return {
    access: () => ({ action: 'kinesisanalytics:ListApplications', resources: ['*'] }),
    handle: (input, { account, region }) =>
      guarded(async () => {
        const { Limit: limit = applicationsListedDefault, NextToken: after } = input;
        const found = applications.list({ account, region }, { after, limit: limit + 1 });
        const page = found.slice(0, limit);
        const last = page.at(-1);
        return {
          ApplicationSummaries: page.map(wireSummary),
          ...(found.length > limit && last !== undefined ? { NextToken: last.name } : {}),
        };
      }),
  };
}
