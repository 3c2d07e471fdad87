#!/usr/bin/env python3
"""CPU time of a cold `piiflow check -j1` against Clang's front end on the same files.

  tools/bench/bench.py -p BUILD_DIR                 the files of a compile_commands.json
  tools/bench/bench.py FILE_OR_FOLDER... -- FLAGS   these files (a folder: all C and C++ sources in it)

Both run in turn (A B A B ...), so that a machine that gets slower slows both. Counted are user and system seconds of
all child processes, as the kernel reports them when they end, and the peak memory of the largest one. The table shows
medians; the ratio is the median of the ratios of neighbouring runs. Files that Clang rejects are left out of both.
"""

import argparse
import json
import os
import platform
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

C_SUFFIXES = {".c"}
SUFFIXES = C_SUFFIXES | {".cc", ".cpp", ".cxx", ".C", ".c++"}
ROOT = Path(__file__).resolve().parents[2]


def main():
    options = parse_arguments()
    with tempfile.TemporaryDirectory(prefix="piiflow-bench") as scratch:
        entries, rejected = split_by_front_end(read_entries(options), options)
        if not entries:
            sys.exit("bench.py: no file is left to measure")
        database = Path(scratch) / "compile_commands.json"
        database.write_text(json.dumps(entries))
        check = check_command(options, scratch)
        rounds = []
        run_ours = (lambda: run_extract(entries, options, scratch)) if options.extract else (lambda: run_check(check, options))
        run_ours()  # warms the page cache for both
        for number in range(options.rounds):
            rounds.append({"piiflow": run_ours(), "clang": run_front_end(entries, options)})
            print_progress(number, rounds[-1])
    result = summarise(options, entries, rejected, rounds)
    print_table(result)
    if options.json:
        Path(options.json).write_text(json.dumps(result, indent=2) + "\n")


def parse_arguments():
    arguments = sys.argv[1:]
    flags = []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, flags = arguments[:at], arguments[at + 1:]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", metavar="FILE_OR_FOLDER")
    parser.add_argument("-p", dest="database", metavar="BUILD_DIR", help="folder of compile_commands.json, or the file")
    parser.add_argument("--rounds", type=int, default=5, help="measured runs of each (5)")
    parser.add_argument("--piiflow", default=str(ROOT / "build/release/bin/piiflow"))
    parser.add_argument("--clang", default="clang++-22", help="for C++; C files are given to it with -x c")
    parser.add_argument("--config", help="YAML for piiflow (default: none)")
    parser.add_argument("--filter", default="", help="only files whose path contains this")
    parser.add_argument("--limit", type=int, default=0, help="only the first N files")
    parser.add_argument("--extract", action="store_true", help="measure `piiflow extract` of each file, not check")
    parser.add_argument("--json", metavar="FILE", help="write all numbers here")
    options = parser.parse_args(arguments)
    options.flags = flags
    if bool(options.database) == bool(options.inputs):
        parser.error("give either -p BUILD_DIR or files")
    return options


def read_entries(options):
    """Entries of the database with `arguments`, in its order, each file and command once."""
    if options.database:
        path = Path(options.database)
        entries = json.loads((path / "compile_commands.json" if path.is_dir() else path).read_text())
    else:
        files = [file for name in options.inputs for file in sources_in(Path(name))]
        entries = [{"directory": os.getcwd(), "file": str(file), "arguments": [options.clang, *options.flags, str(file)]}
                   for file in files]
    unique = {}
    for entry in entries:
        arguments = entry.get("arguments") or shlex.split(entry["command"])
        file = os.path.join(entry["directory"], entry["file"])
        if Path(file).suffix in SUFFIXES and options.filter in file:
            unique.setdefault((file, tuple(arguments)), {**entry, "arguments": arguments})
    entries = [{key: value for key, value in entry.items() if key != "command"} for entry in unique.values()]
    return entries[:options.limit] if options.limit else entries


def sources_in(path):
    if not path.is_dir():
        return [path.resolve()]
    return sorted(file.resolve() for file in path.rglob("*") if file.suffix in SUFFIXES)


def front_end_command(entry, options):
    """The entry's command as `clang++ -fsyntax-only -w`: nothing is written."""
    kept, skips = [], 0
    for argument in entry["arguments"][1:]:
        if skips:
            skips -= 1
        elif argument in ("-o", "-MF", "-MT", "-MQ"):
            skips = 1
        elif argument not in ("-c", "-M", "-MM", "-MD", "-MMD", "-MP", "-MG", entry["file"]):
            kept.append(argument)
    language = ["-x", "c"] if Path(entry["file"]).suffix in C_SUFFIXES else []
    return [options.clang, *kept, "-fsyntax-only", "-w", *language, entry["file"]]


