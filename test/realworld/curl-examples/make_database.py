#!/usr/bin/env python3
"""Writes a compilation database for a directory of C files, each compiled on its own.

    make_database.py DIR [-o FILE] [--programs FILE] [-- FLAG...]

-o is DIR/compile_commands.json by default. With --programs, a YAML file for piiflow's `include:` is written too
that makes each C file a program of its own, as each has a main().
"""
import argparse
import json
import os
import sys


def main():
    arguments = sys.argv[1:]
    flags = []
    if "--" in arguments:
        split = arguments.index("--")
        arguments, flags = arguments[:split], arguments[split + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory")
    parser.add_argument("-o", "--output")
    parser.add_argument("--programs")
    parser.add_argument("--compiler", default="cc")
    options = parser.parse_args(arguments)

    directory = os.path.abspath(options.directory)
    try:
        files = sorted(name for name in os.listdir(directory) if name.endswith(".c"))
    except OSError as error:
        sys.exit(f"make_database.py: {error}")
    if not files:
        sys.exit(f"make_database.py: no .c file in {directory}")

    entries = [{"directory": directory, "file": name, "arguments": [options.compiler, *flags, "-c", name]}
               for name in files]
    with open(options.output or os.path.join(directory, "compile_commands.json"), "w", encoding="utf-8") as out:
        json.dump(entries, out, indent=1)
        out.write("\n")

    if options.programs:
        with open(options.programs, "w", encoding="utf-8") as out:
            out.write("piiflow: 1\nprograms:\n")
            for name in files:
                # JSON's quoting is YAML's too.
                out.write(f"  - {{ name: {json.dumps(name[:-2])}, files: [{json.dumps(name)}] }}\n")


if __name__ == "__main__":
    main()
