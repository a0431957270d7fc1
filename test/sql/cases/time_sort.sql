-- Event times sorted inside of a buffer and promoted to ROWTIME; late ones go to the error stream.
--# stream S (ET TIMESTAMP, V INTEGER)
CREATE STREAM D (V INTEGER);
CREATE PUMP P AS INSERT INTO D SELECT STREAM S.ET AS ROWTIME, V FROM S ORDER BY S.ET WITHIN INTERVAL '10' SECOND;
CREATE STREAM W (N INTEGER);
CREATE PUMP Q AS INSERT INTO W SELECT STREAM COUNT(*) FROM D GROUP BY FLOOR(D.ROWTIME TO MINUTE);
--> S 12:00:00 {"ET":"2024-01-01 10:00:55","V":1}
--> S 12:00:01 {"ET":"2024-01-01 10:00:50","V":2}
--> S 12:00:02 {"ET":null,"V":3}
--> S 12:00:03 {"ET":"2024-01-01 10:01:06","V":4}
--> S 12:00:04 {"ET":"2024-01-01 10:00:51","V":5}
--> S 12:00:05 {"ET":"2024-01-01 10:02:00","V":6}
--< D 10:00:50 {"V":2}
--< D 10:00:55 {"V":1}
--< error_stream 12:00:04 Late row: The row is earlier than what ORDER BY … WITHIN has released [P]
--< D 10:01:06 {"V":4}
--< W 10:01:00 {"N":2}
