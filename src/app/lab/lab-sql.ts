/** The lab's query as it is handed out, with its names of streams. */

/** The lab's averages of each sensor and minute, to the letter: what its last two columns ask for, no dialect has. */
export const labCode = `CREATE OR REPLACE STREAM "DESTINATION_SQL_STREAM" (
    sensor_id VARCHAR(20),
    avg_temperature DOUBLE,
    min_temperature DOUBLE,
    max_temperature DOUBLE,
    avg_humidity DOUBLE,
    window_start_time VARCHAR(50),
    window_end_time VARCHAR(50)
);

CREATE OR REPLACE PUMP "STREAM_PUMP" AS
INSERT INTO "DESTINATION_SQL_STREAM"
SELECT STREAM
    sensor_id,
    AVG(temperature) AS avg_temperature,
    MIN(temperature) AS min_temperature,
    MAX(temperature) AS max_temperature,
    AVG(humidity) AS avg_humidity,
    SUBSTRING(ROWTIME TO SECOND) AS window_start_time,
    SUBSTRING(ROWTIME + INTERVAL '1' MINUTE TO SECOND) AS window_end_time
FROM "SOURCE_SQL_STREAM_001"
GROUP BY
    sensor_id,
    FLOOR(ROWTIME TO MINUTE);
`;

export const labStream = 'sensor-data-stream';
export const rawDelivery = 'sensor-data-delivery';
export const processedDelivery = 'processed-sensor-data';
export const labApplication = 'sensor-data-analytics';
export const resultStream = 'DESTINATION_SQL_STREAM';
export const inputStreamName = 'SOURCE_SQL_STREAM_001';
