-- MONOTONIC asserts that a column rises: only the next different value closes a group, not the clock.
--# stream S (T TIMESTAMP, V INTEGER)
CREATE STREAM D (T TIMESTAMP, N INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM FLOOR(MONOTONIC(T) TO MINUTE), COUNT(*) FROM S GROUP BY FLOOR(MONOTONIC(T) TO MINUTE);
--> S 12:00:00 {"T":"2024-01-01 10:00:01"}
--> S 12:00:01 {"T":"2024-01-01 10:00:59"}
--> bound 12:10:00
--> S 12:20:00 {"T":"2024-01-01 10:01:00"}
--< D 12:20:00 {"T":"2024-01-01 10:00:00.000","N":2}
