--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (timestamp VARCHAR(4));
--! Encountered "timestamp" at line 2, column 18.
--! must be written in double quotes: "timestamp"
