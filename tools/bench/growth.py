#!/usr/bin/env python3
"""How time and memory of link and solve grow with the size of the program.

  tools/bench/growth.py [--piiflow BIN] [--folder DIR] [FUNCTIONS...]     default: 1000 3000 10000 30000

Generates a program of each size (tools/bench/generate.py), writes its units once, and runs `piiflow link` on them. Prints
a table and the exponents of CPU time and peak memory between the smallest and the largest. Units stay in DIR for the
next run.
"""

import argparse
import math
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINK_STATUS = (0, 1, 3)  # flows are found on purpose, and limits may be met


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


def link(piiflow, program, units):
    """CPU seconds, peak memory in MiB, flows found."""
    command = [piiflow, "link", *units, "--config", program / ".piiflow.yaml", "--root", program]
    child = subprocess.Popen(command, cwd=program, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    flows = sum(b"[piiflow-unapproved-flow]" in line for line in child.stdout)
    _, status, used = os.wait4(child.pid, 0)
    if os.waitstatus_to_exitcode(status) not in LINK_STATUS:
        sys.exit(f"growth.py: {' '.join(map(str, command[:2]))} failed with status {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, flows


def exponent(sizes, values):
    return math.log(values[-1] / values[0]) / math.log(sizes[-1] / sizes[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", type=Path, default=HERE.parents[1] / "build/release/bin/piiflow")
    parser.add_argument("--folder", type=Path, default=Path("/tmp/piiflow-growth"))
    parser.add_argument("functions", type=int, nargs="*", default=[1000, 3000, 10000, 30000])
    options = parser.parse_args()
    piiflow = options.piiflow.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    sizes = sorted(options.functions)
    times, peaks = [], []
    print("| functions | CPU s | peak MiB | flows |\n| --- | --- | --- | --- |")
    for count in sizes:
        program, units = write_units(piiflow, count, options.folder.resolve())
        seconds, peak, flows = link(piiflow, program, units)
        times.append(seconds)
        peaks.append(peak)
        print(f"| {count} | {seconds:.1f} | {peak:.0f} | {flows} |", flush=True)
    if len(sizes) > 1:
        print(f"\nexponent of time {exponent(sizes, times):.2f}, of memory {exponent(sizes, peaks):.2f}")


if __name__ == "__main__":
    main()
