#!/usr/bin/env python3
"""docs/packs.md is what `piiflow packs list --format markdown` says.

  check_page.py --piiflow BIN [--update]
"""
import argparse
import pathlib
import subprocess
import sys

PAGE = pathlib.Path(__file__).resolve().parent.parent.parent / "docs/packs.md"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, metavar="BIN")
    parser.add_argument("--update", action="store_true", help="write the page")
    args = parser.parse_args()
    packs = PAGE.parent.parent / "annotations/packs"
    command = [args.piiflow, "packs", "list", "--format", "markdown", "--pack-dir", str(packs)]
    made = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if args.update:
        PAGE.write_text(made, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == made:
        return 0
    print("docs/packs.md is stale: test/packs/check_page.py --update --piiflow " + args.piiflow)
    return 1


if __name__ == "__main__":
    sys.exit(main())
