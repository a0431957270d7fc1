--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER, N INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM A, COUNT(*) FROM S GROUP BY A;
--! requires at least one non-constant monotonic or time-based grouping expression
--! STEP(s.ROWTIME BY INTERVAL '60' SECOND)
