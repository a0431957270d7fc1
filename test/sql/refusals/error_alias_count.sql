--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (N INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM t.x FROM S AS t (x, y);
--! table has 4 columns, whereas alias list has 2
