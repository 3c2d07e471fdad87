#!/usr/bin/env python3
"""Which functions that packs name does no test call?

  check_entries.py --piiflow BIN [--piiflow-dump BIN] [--list [PACK...]] [--only-packs] [--cache-dir DIR] [--update]

Runs `piiflow packs used` on the cases of test/packs, those of std with both standard libraries, and for the std pack on
those of the other suites too (not with `--only-packs`), and compares with all that the packs name: a selector counts as
exercised when a case calls a function that it names (one with `when`, when the case also spells one of its constants); a
sink, when personal data reaches one. What no case exercises stands in unexercised.csv, by name. Exit status 1: there is
more than that, an entry without a test or one that lost it. A pack with a case that this machine has no header for is not
judged: `--update`, which writes the file, leaves its rows as they are; `--list` names what is left with its line.

What only cases outside of a pack's own folder exercise, and those only with a header that a machine may lack (newer ones
by tools/newer-headers.sh), stands in exercised_with.csv, with that header: where it is missing, these are not asked for.
"""
import argparse
import collections
import concurrent.futures
import csv
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TABLE = HERE / "unexercised.csv"
WITH = HERE / "exercised_with.csv"
sys.path.insert(0, str(HERE.parent / "conformance"))
import run  # noqa: E402


def all_entries(dump):
    """{(pack, line, kind): [what the dump says behind the kind]}, in the order of the packs."""
    entries = collections.defaultdict(list)
    text = subprocess.run([dump, "models", "--config", str(HERE / ".piiflow.yaml"), "--pack-dir", str(ROOT / "annotations/packs")],
                          check=True, capture_output=True, text=True).stdout
    for line in text.splitlines():
        match = re.match(r".*?/packs/([^/:]+)\.yaml:(\d+):\d+: (.*)$", line)
        if not match:
            continue
        pack, number, rest = match.group(1), int(match.group(2)), match.group(3)
        kind, _, name = rest.partition(" ")
        if kind not in ("sink", "propagator", "sanitizer"):
            if "  endpoint " not in rest:
                continue
            kind, name = "endpoint", rest
        entries[pack, number, kind].append(name)
    return entries


def conditions(pack):
    """{line of an entry: the names below its `when:`}"""
    found, start = {}, 0
    lines = (ROOT / f"annotations/packs/{pack}.yaml").read_text(encoding="utf-8").splitlines()
    inside = False
    for number, line in enumerate(lines, 1):
        if re.match(r"  - ", line):
            start, inside = number, False
        if re.match(r"    when:", line):
            inside, found[start] = True, []
            line = line.split("when:", 1)[1]
        elif re.match(r"    \w", line):
            inside = False
        if inside:
            found[start] += re.findall(r"\b(?!arg\d)[A-Za-z_]\w+", line)
    return found


def used_by(case, extra, args):
    """{(pack, line, kind, function)} of the calls, and {(pack, line, function)} of the sinks that data reaches."""
    config = run.find_config(case.root)
    command = [args.piiflow, "packs", "used", "--format", "json", "--pack-dir", str(ROOT / "annotations/packs"), "-j", "1",
               *(["--cache-dir", args.cache_dir] if args.cache_dir else []), *extra,
               *map(str, case.sources), *(["--config", str(config)] if config else []),
               "--", *run.compile_flags(case, ROOT / "annotations/include")]
    done = subprocess.run(command, cwd=case.root, capture_output=True, text=True)
    if done.returncode not in (0, 3):
        return set(), set()
    answer = json.loads(done.stdout)
    calls = {(e["pack"], e["line"], e["kind"], e["function"]) for e in answer["entries"] if e["pack"]}
    sinks = {(e["pack"], e["line"], e["function"]) for e in answer["entries"] if e["pack"] and e.get("flows")}
    text = "\n".join(source.read_text(encoding="utf-8", errors="replace") for source in case.sources)
    return {call for call in calls if spells(call, text)}, sinks


def jobs(args):
    """[(case, more arguments)], the packs with a case that this machine cannot compile, and the headers that it lacks."""
    suites = [HERE] if args.only_packs else [HERE, HERE.parent / "conformance/cases", HERE.parent / "cases"]
    found, unjudged, lacking = [], set(), set()
    for suite in suites:
        for case in run.find_cases(suite):
            area = case.name.split("/")[0] if suite == HERE else ""
            if missing := run.missing_need(case):
                unjudged.add(area)
                lacking.add(missing.split(" ")[0])
                continue
            found.append((case, []))
            if area == "std":
                found.append((case, ["--extra-arg=-stdlib=libc++"]))
    return found, unjudged, lacking


