"""Holds the figures of a review's workbook, as openpyxl (whole and streaming)
and pandas see them, against those of its CSV: readers.py WORKBOOK CSV"""
import csv, math, sys
import openpyxl, pandas

path, lines = sys.argv[1], list(csv.DictReader(open(sys.argv[2], encoding="utf-8", newline="")))
SHEET = "Lignes"
COLUMNS = {"Prévu 2024": "planned", "Réalisé 2024": "actual", "Écart": "variance", "Taux de réalisation": "attainment_rate",
           "Réalisé 2023": "previous_actual", "Taux d’avancement": "progress_rate", "Budget prévu": "budget_planned", "Écart de budget": "budget_variance"}

def tables():
    for read_only in (False, True):
        sheet = openpyxl.load_workbook(path, data_only=True, read_only=read_only)[SHEET]
        yield "openpyxl", [list(r) for r in sheet.iter_rows(values_only=True)]
    yield "pandas", pandas.read_excel(path, sheet_name=SHEET, header=None).values.tolist()

def number(v):
    if isinstance(v, (int, float)) and not isinstance(v, bool) and not math.isnan(v):
        return float(v)

for reader, rows in tables():
    head = next(i for i, r in enumerate(rows) if "Intitulé" in r)
    at = {key: rows[head].index(title) for title, key in COLUMNS.items()}
    body = rows[head + 1:head + 1 + len(lines)]
    if len(body) != len(lines):
        sys.exit(f"{reader}: {len(body)} lines, {len(lines)} in the CSV")
    for row, line in zip(body, lines):
        for key, col in at.items():
            want, got = line[key], number(row[col])
            if (float(want) if want else None) != got:
                sys.exit(f"{reader}: {line['cluster']} {line['title']}: {key} is {row[col]!r}, {want!r} in the CSV")
print(len(lines), "lines read three ways")