def split_by_front_end(entries, options):
    accepted, rejected = [], []
    for entry in entries:
        done = subprocess.run(front_end_command(entry, options), cwd=entry["directory"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, check=False)
        (rejected if done.returncode else accepted).append(entry)
    return accepted, [entry["file"] for entry in rejected]


def check_command(options, scratch):
    command = [options.piiflow, "check", "-p", scratch, "-j1", "--no-cache", "--quiet"]
    if not options.config:
        empty = Path(scratch) / "empty.yaml"
        empty.write_text("piiflow: 1\n")
    return command + ["--config", options.config or str(empty)]


def measure(command, directory):
    """Runs a command to its end; what it and all its children used."""
    begin = time.perf_counter()
    with subprocess.Popen(command, cwd=directory, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT) as process:
        output = process.stdout.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    used = {"cpu": usage.ru_utime + usage.ru_stime, "wall": time.perf_counter() - begin,
            "peak_mib": usage.ru_maxrss / 1024}
    return used, process.returncode, output


def run_check(command, options):
    used, status, output = measure(command, os.getcwd())
    if status not in (0, 1, 3):  # 1: flows, 3: something incomplete; both analysed the files
        sys.exit(f"bench.py: {shlex.join(command)} ended with status {status}:\n{output}")
    return {**used, "status": status}


def run_extract(entries, options, scratch):
    commands = [[os.path.abspath(options.piiflow), "extract", entry["file"], "-o",
                 os.path.join(scratch, "unit.pfu"), "--", *entry["arguments"][1:]] for entry in entries]
    return run_each(entries, commands)


def run_front_end(entries, options):
    return run_each(entries, [front_end_command(entry, options) for entry in entries])


def run_each(entries, commands):
    total = {"cpu": 0.0, "wall": 0.0, "peak_mib": 0.0}
    for entry, command in zip(entries, commands):
        used, status, output = measure(command, entry["directory"])
        if status:
            sys.exit(f"bench.py: {shlex.join(command)} ended with status {status}:\n{output}")
        total = {"cpu": total["cpu"] + used["cpu"], "wall": total["wall"] + used["wall"],
                 "peak_mib": max(total["peak_mib"], used["peak_mib"])}
    return total


def summarise(options, entries, rejected, rounds):
    medians = {tool: {unit: statistics.median(one[tool][unit] for one in rounds) for unit in ("cpu", "wall", "peak_mib")}
               for tool in ("piiflow", "clang")}
    ratios = [one["piiflow"]["cpu"] / one["clang"]["cpu"] for one in rounds]
    return {"files": len(entries), "rejected": rejected, "extract": options.extract, "rounds": rounds, "medians": medians,
            "ratio": statistics.median(ratios), "ratio_min": min(ratios), "ratio_max": max(ratios),
            "piiflow_version": first_line([options.piiflow, "--version"]),
            "clang_version": first_line([options.clang, "--version"]),
            "machine": {"cpu": cpu_model(), "cores": os.cpu_count(), "kernel": platform.release()}}


def first_line(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def cpu_model():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def print_progress(number, one):
    print(f"round {number + 1}: piiflow {one['piiflow']['cpu']:.2f} s, clang {one['clang']['cpu']:.2f} s, "
          f"ratio {one['piiflow']['cpu'] / one['clang']['cpu']:.3f}", file=sys.stderr, flush=True)


def print_table(result):
    if result["rejected"]:
        print(f"left out, rejected by clang: {len(result['rejected'])}", *result["rejected"], sep="\n  ")
    print(f"{result['files']} files, {len(result['rounds'])} rounds, {result['machine']['cpu']}, "
          f"{result['machine']['cores']} cores")
    print("| | CPU s | wall s | peak MiB |\n| --- | --- | --- | --- |")
    ours = "piiflow extract, file by file" if result["extract"] else "piiflow check -j1 --no-cache"
    for tool, name in (("piiflow", ours), ("clang", "clang++ -fsyntax-only -w")):
        median = result["medians"][tool]
        print(f"| {name} | {median['cpu']:.2f} | {median['wall']:.2f} | {median['peak_mib']:.0f} |")
    print(f"ratio of CPU seconds: {result['ratio']:.3f} ({result['ratio_min']:.3f} to {result['ratio_max']:.3f})")


if __name__ == "__main__":
    main()
