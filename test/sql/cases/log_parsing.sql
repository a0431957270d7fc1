-- Both ways to reach the fields, and the pages' samples.
--# stream S (L VARCHAR(200))
CREATE STREAM R (A VARCHAR(20), B VARCHAR(20));
CREATE PUMP P1 AS INSERT INTO R SELECT STREAM t.r.COLUMN1, t.r.COLUMN2 FROM (SELECT STREAM REGEX_LOG_PARSE(L, '.*([E].).*([R].*)') AS r FROM S) AS t;
CREATE STREAM F (A VARCHAR(20), B VARCHAR(20));
CREATE PUMP P2 AS INSERT INTO F SELECT STREAM l.r.COLUMN1, l.r.COLUMN2 FROM (SELECT STREAM FAST_REGEX_LOG_PARSE(L, '(.*)_+(.*)') FROM S) AS l(r) WHERE l.r.COLUMN1 IS NOT NULL;
CREATE STREAM V (A VARCHAR(20), B INTEGER, C TIMESTAMP);
CREATE PUMP P3 AS INSERT INTO V SELECT STREAM t.r.A, t.r.B, t.r."c" FROM (SELECT STREAM VARIABLE_COLUMN_LOG_PARSE(L, 'A TYPE VARCHAR(4), B TYPE INTEGER, "c" TYPE TIMESTAMP ''dd/MMM/yyyy:HH:mm:ss''', ',', '\', '"') AS r FROM S WHERE L LIKE '%,%') AS t;
CREATE STREAM X (A VARCHAR(20), B INTEGER);
CREATE PUMP P4 AS INSERT INTO X SELECT STREAM t.r.A, t.r.B FROM (SELECT STREAM FIXED_COLUMN_LOG_PARSE(L, 'A TYPE VARCHAR(4) START 0 FOR 4, B TYPE INTEGER START 5') AS r FROM S WHERE L LIKE '____ 12') AS t;
CREATE STREAM Y (T TIMESTAMP, M VARCHAR(30));
CREATE PUMP P5 AS INSERT INTO Y SELECT STREAM t.r.COLUMN1, t.r.COLUMN2 FROM (SELECT STREAM SYS_LOG_PARSE(L) AS r FROM S WHERE L LIKE 'Dec%') AS t;
CREATE STREAM W (HOST VARCHAR(16), LOGNAME VARCHAR(4), U VARCHAR(8), D VARCHAR(28), REQ VARCHAR(40), ST VARCHAR(4), B VARCHAR(4));
CREATE PUMP P6 AS INSERT INTO W SELECT STREAM t.r.COLUMN1, t.r.COLUMN2, t.r.COLUMN3, t.r.COLUMN4, t.r.COLUMN5, t.r.COLUMN6, t.r.COLUMN7 FROM (SELECT STREAM W3C_LOG_PARSE(L, 'COMMON') AS r FROM S WHERE L LIKE '%GET%') AS t;
--> S 10:00:00 {"L":"HEALTHCARE"}
--> S 10:00:01 {"L":"ENERGY"}
--> S 10:00:02 {"L":"TECHNOLOGY"}
--> S 10:00:03 {"L":"Mary_had_a_little_lamb"}
--> S 10:00:04 {"L":"\"a,b\",12,24/May/2004:22:01:02"}
--> S 10:00:05 {"L":"a\\,b,x,24/May/2004:22:01:02"}
--> S 10:00:06 {"L":"abcd 12"}
--> S 10:00:07 {"L":"Dec 31 23:59:59 server a message"}
--> S 10:00:08 {"L":"192.168.254.30 - John [24/May/2004:22:01:02 -0700] \"GET /icons/apache_pb.gif HTTP/1.1\" 304 0"}
--< R 10:00:00 {"A":"EA","B":"RE"}
--< R 10:00:01 {"A":"EN","B":"RGY"}
--< R 10:00:02 {"A":null,"B":null}
--< R 10:00:03 {"A":null,"B":null}
--< F 10:00:03 {"A":"Mary","B":"had_a_little_lamb"}
--< R 10:00:04 {"A":null,"B":null}
--< V 10:00:04 {"A":"a,b","B":12,"C":"2004-05-24 22:01:02.000"}
--< R 10:00:05 {"A":null,"B":null}
--< error_stream 10:00:05 Coercion error: For input string: "x" [P3]
--< R 10:00:06 {"A":null,"B":null}
--< X 10:00:06 {"A":"abcd","B":12}
--< R 10:00:07 {"A":null,"B":null}
--< Y 10:00:07 {"T":"2023-12-31 23:59:59.000","M":"server a message"}
--< R 10:00:08 {"A":null,"B":null}
--< F 10:00:08 {"A":"192.168.254.30 - Joh","B":"pb.gif HTTP/1.1\" 304"}
--< W 10:00:08 {"HOST":"192.168.254.30","LOGNAME":"-","U":"John","D":"[24/May/2004:22:01:02 -0700]","REQ":"GET /icons/apache_pb.gif HTTP/1.1","ST":"304","B":"0"}
