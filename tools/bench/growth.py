#!/usr/bin/env python3
"""How time and memory of link and solve grow with the size of the program.

  tools/bench/growth.py [FUNCTIONS...]                   one program, all of it connected: 1000 3000 10000 30000
  tools/bench/growth.py --data one [FUNCTIONS...]        copies of a program of 1000 functions; personal data in one of
                                                         them: what is reached stays the same. 10000 100000 1000000
  tools/bench/growth.py --data all [FUNCTIONS...]        the same copies, personal data in each: 10000 30000 100000

Other options: --piiflow BIN, --multiply BIN (ninja piiflow-multiply-units), --folder DIR.

Generates programs (tools/bench/generate.py), writes their units once, and runs `piiflow link` on them. Copies are made
of units, so that no C++ is parsed for them; 1000000 functions take 3.5 GB of disk. Prints a table and the exponents of
CPU time and peak memory between the smallest and the largest, and in the last step. Units stay in DIR for the next run.
"""

import argparse
import math
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINK_STATUS = (0, 1, 3)  # flows are found on purpose, and limits may be met
COPIED = 1000
COPIES_AT_ONCE = 100
SIZES = {None: [1000, 3000, 10000, 30000], "one": [10000, 100000, 1000000], "all": [10000, 30000, 100000]}


def write_units(piiflow, count, folder):
    program, units = folder / str(count), folder / f"units{count}"
    if not program.exists():
        subprocess.run([sys.executable, HERE / "generate.py", str(count), program], check=True)
    units.mkdir(exist_ok=True)
    for source in sorted(program.glob("*.cpp")):
        unit = units / f"{source.stem}.pfu"
        if not unit.exists():
            subprocess.run([piiflow, "extract", "-p", program, source, "-o", unit], cwd=program, check=True)
    return program, sorted(units.glob("*.pfu"))


def write_copies(options, count, folder):
    """Copies are numbered, so that a larger program has those of the smaller one."""
    program, units = write_units(options.piiflow, COPIED, folder)
    copies, wanted = folder / "copies", max(1, count // COPIED)
    copies.mkdir(exist_ok=True)
    path = lambda unit, number: copies / f"{unit.stem}.{number}.pfu"
    missing = [number for number in range(wanted) if not all(path(unit, number).exists() for unit in units)]
    if missing:
        for first in range(missing[0], wanted, COPIES_AT_ONCE):
            amount = min(COPIES_AT_ONCE, wanted - first)
            subprocess.run([options.multiply, copies, str(first), str(amount), *units], check=True)
    config = program / ".piiflow.yaml"
    if options.data == "all":
        # Copy 3 of User::email is copy3::User::email.
        text = re.sub(r"- field: (\S+)", r'- field: "**::\1"', config.read_text())
        config = folder / "all.yaml"
        config.write_text(text)
    return folder, config, [path(unit, number) for number in range(wanted) for unit in units]


def link(piiflow, folder, config, units):
    """CPU seconds, peak memory in MiB, functions decoded, flows found."""
    command = [piiflow, "link", *units, "--config", config, "--root", folder, "--time"]
    with open(folder / "link.log", "w+b") as log:
        child = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=log)
        flows = sum(b"[piiflow-unapproved-flow]" in line for line in child.stdout)
        _, status, used = os.wait4(child.pid, 0)
        log.seek(0)
        decoded = re.search(rb"(\d+)  functions decoded", log.read())
    if os.waitstatus_to_exitcode(status) not in LINK_STATUS or not decoded:
        sys.exit(f"growth.py: {' '.join(map(str, command[:2]))} failed, see {folder / 'link.log'}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, int(decoded[1]), flows


def exponent(sizes, values):
    return math.log(values[-1] / values[0]) / math.log(sizes[-1] / sizes[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    binaries = HERE.parents[1] / "build/release/bin"
    parser.add_argument("--piiflow", type=Path, default=binaries / "piiflow")
    parser.add_argument("--multiply", type=Path, default=binaries / "piiflow-multiply-units")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/piiflow-growth"))
    parser.add_argument("--data", choices=["one", "all"])
    parser.add_argument("functions", type=int, nargs="*")
    options = parser.parse_args()
    options.piiflow = options.piiflow.resolve()
    folder = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    sizes = sorted(options.functions or SIZES[options.data])
    times, peaks = [], []
    print("| functions | CPU s | peak MiB | functions decoded | flows |\n| --- | --- | --- | --- | --- |")
    for count in sizes:
        if options.data:
            root, config, units = write_copies(options, count, folder)
        else:
            root, units = write_units(options.piiflow, count, folder)
            config = root / ".piiflow.yaml"
        seconds, peak, decoded, flows = link(options.piiflow, root, config, units)
        times.append(seconds)
        peaks.append(peak)
        print(f"| {count} | {seconds:.1f} | {peak:.0f} | {decoded} | {flows} |", flush=True)
    for name, last in (("all", sizes), ("the last step", sizes[-2:])):
        if len(last) > 1 and (last is sizes or len(sizes) > 2):
            part = len(last)
            print(f"\n{name}: exponent of time {exponent(last, times[-part:]):.2f}, of memory {exponent(last, peaks[-part:]):.2f}")


if __name__ == "__main__":
    main()
