--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE PUMP P AS INSERT INTO DEST SELECT STREAM A FROM S;
--! Object 'DEST' not found
--! create the stream before the pump
