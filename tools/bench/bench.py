#!/usr/bin/env python3
"""CPU time and peak memory of a cold `piiflow check -j1` and of its rivals on the same files.

  tools/bench/bench.py -p BUILD_DIR                 the files of a compile_commands.json
  tools/bench/bench.py FILE_OR_FOLDER... -- FLAGS   these files (a folder: all C and C++ sources in it)
  tools/bench/bench.py -p BUILD_DIR --rivals clang,tidy,analyze
  tools/bench/bench.py -p BUILD_DIR --warm-pch
  tools/bench/bench.py -p BUILD_DIR --reruns [--change FILE]

Rivals, file by file and without warnings: `clang` is `clang++-22 -fsyntax-only`, the floor; `tidy` is `clang-tidy-22` with
one check; `analyze` is `clang++-22 --analyze` with core and optin.taint. All run in turn (A B C A B C ...) on one core, so
that a machine that gets slower slows all. Counted are user and system seconds of all child processes, as the kernel
reports them when they end, and the peak memory of the largest one. The table shows medians; a ratio is the median of the
ratios of neighbouring runs. Files that Clang rejects are left out of all.

--warm-pch adds a `piiflow check -j1` for which the cache holds precompiled headers, and nothing else of what it keeps
of these files: all of them are parsed. The runs that make the headers are not measured.

--reruns measures instead what a second run costs with a cache: nothing changed, and one source with
a function more (--change FILE, default: the first; it is put back afterwards), beside `-fsyntax-only` of that file.
"""

import argparse
import json
import os
import platform
import re
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


TIDY_CHECK = "bugprone-use-after-move"
RIVALS = {"clang": "clang++ -fsyntax-only", "tidy": f"clang-tidy {TIDY_CHECK}",
          "analyze": "clang++ --analyze core,optin.taint"}
WARM = "piiflow, warm PCHs"
KEPT_WARM = {".facts", ".headers", ".pch"}  # of a cache, when all files are to be parsed once more
WARMING_RUNS = 4  # facts are written down, PCHs are made, files that one was offered to in vain write down why; one more


def main():
    options = parse_arguments()
    os.sched_setaffinity(0, {options.cpu})
    with tempfile.TemporaryDirectory(prefix="piiflow-bench") as scratch:
        entries, rejected = split_by_front_end(read_entries(options), options)
        if not entries:
            sys.exit("bench.py: no file is left to measure")
        database = Path(scratch) / "compile_commands.json"
        database.write_text(json.dumps(entries))
        facts = {"files": len(entries), "rejected": rejected, "machine": describe_machine(options),
                 "piiflow_version": first_line([options.piiflow, "--version"]),
                 "clang_version": first_line([options.clang, "--version"])}
        if options.reruns:
            result = {**facts, **measure_reruns(entries, options, scratch)}
            print_reruns(result)
        else:
            result = {**facts, **measure_cold(entries, options, scratch)}
            print_table(result)
    if options.json:
        Path(options.json).write_text(json.dumps(result, indent=2) + "\n")
    if options.max_ratio and (ratio := result["ratios"]["clang"]["median"]) > options.max_ratio:
        sys.exit(f"bench.py: the ratio {ratio:.3f} is above {options.max_ratio}")


