-- The shape of the anomaly tutorials: a forest, a temporary stream, batches ordered by score.
--# stream SOURCE_SQL_STREAM_001 (heartRate INTEGER, rateType VARCHAR(10))
--Creates a temporary stream.
CREATE OR REPLACE STREAM "TEMP_STREAM" (
        "heartRate"        INTEGER,
        "rateType"         varchar(20),
        "ANOMALY_SCORE"    DOUBLE);

--Creates another stream for application output.
CREATE OR REPLACE STREAM "DESTINATION_SQL_STREAM" (
        "heartRate"       INTEGER,
        "rateType"        varchar(20),
        "ANOMALY_SCORE"   DOUBLE);

-- Compute an anomaly score for each record in the input stream using Random Cut Forest
CREATE OR REPLACE PUMP "STREAM_PUMP" AS
   INSERT INTO "TEMP_STREAM"
      SELECT STREAM "heartRate", "rateType", ANOMALY_SCORE
      FROM TABLE(RANDOM_CUT_FOREST(
              CURSOR(SELECT STREAM * FROM "SOURCE_SQL_STREAM_001")));

-- Sort records by descending anomaly score, insert into output stream
CREATE OR REPLACE PUMP "OUTPUT_PUMP" AS
   INSERT INTO "DESTINATION_SQL_STREAM"
      SELECT STREAM * FROM "TEMP_STREAM"
      ORDER BY FLOOR("TEMP_STREAM".ROWTIME TO SECOND), ANOMALY_SCORE DESC;
--> SOURCE_SQL_STREAM_001 10:00:00 {"heartRate":60,"rateType":"NORMAL"}
--> bound 10:00:01
--< TEMP_STREAM 10:00:00 {"heartRate":60,"rateType":"NORMAL","ANOMALY_SCORE":0}
--< DESTINATION_SQL_STREAM 10:00:00 {"heartRate":60,"rateType":"NORMAL","ANOMALY_SCORE":0}
