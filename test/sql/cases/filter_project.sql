--# stream S (ticker VARCHAR(4), price REAL, "change" REAL)
CREATE STREAM D (T VARCHAR(2), P DOUBLE, X INTEGER NOT NULL);
CREATE PUMP P1 AS INSERT INTO D SELECT STREAM "ticker", "price", CAST("change" AS INTEGER) FROM S WHERE "price" > 10;
--> S 10:00:00 {"ticker":"ABCDEF","price":24.3,"change":1.5}
--> S 10:00:01 {"ticker":"AB","price":9,"change":1}
--> S 10:00:02 {"ticker":"AB","price":"11.5"}
--> S 10:00:03 {"ticker":"AB","price":"foo"}
--> S 10:00:04 {"ticker":"AB","price":12,"change":-2.5} {"ticker":5,"price":true}{"ticker":true,"price":99,"change":7}
--> S 10:00:05 {"ticker":"AB"
--< D 10:00:00 {"T":"AB","P":24.299999237060547,"X":2}
--< error_stream 10:00:02 Null value: Column 'X' of stream 'D' must not be NULL [P1]
--< error_stream 10:00:03 Coercion error: For input string: "foo" [null]
--< D 10:00:04 {"T":"AB","P":12,"X":-3}
--< D 10:00:04 {"T":"tr","P":99,"X":7}
--< error_stream 10:00:05 Parse error: Expected "," or "}" at byte 14 [null]
