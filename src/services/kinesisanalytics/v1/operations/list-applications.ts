import type { Operation } from '../../../../wire/aws/service.ts';
import { guarded } from '../../engine-errors.ts';
import { applicationsListedDefault } from '../../limits.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { wireSummary } from '../detail.ts';
import type { ListApplicationsRequest, ListApplicationsResponse } from '../model.gen.ts';

export function listApplications({
  applications,
}: AnalyticsParts): Operation<ListApplicationsRequest, ListApplicationsResponse> {
  return {
    access: () => ({ action: 'kinesisanalytics:ListApplications', resources: ['*'] }),
    handle: (input, { account, region }) =>
      guarded(async () => {
        const { Limit: limit = applicationsListedDefault, ExclusiveStartApplicationName: after } = input;
        const found = applications.list({ account, region }, { after, limit: limit + 1 });
        return {
          ApplicationSummaries: found.slice(0, limit).map(wireSummary),
          HasMoreApplications: found.length > limit,
        };
      }),
  };
}
