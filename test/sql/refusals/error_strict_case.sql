--# strict
--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A DOUBLE);
CREATE PUMP P AS INSERT INTO D SELECT STREAM price FROM S;
--! Column 'PRICE' not found in any table
--! did you mean "price"?
