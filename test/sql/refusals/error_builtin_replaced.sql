CREATE FUNCTION "+" (A INTEGER, B INTEGER) RETURNS INTEGER CONTAINS SQL RETURN 0;
--! '+' is a built-in function or operator and cannot be replaced
