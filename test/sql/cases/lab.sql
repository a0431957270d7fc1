-- The streaming lab's query as it is printed, over the schema that discovery finds.
--# stream SOURCE_SQL_STREAM_001 (sensor_id VARCHAR(16), COL_timestamp VARCHAR(64), temperature DOUBLE, humidity DOUBLE, pressure DOUBLE)
CREATE OR REPLACE STREAM "DESTINATION_SQL_STREAM" (
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
--> SOURCE_SQL_STREAM_001 10:00:10 {"sensor_id":"sensor-001","temperature":20.5,"humidity":40}
--> SOURCE_SQL_STREAM_001 10:00:20 {"sensor_id":"sensor-002","temperature":30,"humidity":50.5}
--> SOURCE_SQL_STREAM_001 10:00:59.999 {"sensor_id":"sensor-001","temperature":21.5,"humidity":null}
--> bound 10:01:00
--> SOURCE_SQL_STREAM_001 10:01:00 {"sensor_id":"sensor-001","temperature":1,"humidity":2}
--> restart
--> SOURCE_SQL_STREAM_001 10:01:30 {"sensor_id":"sensor-001","temperature":3,"humidity":4}
--> SOURCE_SQL_STREAM_001 10:07:00 {"sensor_id":"sensor-001","temperature":9,"humidity":9}
--< DESTINATION_SQL_STREAM 10:01:00 {"SENSOR_ID":"sensor-001","AVG_TEMPERATURE":21,"MIN_TEMPERATURE":20.5,"MAX_TEMPERATURE":21.5,"AVG_HUMIDITY":40,"WINDOW_START_TIME":"2024-01-01 10:01:00","WINDOW_END_TIME":"2024-01-01 10:02:00"}
--< DESTINATION_SQL_STREAM 10:01:00 {"SENSOR_ID":"sensor-002","AVG_TEMPERATURE":30,"MIN_TEMPERATURE":30,"MAX_TEMPERATURE":30,"AVG_HUMIDITY":50.5,"WINDOW_START_TIME":"2024-01-01 10:01:00","WINDOW_END_TIME":"2024-01-01 10:02:00"}
--< DESTINATION_SQL_STREAM 10:02:00 {"SENSOR_ID":"sensor-001","AVG_TEMPERATURE":2,"MIN_TEMPERATURE":1,"MAX_TEMPERATURE":3,"AVG_HUMIDITY":3,"WINDOW_START_TIME":"2024-01-01 10:02:00","WINDOW_END_TIME":"2024-01-01 10:03:00"}
