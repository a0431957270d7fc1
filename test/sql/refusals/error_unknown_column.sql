--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A DOUBLE);
CREATE PUMP P AS INSERT INTO D SELECT STREAM prise FROM S;
--! From line 3, column 46 to line 3, column 50: Column 'PRISE' not found in any table
--! did you mean "price"?
