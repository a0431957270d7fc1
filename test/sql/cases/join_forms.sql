-- USING, NATURAL, CROSS with a table, a row window, a current-row join, and self joins.
--# stream A (ID INTEGER, X INTEGER)
--# stream B (ID INTEGER, Y INTEGER)
CREATE STREAM U (ID INTEGER, X INTEGER, Y INTEGER);
CREATE PUMP P1 AS INSERT INTO U SELECT STREAM ID, X, Y FROM A OVER (ROWS 1 PRECEDING) AS a JOIN B USING (ID);
CREATE STREAM N (ID INTEGER, X INTEGER, Y INTEGER);
CREATE PUMP P2 AS INSERT INTO N SELECT STREAM * FROM A OVER W NATURAL FULL JOIN B OVER W WINDOW W AS (RANGE INTERVAL '5' SECOND PRECEDING);
CREATE STREAM C (ID INTEGER, Z VARCHAR(1));
CREATE PUMP P3 AS INSERT INTO C SELECT STREAM A.ID, t.z FROM A CROSS JOIN (VALUES ('p'), ('q')) AS t(z);
--> A 10:00:00 {"ID":1,"X":1}
--> A 10:00:01 {"ID":2,"X":2}
--> A 10:00:02 {"ID":3,"X":3}
--> B 10:00:03 {"ID":1,"Y":10}
--> B 10:00:04 {"ID":3,"Y":30}
--> B 10:00:04 {"ID":null,"Y":40}
--> bound 10:00:20
--< C 10:00:00 {"ID":1,"Z":"p"}
--< C 10:00:00 {"ID":1,"Z":"q"}
--< C 10:00:01 {"ID":2,"Z":"p"}
--< C 10:00:01 {"ID":2,"Z":"q"}
--< C 10:00:02 {"ID":3,"Z":"p"}
--< C 10:00:02 {"ID":3,"Z":"q"}
--< N 10:00:03 {"ID":1,"X":1,"Y":10}
--< U 10:00:04 {"ID":3,"X":3,"Y":30}
--< N 10:00:04 {"ID":3,"X":3,"Y":30}
--< N 10:00:06 {"ID":2,"X":2,"Y":null}
--< N 10:00:09 {"ID":null,"X":null,"Y":40}
