import type { Operation } from '../../../../wire/aws/service.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { wireDetail } from '../detail.ts';
import type { DescribeApplicationRequest, DescribeApplicationResponse } from '../model.gen.ts';

export function describeApplication({
  applications,
}: AnalyticsParts): Operation<DescribeApplicationRequest, DescribeApplicationResponse> {
  return onApplication('DescribeApplication', async (name) => ({
    ApplicationDetail: wireDetail(applications.get(name)),
  }));
}
