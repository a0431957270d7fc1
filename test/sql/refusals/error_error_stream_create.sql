CREATE STREAM "error_stream" (A INTEGER);
--! error_stream is created by the system
