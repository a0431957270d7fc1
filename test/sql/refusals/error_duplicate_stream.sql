CREATE STREAM D (A INTEGER);
CREATE STREAM D (A INTEGER);
--! Object 'D' already exists
