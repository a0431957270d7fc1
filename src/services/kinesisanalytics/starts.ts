/** Where an application's inputs begin, as StartApplication is told. */
import type { ApplicationName, SqlApplication, StartingPosition } from '../../engine/jobs/applications/application.ts';
import { ApplicationError } from '../../engine/jobs/applications/errors.ts';
import type { Applications } from '../../engine/jobs/applications/catalog.ts';
import { invalidArgument, invalidConfiguration } from './errors.ts';
import { partOf } from './updates.ts';

export interface InputStart {
  readonly id: string;
  readonly position: StartingPosition | undefined;
}

/** Errors: InvalidApplicationConfigurationException for what is found wrong only when it is to run. */
export async function start(
  applications: Applications,
  name: ApplicationName,
  starts: readonly InputStart[],
): Promise<void> {
  try {
    await applications.start(name, startsOf(applications.get(name), starts));
  } catch (error) {
    if (error instanceof ApplicationError && error.detail.code === 'InvalidConfiguration')
      throw invalidConfiguration(error.detail.reason, error);
    throw error;
  }
}

/** Errors: ResourceNotFoundException, InvalidArgumentException. */
function startsOf({ inputs }: SqlApplication, starts: readonly InputStart[]): ReadonlyMap<string, StartingPosition> {
  const positions = new Map<string, StartingPosition>();
  for (const { id, position = 'NOW' } of starts) {
    const { from } = partOf(inputs, id);
    if (from.kind === 'delivery-stream' && position === 'TRIM_HORIZON')
      throw invalidArgument('An input from a delivery stream cannot start at TRIM_HORIZON.');
    positions.set(id, position);
  }
  return positions;
}
