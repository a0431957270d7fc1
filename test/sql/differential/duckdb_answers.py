"""Answers a JSON list of {"setup": [SQL, ...], "query": SQL} from a file with DuckDB's rows, one JSON list a line."""

import decimal
import json
import sys

import duckdb


def plain(value):
    return float(value) if isinstance(value, decimal.Decimal) else value


def answer(case):
    with duckdb.connect() as connection:
        connection.execute("SET threads = 1")
        for statement in case["setup"]:
            connection.execute(statement)
        try:
            rows = connection.execute(case["query"]).fetchall()
        except duckdb.Error as error:
            return {"error": str(error)}
        return {"rows": [[plain(value) for value in row] for row in rows]}


with open(sys.argv[1], encoding="utf-8") as file:
    for one in json.load(file):
        print(json.dumps(answer(one)))
