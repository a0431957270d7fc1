--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER, B INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM A FROM S;
--! Number of INSERT target columns (2) does not equal number of source items (1)
