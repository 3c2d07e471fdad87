#!/usr/bin/env python3
"""What piiflow's stages cost in instructions, counted by callgrind: the same on a busy machine and on an idle one.

  tools/bench/instructions.py [--piiflow BIN] [--check]

Each is a ratio to `clang++ -fsyntax-only` of one file of the same generated program:

  extract  of that file
  link     of a program of 200 functions, and of one of 400
  idle     `piiflow link` of the program of 400 functions when nothing in it is personal data
  again    `piiflow check` of the program of 200 functions with a cache when nothing changed

With --check the exit status is 1 when a ratio is above its bound. Two runs of one binary differ by less than one count in
10,000; a bound is what was measured and 3 % more, so that a change which costs that much is seen.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SMALL, LARGE = 200, 400
CLANG = "clang++-22"
# Measured with preset dev (the instructions of release are fewer on piiflow's side), Clang 22.1 and libstdc++ 12.
BOUNDS = {"clang": 1.0, "extract": 0.814, "link 200": 0.386, "link 400": 1.059, "idle": 0.120, "again": 0.0602}


def instructions(*command, cwd, statuses=(0,)):
    """Of the command and its child processes."""
    counted = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)]
    done = subprocess.run(counted, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    counts = re.findall(rb"Collected : (\d+)", done.stderr)
    if done.returncode not in statuses or not counts:
        sys.exit(f"instructions.py: {' '.join(counted)}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return sum(map(int, counts))


def generate(count, folder):
    subprocess.run([sys.executable, HERE / "generate.py", str(count), folder], check=True)
    return sorted(folder.glob("*.cpp"))


def measure(piiflow, folder):
    small, large = folder / "small", folder / "large"
    sources = generate(SMALL, small)
    generate(LARGE, large)
    without = folder / "without.yaml"
    without.write_text("piiflow: 1\n")
    units = {}
    for program in (small, large):
        units[program] = [source.with_suffix(".pfu") for source in sorted(program.glob("*.cpp"))]
        for unit in units[program]:
            subprocess.run([piiflow, "extract", "-p", program, unit.with_suffix(".cpp"), "-o", unit], cwd=program, check=True)

    def link(program, config):
        return instructions(piiflow, "link", *units[program], "--config", config, cwd=program, statuses=(0, 1, 3))

    source, flags = sources[0], ["-std=c++20"]  # as generate.py says
    yield "clang", instructions(CLANG, "-fsyntax-only", "-w", *flags, source, cwd=small)
    yield "extract", instructions(piiflow, "extract", source, "-o", folder / "cold.pfu", "--", *flags, cwd=small)
    yield "link 200", link(small, small / ".piiflow.yaml")
    yield "link 400", link(large, large / ".piiflow.yaml")
    yield "idle", link(large, without)
    check = (piiflow, "check", "-j1", "-p", small, "--cache-dir", folder / "cache")
    subprocess.run(check, cwd=small, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    yield "again", instructions(*check, cwd=small, statuses=(0, 1, 3))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", type=Path, default=HERE.parents[1] / "build/dev/bin/piiflow")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        sys.exit("instructions.py: there is no valgrind; tools/setup.sh installs it")
    above = False
    with tempfile.TemporaryDirectory(prefix="piiflow-instructions-") as name:
        folder = Path(name)
        # This valgrind does not read the debugging information that Clang writes.
        piiflow = folder / "piiflow"
        subprocess.run(["strip", "-g", "-o", piiflow, options.piiflow], check=True)
        print("| | million instructions | to clang's | bound |\n| --- | --- | --- | --- |")
        clang = None
        for name, count in measure(piiflow, folder):
            clang = clang or count
            is_above = count / clang > BOUNDS[name]
            above |= is_above
            print(f"| {name} | {count / 1e6:.1f} | {count / clang:.4f}{' **above**' if is_above else ''} | {BOUNDS[name]} |",
                  flush=True)
    if above and options.check:
        sys.exit(1)


if __name__ == "__main__":
    main()
