--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM "ticker" FROM S;
--! Cannot assign to target field 'A' of type INTEGER from a value of type VARCHAR(4)
