#!/usr/bin/env python3
"""Runs piiflow as a user would, with good and bad input, and compares status and messages.

    test/cli/run.py --piiflow build/dev/bin/piiflow [PATTERN...]

A case is a function of one of the modules cases_*.py beside this script: it gets a Cli, whose folder is new and
empty. Ends with `N passed, N failed`; exit status 1 when one failed.
"""
import argparse
import importlib
import os
import pathlib
import shutil
import sys
import tempfile
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from cli import Cli, Failure  # noqa: E402


def find_cases():
    cases = []
    for path in sorted(HERE.glob("cases_*.py")):
        module = importlib.import_module(path.stem)
        for name, function in vars(module).items():
            if name.startswith("test_"):
                cases.append((f"{path.stem[6:]}.{name[5:]}", function))
    return cases


def run_one(function, args):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="piiflow-cli-")).resolve()
    try:
        function(Cli(folder, args.piiflow, args.annotations))
        return ""
    except Failure as failure:
        return str(failure)
    except Exception:  # a bug of the test is a failure of the test
        return traceback.format_exc()
    finally:
        os.system(f"chmod -R u+w '{folder}'")
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("--annotations", type=pathlib.Path, default=HERE.parent.parent / "annotations" / "include")
    parser.add_argument("patterns", nargs="*", metavar="PATTERN", help="only cases whose name contains one of these")
    args = parser.parse_args()
    if not os.access(args.piiflow, os.X_OK):
        parser.error(f"{args.piiflow} is no executable")
    passed = failed = 0
    for name, function in find_cases():
        if args.patterns and not any(pattern in name for pattern in args.patterns):
            continue
        problem = run_one(function, args)
        if problem:
            failed += 1
            print(f"FAIL {name}: {problem}", flush=True)
        else:
            passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
