--# stream S (K VARCHAR(2))
CREATE STREAM D (M TIMESTAMP, K VARCHAR(2));
CREATE PUMP P AS INSERT INTO D SELECT STREAM DISTINCT FLOOR(S.ROWTIME TO MINUTE), K FROM S;
--> S 10:00:00 {"K":"a"}
--> S 10:00:10 {"K":"a"}
--> S 10:00:20 {"K":null}
--> restart
--> S 10:00:30 {"K":null}
--> S 10:01:00 {"K":"a"}
--< D 10:00:00 {"M":"2024-01-01 10:00:00.000","K":"a"}
--< D 10:00:20 {"M":"2024-01-01 10:00:00.000","K":null}
--< D 10:01:00 {"M":"2024-01-01 10:01:00.000","K":"a"}
