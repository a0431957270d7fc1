-- Batches end when the leading expression moves on; after GROUP BY an aggregate may be a key.
--# stream S (K VARCHAR(2), V INTEGER)
CREATE STREAM D (K VARCHAR(2), V INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM K, V FROM S ORDER BY FLOOR(S.ROWTIME TO SECOND), V DESC;
CREATE STREAM G (K VARCHAR(2), T INTEGER);
CREATE PUMP Q AS INSERT INTO G SELECT STREAM K, SUM(V) FROM S GROUP BY K, STEP(S.ROWTIME BY INTERVAL '10' SECOND) ORDER BY STEP(S.ROWTIME BY INTERVAL '10' SECOND), SUM(V) DESC;
--> S 10:00:00.100 {"K":"a","V":1}
--> S 10:00:00.200 {"K":"b","V":3}
--> S 10:00:00.300 {"K":"c","V":2}
--> restart
--> S 10:00:01.000 {"K":"a","V":9}
--> bound 10:00:02
--> bound 10:00:10
--> bound 10:00:11
--< D 10:00:00.300 {"K":"b","V":3}
--< D 10:00:00.300 {"K":"c","V":2}
--< D 10:00:00.300 {"K":"a","V":1}
--< D 10:00:01 {"K":"a","V":9}
--< G 10:00:10 {"K":"a","T":10}
--< G 10:00:10 {"K":"b","T":3}
--< G 10:00:10 {"K":"c","T":2}