def measure_cold(entries, options, scratch):
    check = check_command(options, scratch) + ["--no-cache"]
    contestants = {"piiflow": (lambda: run_extract(entries, options, scratch)) if options.extract
                   else (lambda: run_check(check))}
    for name in options.rivals:
        contestants[name] = lambda name=name: run_each(entries, [rival_command(name, entry, options) for entry in entries],
                                                       may_fail=name != "clang")
    if options.warm_pch:
        warm = check_command(options, scratch) + ["--cache-dir", os.path.join(scratch, "cache")]
        contestants = {"piiflow": contestants["piiflow"], WARM: lambda: run_warm(warm), **contestants}
        for _ in range(WARMING_RUNS):
            run_warm(warm)
    contestants["piiflow"]()  # warms the page cache for all
    rounds = []
    for number in range(options.rounds):
        rounds.append({name: run() for name, run in contestants.items()})
        print_progress(number, rounds[-1])
    result = {"extract": options.extract, **summarise(rounds)}
    if not options.extract:
        result["stages"] = read_stages(check)
    if options.warm_pch:
        forget_units(warm)
        result["warm_stages"] = read_stages(warm)
    return result


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
    parser.add_argument("--filter", default="", help="only files whose path this regular expression finds")
    parser.add_argument("--limit", type=int, default=0, help="only the first N files")
    parser.add_argument("--extract", action="store_true", help="measure `piiflow extract` of each file, not check")
    parser.add_argument("--rivals", default="clang", help="some of clang,tidy,analyze (clang)")
    parser.add_argument("--cpu", type=int, default=max(os.sched_getaffinity(0)), help="the core to run on (the last)")
    parser.add_argument("--tidy", default="clang-tidy-22")
    parser.add_argument("--warm-pch", action="store_true", help="measure piiflow with precompiled headers of earlier runs, too")
    parser.add_argument("--reruns", action="store_true", help="measure runs with a cache, not cold ones")
    parser.add_argument("--change", metavar="FILE", help="the source that --reruns changes")
    parser.add_argument("--max-ratio", type=float, metavar="R", help="status 1 when the ratio to clang is above R")
    parser.add_argument("--json", metavar="FILE", help="write all numbers here")
    options = parser.parse_args(arguments)
    options.flags = flags
    options.rivals = [name for name in options.rivals.split(",") if name]
    if unknown := [name for name in options.rivals if name not in RIVALS]:
        parser.error(f"unknown rival {unknown[0]}")
    if options.max_ratio and (options.reruns or "clang" not in options.rivals):
        parser.error("--max-ratio is about cold runs and the rival clang")
    if options.warm_pch and (options.reruns or options.extract):
        parser.error("--warm-pch is about whole runs of check that parse all files")
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
        if Path(file).suffix in SUFFIXES and re.search(options.filter, file):
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


def rival_command(name, entry, options):
    front_end = front_end_command(entry, options)
    if name == "clang":
        return front_end
    kept = [word for word in front_end[1:-1] if word != "-fsyntax-only"]
    if name == "tidy":
        return [options.tidy, "--quiet", f"--checks=-*,{TIDY_CHECK}", entry["file"], "--", *kept]
    return [options.clang, *kept, "--analyze", "--analyzer-no-default-checks", "--analyzer-output", "text",
            "-Xclang", "-analyzer-checker=core,optin.taint", "-o", os.devnull, entry["file"]]


