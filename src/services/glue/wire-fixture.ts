/** The whole service behind the dispatcher, called with JSON as clients call it; for the tests of its operations. */
import assert from 'node:assert/strict';
import { openTestCatalog } from '../../engine/catalog/catalog.fixture.ts';
import type { TestCatalog } from '../../engine/catalog/catalog.fixture.ts';
import { bodyOf, jsonCall, jsonOf, testDispatcher, testNowMs } from '../../wire/aws/dispatch-fixture.ts';
import type { CatalogMode } from './catalog-ids.ts';
import { glueService } from './service.ts';

export interface Caller {
  /** Twelve digits: in dev mode the access key is the account. */
  readonly account?: string;
  readonly region?: string;
}

export type Answer = Readonly<Record<string, unknown>>;

export interface Wire extends AsyncDisposable {
  readonly test: TestCatalog;
  /** Catalogs that were taken to mean the caller's own. */
  readonly redirects: { readonly meant: string; readonly own: string }[];
  /** The answer of a call that succeeds. */
  call(operation: string, input: unknown, caller?: Caller): Promise<Answer>;
  /** `code: message` of a call that fails with 400. */
  refused(operation: string, input: unknown, caller?: Caller): Promise<string>;
}

export const databaseArn = 'arn:aws:glue:us-east-1:000000000000:database/sales';

export async function openGlue(options: { readonly catalogs?: CatalogMode } = {}): Promise<Wire> {
  const test = await openTestCatalog();
  const redirects: { readonly meant: string; readonly own: string }[] = [];
  const service = glueService({
    catalog: test.catalog,
    catalogs: options.catalogs ?? 'lenient',
    events: { catalogTakenAsOwn: (detail) => redirects.push(detail) },
  });
  const { handler, failures } = testDispatcher({ services: [service] });
  const send = async (operation: string, input: unknown, { account, region }: Caller) =>
    await handler(
      jsonCall(`AWSGlue.${operation}`, input, {
        service: 'glue',
        accessKeyId: account ?? '000000000000',
        nowMs: testNowMs,
        ...(region === undefined ? {} : { region }),
      }),
    );
  return {
    test,
    redirects,
    async call(operation, input, caller = {}) {
      const response = await send(operation, input, caller);
      const body = (await bodyOf(response)).toString();
      assert.equal(response.status, 200, `${operation}: ${body} ${failures.join()}`);
      return JSON.parse(body) as Answer;
    },
    async refused(operation, input, caller = {}) {
      const response = await send(operation, input, caller);
      const body = (await jsonOf(response)) as {
        readonly __type?: string;
        readonly Message?: string;
        message?: string;
      };
      assert.equal(response.status, 400, `${operation}: ${JSON.stringify(body)} ${failures.join()}`);
      return `${body.__type}: ${body.Message ?? body.message}`;
    },
    async [Symbol.asyncDispose]() {
      assert.deepEqual(failures, []);
      await test[Symbol.asyncDispose]();
      assert.deepEqual(test.problems, []);
    },
  };
}

/** What the tests' table is made of. */
export const tableInput = {
  Name: 'orders',
  StorageDescriptor: {
    Columns: [
      { Name: 'id', Type: 'bigint', Comment: 'of the order' },
      { Name: 'price', Type: 'decimal(10,2)' },
    ],
    Location: 's3://lake/orders/',
    SerdeInfo: { SerializationLibrary: 'serde' },
  },
  PartitionKeys: [
    { Name: 'year', Type: 'int' },
    { Name: 'kind', Type: 'string' },
  ],
  TableType: 'EXTERNAL_TABLE',
  Parameters: { classification: 'parquet' },
};

/** Names of the table `orders` in the database `sales`, as most operations take them. */
export const orders = { DatabaseName: 'sales', TableName: 'orders' };

/** With that database. */
export async function openSales(options: Parameters<typeof openGlue>[0] = {}): Promise<Wire> {
  const glue = await openGlue(options);
  await glue.call('CreateDatabase', { DatabaseInput: { Name: 'sales' } });
  return glue;
}

/** With that table. */
export async function openOrders(options: Parameters<typeof openGlue>[0] = {}): Promise<Wire> {
  const glue = await openSales(options);
  await glue.call('CreateTable', { DatabaseName: 'sales', TableInput: tableInput });
  return glue;
}

/** With partitions of those years, all of kind `a`. */
export async function openYears(years: readonly string[]): Promise<Wire> {
  const glue = await openOrders();
  const inputs = years.map((year) => ({ Values: [year, 'a'] }));
  await glue.call('BatchCreatePartition', { ...orders, PartitionInputList: inputs });
  return glue;
}

/** The member of each item of a list of the answer. */
export function each(answer: Answer, list: string, member: string): unknown[] {
  return (answer[list] as readonly Answer[]).map((item) => item[member]);
}
