/** The second version's operations, loaded when the first request needs one. */
import { unsupported, type OperationMap } from '../../../wire/aws/service.ts';
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

const snapshots = unsupported('SQL applications have no snapshots, as on AWS');
const noVpc = unsupported('SQL applications are in no VPC, as on AWS');
const flinkOnly = unsupported('SQL applications have no dashboard of Flink, as on AWS');
const operationsOfFlink = unsupported('AWS has it for Flink applications only');
const versionsOfFlink = unsupported('AWS keeps the versions of Flink applications only');
const maintenance = unsupported('AWS has it for Flink applications only');

export function operationsOf(parts: AnalyticsParts): OperationMap<Operations> {
  return {
    AddApplicationCloudWatchLoggingOption: addApplicationCloudWatchLoggingOption(parts),
    AddApplicationInput: addApplicationInput(parts),
    AddApplicationInputProcessingConfiguration: addApplicationInputProcessingConfiguration(parts),
    AddApplicationOutput: addApplicationOutput(parts),
    AddApplicationReferenceDataSource: addApplicationReferenceDataSource(parts),
    AddApplicationVpcConfiguration: noVpc,
    CreateApplication: createApplication(parts),
    CreateApplicationPresignedUrl: flinkOnly,
    CreateApplicationSnapshot: snapshots,
    CreateSnapshot: snapshots,
    DeleteApplication: deleteApplication(parts),
    DeleteApplicationCloudWatchLoggingOption: deleteApplicationCloudWatchLoggingOption(parts),
    DeleteApplicationInputProcessingConfiguration: deleteApplicationInputProcessingConfiguration(parts),
    DeleteApplicationOutput: deleteApplicationOutput(parts),
    DeleteApplicationReferenceDataSource: deleteApplicationReferenceDataSource(parts),
    DeleteApplicationSnapshot: snapshots,
    DeleteApplicationVpcConfiguration: noVpc,
    DeleteSnapshot: snapshots,
    DescribeApplication: describeApplication(parts),
    DescribeApplicationOperation: operationsOfFlink,
    DescribeApplicationSnapshot: snapshots,
    DescribeApplicationVersion: versionsOfFlink,
    DescribeSnapshot: snapshots,
    DescribeSnapshotOperation: snapshots,
    DiscoverInputSchema: discoverInputSchema(parts),
    ExportSnapshot: snapshots,
    ImportSnapshot: snapshots,
    ListApplicationOperations: operationsOfFlink,
    ListApplicationSnapshots: snapshots,
    ListApplicationVersions: versionsOfFlink,
    ListApplications: listApplications(parts),
    ListSnapshotOperations: snapshots,
    ListSnapshots: snapshots,
    ListTagsForResource: listTagsForResource(parts),
    RollbackApplication: versionsOfFlink,
    StartApplication: startApplication(parts),
    StopApplication: stopApplication(parts),
    TagResource: tagResource(parts),
    UntagResource: untagResource(parts),
    UpdateApplication: updateApplication(parts),
    UpdateApplicationMaintenanceConfiguration: maintenance,
  };
}
