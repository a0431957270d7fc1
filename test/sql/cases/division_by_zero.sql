-- Only the failing row is lost.
--# stream S (A INTEGER, B INTEGER)
CREATE STREAM D (Q INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM A / B FROM S;
--> S 10:00:00 {"A":6,"B":4}
--> S 10:00:01 {"A":6,"B":0}
--> S 10:00:02 {"A":6,"B":null}
--< D 10:00:00 {"Q":1}
--< error_stream 10:00:01 Arithmetic error: Division by zero [P]
--< D 10:00:02 {"Q":null}
