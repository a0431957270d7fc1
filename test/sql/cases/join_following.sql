-- A FOLLOWING window: the result has the order's ROWTIME and leaves when the order's hour is over.
--# stream ORDERS (ID INTEGER)
--# stream SHIPMENTS (ID INTEGER, X VARCHAR(2))
CREATE STREAM O (ID INTEGER, X VARCHAR(2));
CREATE PUMP P AS INSERT INTO O SELECT STREAM o.ID, s.X FROM ORDERS AS o LEFT JOIN SHIPMENTS OVER (RANGE INTERVAL '1' HOUR FOLLOWING) AS s ON o.ID = s.ID;
--> ORDERS 10:00:00 {"ID":1}
--> ORDERS 10:10:00 {"ID":2}
--> SHIPMENTS 10:30:00 {"ID":1,"X":"a"}
--> SHIPMENTS 11:00:00 {"ID":1,"X":"b"}
--> SHIPMENTS 11:05:00 {"ID":1,"X":"c"}
--> bound 12:00:00
--< O 10:00:00 {"ID":1,"X":"a"}
--< O 10:00:00 {"ID":1,"X":"b"}
--< O 10:10:00 {"ID":2,"X":null}
