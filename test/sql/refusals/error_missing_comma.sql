--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER B INTEGER);
--! Encountered "B" at line 2, column 28.
--! Was expecting:
