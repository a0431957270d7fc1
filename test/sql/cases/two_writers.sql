--# stream A (V INTEGER)
CREATE STREAM D (V INTEGER, W VARCHAR(1));
CREATE PUMP P1 AS INSERT INTO D SELECT STREAM V, 'x' FROM A WHERE V < 3;
CREATE PUMP P2 AS INSERT INTO D (W, V) SELECT STREAM 'y', V FROM A WHERE V > 1;
CREATE PUMP P3 AS INSERT INTO D (V) SELECT STREAM V + 100 FROM A;
--> A 10:00:00 {"V":1}
--> A 10:00:01 {"V":2}
--> A 10:00:02 {"V":3}
--< D 10:00:00 {"V":1,"W":"x"}
--< D 10:00:00 {"V":101,"W":null}
--< D 10:00:01 {"V":2,"W":"x"}
--< D 10:00:01 {"V":2,"W":"y"}
--< D 10:00:01 {"V":102,"W":null}
--< D 10:00:02 {"V":3,"W":"y"}
--< D 10:00:02 {"V":103,"W":null}