def split_by_front_end(entries, options):
    accepted, rejected = [], []
    for entry in entries:
        done = subprocess.run(front_end_command(entry, options), cwd=entry["directory"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, check=False)
        (rejected if done.returncode else accepted).append(entry)
    return accepted, [entry["file"] for entry in rejected]


def check_command(options, scratch):
    command = [options.piiflow, "check", "-p", scratch, "-j1", "--quiet"]
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


def run_check(command):
    used, status, output = measure(command, os.getcwd())
    if status not in (0, 1, 3):  # 1: flows, 3: something incomplete; both analysed the files
        sys.exit(f"bench.py: {shlex.join(command)} ended with status {status}:\n{output}")
    return {**used, "status": status}


def forget_units(check):
    for path in Path(check[-1]).glob("*"):
        if path.suffix not in KEPT_WARM:
            path.unlink()


def run_warm(check):
    forget_units(check)
    return run_check(check)


def read_stages(check):
    """CPU seconds of each stage, and what was done how often, from one run of its own with --time."""
    _, _, output = measure([*check, "--time"], os.getcwd())
    seconds = re.findall(r"^piiflow: +([0-9.]+) s CPU +[0-9.]+ %  (.+)$", output, re.MULTILINE)
    counts = re.findall(r"^piiflow: +([0-9]+)  (.+)$", output, re.MULTILINE)
    return {"seconds": {name: float(number) for number, name in seconds},
            "counts": {name: int(number) for number, name in counts}}


def measure_reruns(entries, options, scratch):
    check = check_command(options, scratch) + ["--cache-dir", os.path.join(scratch, "cache")]
    changed = Path(options.change or os.path.join(entries[0]["directory"], entries[0]["file"])).resolve()
    entry = next((one for one in entries if Path(one["directory"], one["file"]).resolve() == changed), None)
    if not entry:
        sys.exit(f"bench.py: {changed} is not among the measured files")
    cold = run_check(check)
    run_check(check)
    nothing = [run_check(check) for _ in range(options.rounds)]
    text, times = changed.read_bytes(), changed.stat()
    one, floor = [], []
    try:
        for number in range(options.rounds):
            changed.write_bytes(text + f"\nint piiflow_bench_{number}() {{ return {number}; }}\n".encode())
            one.append(run_check(check))
            floor.append(run_each([entry], [front_end_command(entry, options)]))
    finally:
        changed.write_bytes(text)
        os.utime(changed, ns=(times.st_atime_ns, times.st_mtime_ns))
    runs = {"cold, fills the cache": [cold], "nothing changed": nothing, f"{changed.name} changed": one,
            f"clang++ -fsyntax-only {changed.name}": floor}
    return {"changed": str(changed), "runs": runs,
            "medians": {name: {unit: statistics.median(run[unit] for run in some) for unit in ("wall", "cpu", "peak_mib")}
                        for name, some in runs.items()}}


def run_extract(entries, options, scratch):
    commands = [[os.path.abspath(options.piiflow), "extract", entry["file"], "-o",
                 os.path.join(scratch, "unit.pfu"), "--", *entry["arguments"][1:]] for entry in entries]
    return run_each(entries, commands)


def run_each(entries, commands, may_fail=False):
    total = {"cpu": 0.0, "wall": 0.0, "peak_mib": 0.0}
    for entry, command in zip(entries, commands):
        used, status, output = measure(command, entry["directory"])
        if status and not may_fail:
            sys.exit(f"bench.py: {shlex.join(command)} ended with status {status}:\n{output}")
        total = {"cpu": total["cpu"] + used["cpu"], "wall": total["wall"] + used["wall"],
                 "peak_mib": max(total["peak_mib"], used["peak_mib"])}
    return total


def summarise(rounds):
    medians = {tool: {unit: statistics.median(one[tool][unit] for one in rounds) for unit in ("cpu", "wall", "peak_mib")}
               for tool in rounds[0]}
    result = {"rounds": rounds, "medians": medians, "ratios": ratios_of("piiflow", rounds)}
    if WARM in medians:
        result["warm_ratios"] = ratios_of(WARM, rounds)
    return result


def ratios_of(tool, rounds):
    ratios = {}
    for rival in rounds[0]:
        values = [one[tool]["cpu"] / one[rival]["cpu"] for one in rounds]
        ratios[rival] = {"median": statistics.median(values), "min": min(values), "max": max(values)}
    return ratios


def describe_machine(options):
    return {"cpu": cpu_model(), "cores": os.cpu_count(), "used_core": options.cpu, "kernel": platform.release(),
            "load": os.getloadavg()[0]}


def first_line(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def cpu_model():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def print_progress(number, one):
    print(f"round {number + 1}: " + ", ".join(f"{name} {used['cpu']:.2f} s" for name, used in one.items()),
          file=sys.stderr, flush=True)


def print_machine(result):
    if result["rejected"]:
        print(f"left out, rejected by clang: {len(result['rejected'])}", *result["rejected"], sep="\n  ")
    machine = result["machine"]
    print(f"{result['files']} files, {machine['cpu']}, {machine['cores']} cores, on core {machine['used_core']}, load "
          f"{machine['load']:.1f} at the start")


def print_table(result):
    print_machine(result)
    print(f"{len(result['rounds'])} rounds, medians")
    columns = {"piiflow's CPU time to this": result["ratios"]}
    if "warm_ratios" in result:
        columns["with warm PCHs"] = result["warm_ratios"]
    print(f"| | CPU s | {' | '.join(columns)} | wall s | peak MiB |\n{'| --- ' * (len(columns) + 4)}|")
    names = {"piiflow": "piiflow extract, file by file" if result["extract"] else "piiflow check -j1 --no-cache",
             WARM: "piiflow check -j1, PCHs are there", **RIVALS}
    for tool, median in result["medians"].items():
        shown = [show_ratio(ratios[tool]) if tool in RIVALS else "" for ratios in columns.values()]
        print(f"| {names[tool]} | {median['cpu']:.2f} | {' | '.join(shown)} | {median['wall']:.2f} | {median['peak_mib']:.0f} |")
    for name in ("stages", "warm_stages"):
        if name in result:
            print_stages(name, result[name])


def show_ratio(ratio):
    return f"{ratio['median']:.3f} ({ratio['min']:.3f} to {ratio['max']:.3f})"


def print_stages(name, stages):
    seconds, counts = stages["seconds"], stages["counts"]
    shares = [f"{stage} {100 * used / seconds['all']:.1f} %" for stage, used in seconds.items() if stage != "all"]
    print(f"{name.replace('_', ' ')}: " + ", ".join(shares))
    print("counts: " + ", ".join(f"{number} {what}" for what, number in counts.items()))


def print_reruns(result):
    print_machine(result)
    print("| run, -j1 | wall ms | CPU ms | peak MiB |\n| --- | --- | --- | --- |")
    for name, median in result["medians"].items():
        print(f"| {name} | {1000 * median['wall']:.0f} | {1000 * median['cpu']:.0f} | {median['peak_mib']:.0f} |")


if __name__ == "__main__":
    main()
