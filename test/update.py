#!/usr/bin/env python3
"""Rewrites the dumps inside stage tests.

    test/update.py [--check] [--piiflow-dump BIN] [PATH...]

A test in test/lower/ names functions with `// dump-unit: NAME`; the lines `// |` behind such a line, up to the next
one, are what `piiflow-dump unit FILE --function NAME` prints. New ones are written behind the function: before the next
`// dump-unit:`, or at the end. `// flags: ...` gives compiler flags (default -std=c++20, -std=c11 for .c).

PATH... are files or folders (default: test/lower). With --check nothing is written: the exit status is 1 when
something differs, and the command that would rewrite it is printed. Then read `git diff`: dumps are records, a change
is right only when you can say why.
"""
import argparse
import difflib
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
DIRECTIVE = re.compile(r"^// dump-unit: (.+)$")
FLAGS = re.compile(r"^// flags: (.+)$", re.MULTILINE)


def find_binary():
    found = sorted(ROOT.glob("build/*/bin/piiflow-dump"), key=lambda path: path.stat().st_mtime)
    if not found:
        sys.exit("update.py: no build/*/bin/piiflow-dump; build it, or name it with --piiflow-dump")
    return found[-1]


def find_tests(paths):
    for path in paths or [HERE / "lower"]:
        path = pathlib.Path(path).resolve()
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix in (".cpp", ".c"))
        elif path.is_file():
            yield path
        else:
            sys.exit(f"update.py: no such file or folder: {path}")


def dump(binary, path, function, text):
    flags = FLAGS.search(text)
    flags = flags.group(1).split() if flags else ["-std=c11" if path.suffix == ".c" else "-std=c++20"]
    command = [binary, "unit", path.name, "--function", function, "--root", path.parent, "--", *flags,
               "-I", ROOT / "annotations" / "include"]
    done = subprocess.run([str(part) for part in command], cwd=path.parent, capture_output=True, text=True, timeout=120)
    if done.returncode != 0 or not done.stdout.strip():
        sys.exit(f"update.py: {path}: no dump of '{function}' (status {done.returncode})\n{done.stdout}{done.stderr}")
    return ["// | " + line if line else "// |" for line in done.stdout.rstrip("\n").split("\n")]


def rewrite(binary, path):
    """The file's text with fresh dumps."""
    text = path.read_text(encoding="utf-8")
    result, pending = [], None

    def flush():
        nonlocal pending
        if pending is None:
            return
        blanks = 0
        while result and not result[-1].strip():
            result.pop()
            blanks += 1
        result.extend(dump(binary, path, pending, text))
        result.extend([""] * blanks)
        pending = None

    for line in text.rstrip("\n").split("\n"):
        if line.startswith("// |"):
            continue
        directive = DIRECTIVE.match(line)
        if directive:
            flush()
            pending = directive.group(1).strip()
        result.append(line)
    flush()
    return text, "\n".join(result) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--piiflow-dump", type=pathlib.Path)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    args = parser.parse_args()
    binary = (args.piiflow_dump or find_binary()).resolve()

    differing = same = 0
    for path in find_tests(args.paths):
        old, new = rewrite(binary, path)
        if old == new:
            same += 1
            continue
        differing += 1
        shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
        if args.check:
            sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), new.splitlines(True), str(shown), "now"))
            print(f"differs; to accept: test/update.py {shown}")
        else:
            path.write_text(new, encoding="utf-8")
            print(f"updated {shown}")
    print(f"{same} passed, {differing} failed" if args.check else f"{differing} updated, {same} as before")
    return 1 if args.check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
