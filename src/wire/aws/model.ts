/** An AWS API model as the generator in tools/ writes it: shapes, constraints and operations, without documentation. */
export interface ServiceModel {
  readonly apiVersion: string;
}
