#!/usr/bin/env python3
"""How many deleted annotations `piiflow suggest` proposes again.

Copies annotated programs (the conformance cases, test/cases, the demo, the first minute), deletes every PII(...) in them,
runs `piiflow suggest` and the check piiflow-unannotated-pii on each case, and looks for a proposal at the declaration of
each deleted annotation. With --bar it fails
below that share. `same category` counts those whose category is the deleted one, or stands above or below it.

  recall.py --piiflow BIN [--bar PERCENT] [--missing] [--only suggest|tidy] [-j N]
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "conformance"))
import run  # noqa: E402

SUITES = ["test/conformance/cases", "test/cases", "docs/demo", "docs/first-minute"]
PII = re.compile(r"\bPII\(\s*([\w.]+)\s*\)[ ]?")
WRITTEN_OUT = re.compile(r'(__attribute__\(\(|\[\[)(clang::)?annotate\("piiflow::pii",\s*"([\w.]+)"\)(\)\)|\]\])[ ]?')


def strip(text):
    """The text without annotations, and {line: [category]} of what was deleted."""
    deleted, lines = collections.defaultdict(list), []
    for number, line in enumerate(text.split("\n"), 1):
        code, mark, comment = line.partition("//")
        if not code.lstrip().startswith("#"):
            for match in PII.finditer(code):
                deleted[number].append(match.group(1))
            for match in WRITTEN_OUT.finditer(code):
                deleted[number].append(match.group(3))
            code = WRITTEN_OUT.sub("", PII.sub("", code))
        lines.append(code + mark + comment)
    return "\n".join(lines), deleted


def copy_stripped(suite, target):
    """{real path of the copy: {line: [category]}}"""
    shutil.copytree(SOURCE / suite, target, ignore=shutil.ignore_patterns("build"))
    deleted = {}
    for path in target.rglob("*"):
        if not path.is_file() or path.suffix not in run.SOURCES | run.HEADERS:
            continue
        text, lines = strip(path.read_text(encoding="utf-8", errors="surrogateescape"))
        if lines:
            path.write_text(text, encoding="utf-8", errors="surrogateescape")
            deleted[os.path.realpath(path)] = lines
    return deleted


def cases_of(suite, target):
    if suite.startswith("test/"):
        return run.find_cases(target)
    sources = sorted(p for p in target.rglob("*") if run.is_source(p))
    return [run.Case(suite, target, sources, True)]


def flags_of(case, suite):
    flags = run.compile_flags(case, SOURCE / "annotations/include")
    if not suite.startswith("test/"):
        flags += ["-I", str(case.root / "src"), "-I", str(case.root / "third_party")]
    return flags


def suggest(piiflow, cases, base, suite):
    """What is proposed for one program."""
    command = [piiflow, "suggest", "--format", "json", "--config", str(base / "empty.yaml"), "--root", str(base),
               "--allow-incomplete", "-j", "1", *map(str, cases[0].sources), "--", *flags_of(cases[0], suite)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        return [], done.stderr.strip()
    return json.loads(done.stdout)["sources"], ""


TIDY = re.compile(r"^(/.*?):(\d+):\d+: warning: '(.*?)' looks like personal data: .*annotate it with PII\((.*)\) \[")


def tidy(piiflow, cases, base, suite):
    """What piiflow-unannotated-pii says of the files of programs that are compiled with the same flags."""
    sources = [str(source) for case in cases for source in case.sources]
    command = [piiflow, "tidy", "--checks=-piiflow-*,piiflow-unannotated-pii", "--config", str(base / "empty.yaml"),
               "--root", str(base), "--allow-incomplete", *sources, "--", *flags_of(cases[0], suite)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        return [], done.stderr.strip()
    found = [m.groups() for m in map(TIDY.match, done.stdout.splitlines()) if m]
    return [{"file": f, "line": int(n), "name": name, "data": data} for f, n, name, data in found], ""


def batches(what, suite, base):
    """Programs one by one for suggest; for tidy, which sees one file at a time, many in one run."""
    cases = [c for c in cases_of(suite, base / suite) if run.missing_need(c) is None]
    if what == "suggest":
        return [[case] for case in cases]
    groups = collections.defaultdict(list)
    for case in cases:
        groups[tuple(flags_of(case, suite))].append(case)
    return [group[at:at + 20] for group in groups.values() for at in range(0, len(group), 20)]


def agrees(a, b):
    return a == b or a.startswith(b + ".") or b.startswith(a + ".")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True)
    parser.add_argument("--bar", type=float, default=0)
    parser.add_argument("--missing", action="store_true", help="print the annotations that do not come back")
    parser.add_argument("--only", choices=["suggest", "tidy"])
    parser.add_argument("-j", type=int, default=2)
    args = parser.parse_args()
    piiflow = os.path.abspath(args.piiflow)
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        base = pathlib.Path(os.path.realpath(folder))
        (base / "empty.yaml").write_text("piiflow: 1\n")
        deleted = {suite: copy_stripped(suite, base / suite) for suite in SUITES}
        for what, tool in (("suggest", suggest), ("tidy", tidy)):
            if args.only in (None, what):
                status |= measure(what, tool, piiflow, base, deleted, args)
    return status


def measure(what, tool, piiflow, base, deleted, args):
    total = found = same = extra = 0
    for suite in SUITES:
        proposed = collections.defaultdict(set)
        with concurrent.futures.ThreadPoolExecutor(args.j) as pool:
            for sources, error in pool.map(lambda some: tool(piiflow, some, base, suite), batches(what, suite, base)):
                if error:
                    print(f"{suite}: {error.splitlines()[0]}", file=sys.stderr)
                for one in sources:
                    proposed[(os.path.realpath(base / one["file"]), one["line"])].add((one["data"], one["name"]))
        names = collections.defaultdict(list)  # by file: a proposal may stand at another redeclaration
        for (path, _), some in proposed.items():
            for category, name in some:
                names[path].append((category, name.split("::")[-1]))
        lines = {(p, n): c for p, by_line in deleted[suite].items() for n, c in by_line.items()}
        count = suite_found = 0
        for (path, number), categories in sorted(lines.items()):
            text = pathlib.Path(path).read_text(errors="replace").split("\n")[number - 1]
            got = [category for category, _ in proposed.get((path, number), ())]
            if not got:
                got = [c for c, name in names[path] if re.search(rf"\b{re.escape(name)}\(", text)]
            count += len(categories)
            suite_found += min(len(got), len(categories))
            same += sum(any(agrees(c, g) for g in got) for c in categories)
            if args.missing and len(got) < len(categories):
                print(f"  missing {os.path.relpath(path, base)}:{number}: {','.join(categories)}: {text.strip()}")
        more = {(p, n) for p, some in proposed.items() for n in some if p not in lines}
        if args.missing:
            for (path, line), (category, name) in sorted(more):
                print(f"  more {os.path.relpath(path, base)}:{line}: {category} {name}")
        total, found, extra = total + count, found + suite_found, extra + len(more)
        print(f"{what}, {suite}: {suite_found} of {count} come back; {len(more)} proposals elsewhere")
    share = 100 * found / max(1, total)
    print(f"{what}: {found} of {total} deleted annotations come back ({share:.1f} %), {same} with their category; "
          f"{extra} proposals for other declarations")
    return 0 if share >= args.bar else 1


if __name__ == "__main__":
    sys.exit(main())
