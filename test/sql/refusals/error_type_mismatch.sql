--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A BIGINT);
CREATE PUMP P AS INSERT INTO D SELECT STREAM T FROM S;
--! Cannot assign to target field 'A' of type BIGINT from a value of type TIMESTAMP
