#!/usr/bin/env python3
"""Every library of the reference list has its pack: test/packs/rows.csv says which.

`verified` is the list's word for how the names were checked (D, S, R, P; U: not, so that a pack is not owed). A pack that
is named must be there, and so must a test of it. With the reference at hand (--reference vendor-sdks.md) its rows and
their marks are compared too.
"""
import argparse
import csv
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKS = HERE.parent.parent / "annotations/packs"


def read_reference(path):
    """(number, library, mark) of every row."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"\| (\d+) \| (.*)\|\s*$", line):
            cells = [cell.strip() for cell in line.strip().strip("|").split(" | ")]
            yield int(match.group(1)), cells[1], cells[-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", type=pathlib.Path)
    args = parser.parse_args()
    with open(HERE / "rows.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    complaints = []
    for row in rows:
        number, packs = int(row["row"]), row["packs"].split()
        if not packs and (row["verified"] != "U" or not row["note"]):
            complaints.append(f"row {number}: {row['library']} has no pack")
        for pack in packs:
            if not (PACKS / f"{pack}.yaml").is_file():
                complaints.append(f"row {number}: there is no pack '{pack}'")
            if not any((HERE / pack).rglob("*.c*")):
                complaints.append(f"row {number}: '{pack}' has no test")
    if [int(row["row"]) for row in rows] != list(range(1, len(rows) + 1)):
        complaints.append("rows.csv: the rows are not numbered from 1 on")
    if args.reference:
        listed = {int(row["row"]): row for row in rows}
        for number, library, mark in read_reference(args.reference):
            ours = listed.get(number)
            if not ours or ours["library"] != library or not mark.startswith(ours["verified"].replace("U", "")[:1]):
                complaints.append(f"row {number}: the reference says {library}, {mark}")
    owed = [row for row in rows if row["verified"] != "U"]
    covered = [row for row in rows if row["packs"]]
    print("\n".join([*complaints, f"{len(rows)} rows, {len(owed)} of them verified in the list, {len(covered)} with a pack"]))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
