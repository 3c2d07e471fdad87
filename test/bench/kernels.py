#!/usr/bin/env python3
"""Each benchmark of tools/bench/kernels.cpp runs on the units of a generated program, and says what it did; rubbish is refused.

  kernels.py --piiflow BIN --kernels BIN
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

GENERATE = Path(__file__).resolve().parents[2] / "tools/bench/generate.py"
WANTED = {"joinValues", "joinMemories", "growWitnesses", "openUnits", "decodeBodies", "linkUnits", "solveProgram"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--piiflow", required=True)
    parser.add_argument("--kernels", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="piiflow-kernels-") as name:
        folder = Path(name)
        subprocess.run([sys.executable, GENERATE, "50", folder], check=True)
        units = [source.with_suffix(".pfu") for source in sorted(folder.glob("*.cpp"))]
        for unit in units:
            subprocess.run([options.piiflow, "extract", "-p", folder, unit.with_suffix(".cpp"), "-o", unit], check=True)
        command = [options.kernels, *units, "--benchmark_min_time=0.001", "--benchmark_format=json"]
        runs = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["benchmarks"]
        assert {run["name"].split("/")[0] for run in runs} == WANTED, runs
        assert not [run for run in runs if run.get("error_occurred") or run["iterations"] < 1], runs
        assert [run["flows"] > 0 for run in runs if run["name"].startswith("solveProgram")] == [True], runs
        refused = subprocess.run([options.kernels, units[0].with_suffix(".cpp")], capture_output=True, text=True, check=False)
        assert refused.returncode == 2 and "is not a flow unit" in refused.stderr, refused


if __name__ == "__main__":
    main()
