#!/usr/bin/env python3
"""Which functions that packs name does no test call?

  check_entries.py --piiflow BIN [--piiflow-dump BIN] [--list [PACK...]] [--update]

Runs `piiflow packs used` on the cases of test/packs, and for the std pack on those of the other suites too (not with
`--only-packs`, which made the table), and compares with all that the packs name: a selector counts as exercised when a case calls a function that it names (one with `when`,
when the case also spells one of its constants); a sink, when personal data reaches one. What is left of each pack stands
in unexercised.csv. Exit status 1: some pack has more than there. `--update` writes the file, `--list` names what is left.
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


def used_by(case, args):
    """{(pack, line, kind, function)} of the calls, and {(pack, line, function)} of the sinks that data reaches."""
    config = run.find_config(case.root)
    command = [args.piiflow, "packs", "used", "--format", "json", "--pack-dir", str(ROOT / "annotations/packs"), "-j", "1",
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
    parser.add_argument("--only-packs", action="store_true", help="not the other suites, for what they call of std")
    args = parser.parse_args()
    dump = args.piiflow_dump or args.piiflow + "-dump"

    suites = [HERE] if args.only_packs else [HERE, HERE.parent / "conformance/cases", HERE.parent / "cases"]
    cases = [case for suite in suites for case in run.find_cases(suite) if not run.missing_need(case)]
    called, reached = set(), set()
    with concurrent.futures.ThreadPoolExecutor(max_workers=args.j) as pool:
        for calls, sinks in pool.map(lambda case: used_by(case, args), cases):
            called |= calls
            reached |= sinks

    left = collections.defaultdict(list)
    total = 0
    for (pack, line, kind), names in all_entries(dump).items():
        functions = [function for p, l, k, function in called if (p, l, k) == (pack, line, kind)]
        for name in names:
            total += 1
            hits = [function for function in functions if name.startswith(function + " ")]
            if not hits or (kind == "sink" and not any((pack, line, function) in reached for function in hits)):
                left[pack].append(f"{pack}.yaml:{line}: {kind} {name}")
    if args.list is not None:
        for pack in sorted(left):
            if not args.list or pack in args.list:
                print("\n".join(left[pack]))
    counts = {pack: len(names) for pack, names in sorted(left.items())}
    print(f"{total} selectors, {sum(counts.values())} that no test exercises")
    if args.update:
        with open(TABLE, "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["pack", "unexercised"])
            writer.writerows(counts.items())
        return 0
    with open(TABLE, encoding="utf-8", newline="") as file:
        known = {row["pack"]: int(row["unexercised"]) for row in csv.DictReader(file)}
    more = {pack: count for pack, count in counts.items() if count > known.get(pack, 0)}
    for pack, count in more.items():
        print(f"{pack}: {count}, {known.get(pack, 0)} were known; see them with --list {pack}")
    return 1 if more else 0


if __name__ == "__main__":
    sys.exit(main())
