#!/usr/bin/env python3
"""Precompiled headers do not show: units made with them are those of plain parses, byte for byte.

  precompiled.py --piiflow BIN [-p BUILD_DIR]... [-j JOBS] [--every N]

Takes the sources of each BUILD_DIR; without one, those of test/conformance/cases and test/cases, all of them in one
program; with --every only each Nth. Reads them plainly, and then until precompiled headers are there and used.
"""
import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
KEPT = {".facts", ".headers", ".pch"}  # of a cache, when all files are to be parsed once more
FLAGS = re.compile(r"//\s*flags:\s*(.*)")


def cases_database(folder, every):
    """A database of all sources in C++; each as it would be compiled alone."""
    entries = []
    suites = (HERE.parent / "conformance/cases", HERE.parent / "cases")
    for source in [path for suite in suites for path in sorted(suite.rglob("*.cpp"))][::every]:
        flags = FLAGS.search(source.read_text(errors="replace"))
        flags = flags.group(1).split() if flags else []
        if not any("-std=" in flag for flag in flags):
            flags.insert(0, "-std=c++20")
        # One list for all, so that they are files with the same flags.
        flags += [f"-I{HERE.parent.parent / 'annotations/include'}"]
        if (source.parent / "include").is_dir() or list(source.parent.glob("*.h*")):
            flags += [f"-I{source.parent}", f"-I{source.parent / 'include'}"]
        command = ["clang++-22", *flags, "-c", str(source)]
        entries.append({"directory": str(folder), "file": str(source), "arguments": command})
    (folder / "compile_commands.json").write_text(json.dumps(entries))


def run(options, database, cache, *more):
    """The bytes of all units, by digest, and what --time counts."""
    for path in cache.glob("*"):
        if path.suffix not in KEPT:
            path.unlink()
    command = [options.piiflow, "check", "-p", str(database), f"-j{options.jobs}", "--cache-dir", str(cache), "--time"]
    done = subprocess.run([*command, *more], cwd=database, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr[-3000:]}")
    counts = {name: int(n) for n, name in re.findall(r"^piiflow: +(\d+)  (\D.*)$", done.stderr, re.MULTILINE)}
    return {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in cache.glob("*.pfu")}, counts


def compare(options, database):
    with tempfile.TemporaryDirectory() as work:
        plain_cache, cache = pathlib.Path(work, "plain"), pathlib.Path(work, "pch")
        plain, _ = run(options, database, plain_cache, "--no-pch")
        for _ in range(3):
            found, counts = run(options, database, cache, "--pch")
            differing = len(plain.keys() ^ found.keys())
            names = ("files parsed", "parsed with a PCH", "PCH in vain", "PCHs made", "PCHs failed")
            print(f"{database}: {', '.join(f'{counts.get(name, 0)} {name}' for name in names)}, "
                  f"{len(found)} units, {differing} differ", flush=True)
            if differing:
                return False
        return counts.get("parsed with a PCH", 0) > 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True)
    parser.add_argument("-p", dest="databases", action="append", type=pathlib.Path)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("-j", dest="jobs", type=int, default=2)
    options = parser.parse_args()
    options.piiflow = str(pathlib.Path(options.piiflow).resolve())
    with tempfile.TemporaryDirectory() as made:
        if not options.databases:
            cases_database(pathlib.Path(made), options.every)
            options.databases = [pathlib.Path(made)]
        results = [compare(options, database.resolve()) for database in options.databases]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
