"""Tells what openpyxl makes of each workbook that standard input names, one JSON a line.

A cell is told as it is stored: a date as its serial number."""
import json, sys, warnings

import openpyxl
from openpyxl.utils.datetime import to_excel

warnings.simplefilter("ignore")


def stored(cell, epoch):
    value = to_excel(cell.value, epoch) if cell.data_type == "d" else cell.value
    return str(int(value)) if isinstance(value, bool) else str(value)


def told(path):
    book = openpyxl.load_workbook(path, data_only=True)
    out = {"date1904": book.epoch.year == 1904, "cells": {}, "hidden": []}
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            out["hidden"].append(sheet.title)
        for number, row in sheet.row_dimensions.items():
            if row.hidden:
                out["hidden"].append(f"{sheet.title}!{number}")
        for columns in sheet.column_dimensions.values():
            for number in range(columns.min or 1, (columns.max or 0) + 1) if columns.hidden else ():
                out["hidden"].append(f"{sheet.title}!{openpyxl.utils.get_column_letter(number)}")
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and str(cell.value).strip():
                    out["cells"][f"{sheet.title}!{cell.coordinate}"] = stored(cell, book.epoch)
    return out


for line in sys.stdin:
    try:
        answer = told(line.rstrip("\n"))
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer))
