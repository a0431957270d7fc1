-- Inclusive lower bound, no look-ahead among equal times, ROWS n keeps n + 1, several windows in one query.
--# stream S (K VARCHAR(1), V INTEGER)
CREATE STREAM O (V INTEGER, N INTEGER, SU BIGINT, MX INTEGER, THREE INTEGER, ONE INTEGER, AV INTEGER, FI INTEGER, LA INTEGER, NT INTEGER, LG INTEGER);
CREATE PUMP P AS INSERT INTO O SELECT STREAM V,
  COUNT(*) OVER W, SUM(V) OVER W, MAX(V) OVER W,
  COUNT(*) OVER (PARTITION BY K ROWS 2 PRECEDING), COUNT(*) OVER (PARTITION BY K ROWS CURRENT ROW), AVG(V) OVER W,
  FIRST_VALUE(V) OVER W, LAST_VALUE(V) IGNORE NULLS OVER W, NTH_VALUE(V, 2) FROM FIRST OVER W, LAG(V, 1, -1) OVER W
FROM S WINDOW W AS (PARTITION BY K RANGE INTERVAL '1' MINUTE PRECEDING);
--> S 01:00:00 {"K":"a","V":5}
--> S 01:00:00 {"K":"a","V":7}
--> S 01:00:30 {"K":"b","V":9}
--> S 01:01:00 {"K":"a","V":2}
--> restart
--> S 01:01:00.001 {"K":"a","V":null}
--> S 01:01:30 {"K":"b","V":1}
--> S 01:05:00 {"K":"a","V":4}
--< O 01:00:00 {"V":5,"N":1,"SU":5,"MX":5,"THREE":1,"ONE":1,"AV":5,"FI":5,"LA":5,"NT":null,"LG":-1}
--< O 01:00:00 {"V":7,"N":2,"SU":12,"MX":7,"THREE":2,"ONE":1,"AV":6,"FI":5,"LA":7,"NT":7,"LG":5}
--< O 01:00:30 {"V":9,"N":1,"SU":9,"MX":9,"THREE":1,"ONE":1,"AV":9,"FI":9,"LA":9,"NT":null,"LG":-1}
--< O 01:01:00 {"V":2,"N":3,"SU":14,"MX":7,"THREE":3,"ONE":1,"AV":4,"FI":5,"LA":2,"NT":7,"LG":7}
--< O 01:01:00.001 {"V":null,"N":2,"SU":2,"MX":2,"THREE":3,"ONE":1,"AV":2,"FI":2,"LA":2,"NT":null,"LG":2}
--< O 01:01:30 {"V":1,"N":2,"SU":10,"MX":9,"THREE":2,"ONE":1,"AV":5,"FI":9,"LA":1,"NT":1,"LG":9}
--< O 01:05:00 {"V":4,"N":1,"SU":4,"MX":4,"THREE":3,"ONE":1,"AV":4,"FI":4,"LA":4,"NT":null,"LG":-1}
