--# stream S (ticker VARCHAR(4), price DOUBLE, A INTEGER, T TIMESTAMP)
CREATE STREAM D (A INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM x.A FROM S AS x JOIN S AS y ON x.A = y.A;
--! needs a window on at least one of them
