--# stream source-stream_001 (event VARCHAR(64))
CREATE STREAM E ("event" VARCHAR(64));
CREATE PUMP P AS INSERT INTO E SELECT STREAM "event" FROM source-stream_001;
--! Encountered "-" at line 3, column 65.
--! Hint: a name with a hyphen must be written in double quotes: "source-stream_001"
