--# stream S (ticker VARCHAR(4), price DOUBLE)
--# table CompanyName (Ticker VARCHAR(4), Company VARCHAR(20))
CREATE STREAM D (TICKER VARCHAR(4), COMPANY VARCHAR(20), PRICE DOUBLE);
CREATE PUMP P AS INSERT INTO D SELECT STREAM "S"."ticker", "c"."Company", "price" FROM S LEFT JOIN "CompanyName" AS "c" ON "S"."ticker" = "c"."Ticker" WHERE "price" > 1;
CREATE STREAM E (TICKER VARCHAR(4));
CREATE PUMP Q AS INSERT INTO E SELECT STREAM "ticker" FROM S WHERE "ticker" IN (SELECT "Ticker" FROM "CompanyName") AND "ticker" NOT IN ('ZZ', 'YY');
--> CompanyName {"Ticker":"AMZN","Company":"Amazon"}
--> CompanyName {"Ticker":"ABC","Company":"ABC Inc"}
--> S 10:00:00 {"ticker":"AMZN","price":5}
--> S 10:00:01 {"ticker":"XXX","price":6}
--> S 10:00:02 {"ticker":null,"price":7}
--< D 10:00:00 {"TICKER":"AMZN","COMPANY":"Amazon","PRICE":5}
--< E 10:00:00 {"TICKER":"AMZN"}
--< D 10:00:01 {"TICKER":"XXX","COMPANY":null,"PRICE":6}
--< D 10:00:02 {"TICKER":null,"COMPANY":null,"PRICE":7}
