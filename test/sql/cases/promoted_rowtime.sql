--# stream S (ET TIMESTAMP, V INTEGER)
CREATE STREAM D (V INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM ET AS ROWTIME, V FROM S;
CREATE STREAM E (V INTEGER);
CREATE PUMP Q AS INSERT INTO E (ROWTIME, V) SELECT STREAM ET, V FROM S;
--> S 12:00:00 {"ET":"2024-01-01 10:00:50","V":1}
--> S 12:00:01 {"ET":"2024-01-01 10:00:40","V":2}
--> S 12:00:02 {"ET":"2024-01-01 10:01:00","V":3}
--< D 10:00:50 {"V":1}
--< E 10:00:50 {"V":1}
--< error_stream 12:00:01 Late row: The row is earlier than the ROWTIME of a row before it [P]
--< error_stream 12:00:01 Late row: The row is earlier than the ROWTIME of a row before it [Q]
--< D 10:01:00 {"V":3}
--< E 10:01:00 {"V":3}
