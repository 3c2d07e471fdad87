#!/usr/bin/env python3
"""Runs a suite of whole programs with run.py and compares with the list of those that are known to pass.

  check.py --piiflow BIN [--suite conformance|packs] [--filter PATTERN] [--update] [...options of run.py]

A case of the suite's passing.txt that fails is a regression: exit status 1. A case that passes without being
listed is named; `--update` adds it, so that from then on it may not fail any more. The last line is run.py's own
`N passed, N failed`.
"""
import argparse
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
SUITES = {"conformance": HERE / "cases", "cases": HERE.parent / "cases", "packs": HERE.parent / "packs"}


def list_file(suite):
    return HERE.parent / suite / "passing.txt"


def read_list(path):
    if not path.is_file():
        return set()
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return {line for line in lines if line and not line.startswith("#")}


def run_suite(args, rest, report):
    """The results by case name, the cases that were skipped, and run.py's last line."""
    command = [sys.executable, str(HERE / "run.py"), "--piiflow", args.piiflow, "--junit", report,
               "--annotations-include", str(HERE.parent.parent / "annotations/include"), *rest, str(SUITES[args.suite])]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    last = ""
    for line in process.stdout:
        if last:
            print(last, flush=True)
        last = line.rstrip("\n")
    if process.wait() not in (0, 1):
        print(last)
        sys.exit(2)
    cases = ElementTree.parse(report).getroot().iter("testcase")
    cases = list(cases)
    skipped = {case.get("name") for case in cases if case.find("skipped") is not None}
    return {case.get("name"): case.find("failure") is None for case in cases if case.get("name") not in skipped}, skipped, last


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, metavar="BIN")
    parser.add_argument("--suite", choices=sorted(SUITES), default="conformance")
    parser.add_argument("--update", action="store_true", help="add what passes now to the list")
    parser.add_argument("--skipped-status", type=int, default=0, help="exit status when cases were skipped and none failed")
    args, rest = parser.parse_known_args()

    known_file = list_file(args.suite)
    known = read_list(known_file)
    with tempfile.TemporaryDirectory() as folder:
        results, skipped, last = run_suite(args, rest, str(pathlib.Path(folder) / "junit.xml"))

    passing = {name for name, passed in results.items() if passed}
    regressions = sorted(known & results.keys() - passing)
    # With a filter, the cases that were not run say nothing.
    filtered = any(option.startswith(("--filter", "--needs")) for option in rest)
    gone = [] if filtered else sorted(known - results.keys() - skipped)
    new = sorted(passing - known)
    for name in regressions:
        print(f"REGRESSION {name}: listed in {args.suite}/passing.txt, and fails")
    for name in gone:
        print(f"GONE {name}: listed in {args.suite}/passing.txt, and there is no such case")
    if new and args.update:
        head = [line for line in known_file.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
        known_file.write_text("\n".join(head + sorted(known | passing)) + "\n", encoding="utf-8")
        print(f"{len(new)} added to {args.suite}/passing.txt")
    elif new:
        for name in new:
            print(f"NEW {name} passes")
        print(f"To keep them: test/conformance/check.py --suite {args.suite} --piiflow {args.piiflow} --update")
    print(last)
    if regressions or gone:
        return 1
    return args.skipped_status if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
