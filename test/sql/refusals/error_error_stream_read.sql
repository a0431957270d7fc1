--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM 1 FROM error_stream;
--! error_stream cannot be read in SQL
