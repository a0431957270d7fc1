--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM A FROM S ORDER BY A;
--! The leading ORDER BY expression of a stream must be monotonic
