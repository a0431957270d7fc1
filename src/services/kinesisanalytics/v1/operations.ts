/** The first version's operations, loaded when the first request needs one. */
import type { OperationMap } from '../../../wire/aws/service.ts';
import { addApplicationCloudWatchLoggingOption } from '../operations/add-application-cloud-watch-logging-option.ts';
import { addApplicationInputProcessingConfiguration } from '../operations/add-application-input-processing-configuration.ts';
import { addApplicationInput } from '../operations/add-application-input.ts';
import { addApplicationOutput } from '../operations/add-application-output.ts';
import { addApplicationReferenceDataSource } from '../operations/add-application-reference-data-source.ts';
import { deleteApplicationCloudWatchLoggingOption } from '../operations/delete-application-cloud-watch-logging-option.ts';
import { deleteApplicationInputProcessingConfiguration } from '../operations/delete-application-input-processing-configuration.ts';
import { deleteApplicationOutput } from '../operations/delete-application-output.ts';
import { deleteApplicationReferenceDataSource } from '../operations/delete-application-reference-data-source.ts';
import { deleteApplication } from '../operations/delete-application.ts';
import { discoverInputSchema } from '../operations/discover-input-schema.ts';
import { listTagsForResource } from '../operations/list-tags-for-resource.ts';
import { tagResource } from '../operations/tag-resource.ts';
import { untagResource } from '../operations/untag-resource.ts';
import type { AnalyticsParts } from '../parts.ts';
import type { Operations } from './model.gen.ts';
import { createApplication } from './operations/create-application.ts';
import { describeApplication } from './operations/describe-application.ts';
import { listApplications } from './operations/list-applications.ts';
import { startApplication } from './operations/start-application.ts';
import { stopApplication } from './operations/stop-application.ts';
import { updateApplication } from './operations/update-application.ts';
import { ownOnly } from './own-applications.ts';

export function operationsOf(parts: AnalyticsParts): OperationMap<Operations> {
  return {
    AddApplicationCloudWatchLoggingOption: ownOnly(parts, addApplicationCloudWatchLoggingOption(parts)),
    AddApplicationInput: ownOnly(parts, addApplicationInput(parts)),
    AddApplicationInputProcessingConfiguration: ownOnly(parts, addApplicationInputProcessingConfiguration(parts)),
    AddApplicationOutput: ownOnly(parts, addApplicationOutput(parts)),
    AddApplicationReferenceDataSource: ownOnly(parts, addApplicationReferenceDataSource(parts)),
    CreateApplication: createApplication(parts),
    DeleteApplication: ownOnly(parts, deleteApplication(parts)),
    DeleteApplicationCloudWatchLoggingOption: ownOnly(parts, deleteApplicationCloudWatchLoggingOption(parts)),
    DeleteApplicationInputProcessingConfiguration: ownOnly(parts, deleteApplicationInputProcessingConfiguration(parts)),
    DeleteApplicationOutput: ownOnly(parts, deleteApplicationOutput(parts)),
    DeleteApplicationReferenceDataSource: ownOnly(parts, deleteApplicationReferenceDataSource(parts)),
    DescribeApplication: ownOnly(parts, describeApplication(parts)),
    DiscoverInputSchema: discoverInputSchema(parts),
    ListApplications: listApplications(parts),
    ListTagsForResource: listTagsForResource(parts),
    StartApplication: ownOnly(parts, startApplication(parts)),
    StopApplication: ownOnly(parts, stopApplication(parts)),
    TagResource: tagResource(parts),
    UntagResource: untagResource(parts),
    UpdateApplication: ownOnly(parts, updateApplication(parts)),
  };
}