def header_of(case, pack):
    """What a case of another folder than the pack's says it needs, or ""."""
    if case.name.split("/")[0] == pack:
        return ""
    with open(case.sources[0], encoding="utf-8", errors="replace") as file:
        needs = [match.group(1) for _, text in zip(range(run.FLAG_LINES), file) if (match := run.NEEDS.search(text))]
    return needs[0] if needs else ""


KNOWN_CONDITIONS = {}


def spells(call, text):
    pack, line = call[0], call[1]
    if pack not in KNOWN_CONDITIONS:
        KNOWN_CONDITIONS[pack] = conditions(pack)
    names = KNOWN_CONDITIONS[pack].get(line)
    return not names or any(re.search(rf"\b{name}\b", text) for name in names)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("--piiflow-dump", default="")
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("--list", nargs="*", metavar="PACK")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--cache-dir", help="where piiflow keeps what it read, for a second run")
    parser.add_argument("--only-packs", action="store_true", help="not the other suites, for what they call of std")
    args = parser.parse_args()
    dump = args.piiflow_dump or args.piiflow + "-dump"

    work, unjudged, lacking = jobs(args)
    called, reached = collections.defaultdict(set), set()  # by entry: the functions, each with the header that it took
    with concurrent.futures.ThreadPoolExecutor(max_workers=args.j) as pool:
        for (case, _), (calls, sinks) in zip(work, pool.map(lambda job: used_by(*job, args), work)):
            for pack, line, kind, function in calls:
                called[pack, line, kind].add((function, header_of(case, pack)))
            reached |= sinks

    left, headers, total = [], {}, 0
    for (pack, line, kind), names in all_entries(dump).items():
        for name in names:
            total += 1
            row = (pack, kind, selector_of(name))
            hits = [(function, header) for function, header in called[pack, line, kind] if name.startswith(function + " ")]
            if not hits or (kind == "sink" and not any((pack, line, function) in reached for function, _ in hits)):
                left.append((*row, line))
            elif all(header for _, header in hits):
                headers[row] = min(header for _, header in hits)
    return report(left, headers, total, unjudged, lacking, args)


def selector_of(name):
    """What stands before the effects in a line of the dump: a function, its parameters with it."""
    return re.split(r" (?=(?:copy|taint|alias|args|arg\d|this|return|any)\b)|  endpoint ", name, maxsplit=1)[0].strip()


def read_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [tuple(row.values()) for row in csv.DictReader(file)]


def write_rows(path, heads, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(heads)
        writer.writerows(sorted(rows))


def report(left, headers, total, unjudged, lacking, args):
    elsewhere = {row[:3] for row in read_rows(WITH) if row[3] in lacking}
    left = [row for row in left if row[:3] not in elsewhere]
    if args.list is not None:
        for pack, kind, name, line in sorted(left):
            if not args.list or pack in args.list:
                print(f"{pack}.yaml:{line}: {kind} {name}")
    rows = sorted({(pack, kind, name) for pack, kind, name, _ in left})
    kinds = collections.Counter(kind for _, kind, _, _ in left)
    print(f"{total} selectors, {len(left)} that no test exercises"
          + "".join(f", {number} of a {kind}" for kind, number in sorted(kinds.items())))
    known = set(read_rows(TABLE))
    if args.update:
        kept = {row for row in known if row[0] in unjudged} | {row for row in rows if row[0] not in unjudged}
        write_rows(TABLE, ["pack", "kind", "selector"], kept)
        lost = {row for row in read_rows(WITH) if row[3] in lacking}
        write_rows(WITH, ["pack", "kind", "selector", "header"], {(*row, header) for row, header in headers.items()} | lost)
        return 0
    for pack in sorted(unjudged - {""}):
        print(f"{pack}: not judged, a header of its tests is missing")
    more = [row for row in rows if row not in known and row[0] not in unjudged]
    for pack, kind, name in more:
        print(f"{pack}: no test exercises the {kind} '{name}'; write one, or see the entry with --list {pack}")
    return 1 if more else 0


if __name__ == "__main__":
    sys.exit(main())
