CREATE STREAM D (A INTEGER) DESCRIPTION 'abc;
--! From line 1, column 41
--! the string is not closed
