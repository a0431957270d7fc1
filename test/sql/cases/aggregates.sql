--# stream S (K VARCHAR(2), I INTEGER, D DECIMAL(5,2), R REAL, B BOOLEAN)
CREATE STREAM O (K VARCHAR(2), N BIGINT, NI BIGINT, SI BIGINT, AI INTEGER, SD DECIMAL(19,2), AD DECIMAL(5,2), LO REAL, HI REAL, SP DOUBLE, SS DOUBLE, A BOOLEAN, E BOOLEAN);
CREATE PUMP P AS INSERT INTO O
SELECT STREAM K, COUNT(*), COUNT(I), SUM(I), AVG(I), SUM(D), AVG(D), MIN(R), MAX(R), STDDEV_POP(I), STDDEV_SAMP(I), ANY(B), EVERY(B)
FROM S GROUP BY K, STEP(S.ROWTIME BY INTERVAL '60' SECOND) HAVING COUNT(*) > 1;
--> S 10:00:00 {"K":"a","I":1,"D":1.10,"R":24.3,"B":true}
--> S 10:00:01 {"K":"a","I":2,"D":2.25,"R":9.1,"B":false}
--> S 10:00:02 {"K":"a","I":null,"D":null,"R":null,"B":null}
--> S 10:00:03 {"K":"a","I":5,"D":-0.01}
--> S 10:00:04 {"K":"b","I":5}
--> S 10:00:05 {"I":null}
--> S 10:00:06 {"K":null,"D":3}
--> bound 10:01:00
--< O 10:01:00 {"K":"a","N":4,"NI":3,"SI":8,"AI":2,"SD":3.34,"AD":1.11,"LO":9.1,"HI":24.3,"SP":1.699673171197595,"SS":2.0816659994661326,"A":true,"E":false}
--< O 10:01:00 {"K":null,"N":2,"NI":0,"SI":null,"AI":null,"SD":3.00,"AD":3.00,"LO":null,"HI":null,"SP":null,"SS":null,"A":null,"E":null}
