#!/usr/bin/env python3
"""Prints a compilation database for C++ sources that are not built here.

  make_database.py ROOT [--include DIR]... [--system DIR]... [--define NAME=VALUE]... [--std c++17] PATH... > compile_commands.json

PATH is a file or a folder, of which every .cpp and .cc is taken.
"""

import argparse
import json
import pathlib
import sys


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("paths", type=pathlib.Path, nargs="+")
    parser.add_argument("--include", action="append", default=[])
    parser.add_argument("--system", action="append", default=[])
    parser.add_argument("--define", action="append", default=[])
    parser.add_argument("--std", default="c++17")
    arguments = parser.parse_args()

    flags = ["clang++", f"-std={arguments.std}"]
    flags += [f"-D{name}" for name in arguments.define]
    for option, folders in (("-I", arguments.include), ("-isystem", arguments.system)):
        for folder in folders:
            flags += [option, str(pathlib.Path(folder).resolve())]
    files = []
    for path in arguments.paths:
        found = path.rglob("*") if path.is_dir() else [path]
        files += [file.resolve() for file in found if file.suffix in (".cpp", ".cc")]
    entries = [
        {"directory": str(arguments.root.resolve()), "file": str(file), "arguments": [*flags, "-c", str(file)]}
        for file in sorted(set(files))
    ]
    json.dump(entries, sys.stdout, indent=1)


main()
