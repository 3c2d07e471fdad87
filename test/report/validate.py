#!/usr/bin/env python3
"""Validates SARIF with Microsoft's multitool and against the JSON schema that it ships.

    test/report/validate.py --piiflow build/dev/bin/piiflow --multitool build/tools/multitool

Judged are the goldens beside this script, and what piiflow writes of the demo: plain, with approved flows, against a
baseline of which something is gone, and of its vendors. The multitool leaves with 0 whatever it finds, and says nothing
about a file that it cannot read at all, so its output is read: no error, and for each file a note that shows that it was
read. That both would tell is tried with broken files. `tools/setup.sh` installs the multitool.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Results that hold their message as text: every file of ours with a result gets this note.
READ_NOTE = "SARIF2002"


def find_tool(folder):
    found = sorted(folder.glob("node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool"))
    if not found:
        sys.exit(f"validate: no multitool below {folder}; run tools/setup.sh")
    return found[0]


def schema_of(tool):
    """The schema is a resource of the program: its length in four bytes, then its text."""
    data = tool.read_bytes()
    title = data.index(b'"title": "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"')
    start = data.rindex(b"{", 0, title)
    length = int.from_bytes(data[start - 4:start], "little")
    return json.loads(data[start:start + length].decode("utf-8-sig"))


def run_tool(tool, files):
    env = dict(os.environ, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1")
    command = [str(tool), "validate", "--level", "Error;Warning;Note", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, env=env, check=False, timeout=300).stdout


def problems_of(tool, validator, files):
    """Messages by file name; empty lists for good files."""
    output = run_tool(tool, files)
    problems = {}
    for file in files:
        document = json.loads(file.read_text(encoding="utf-8"))
        said = [line for line in output.splitlines() if line.startswith(str(file) + "(")]
        found = [line for line in said if re.search(r"\): error ", line)]
        hasResults = any(run["results"] for run in document["runs"])
        if hasResults and not any(READ_NOTE in line for line in said):
            found.append(f"{file}: the multitool could not read it")
        for error in validator.iter_errors(document):
            found.append(f"{file}: schema: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        problems[file.name] = found
    return problems


def make_examples(piiflow, folder):
    """SARIF of the demo in several ways."""
    demo = folder / "demo"
    shutil.copytree(ROOT / "docs" / "demo", demo)
    flags = ["-std=c++20", "-Isrc", "-Ithird_party", "-I" + str(ROOT / "annotations" / "include")]
    commands = [{"directory": str(demo), "file": str(path), "arguments": ["clang++", *flags, "-c", str(path)]}
                for path in sorted(demo.glob("src/*.cpp"))]
    (demo / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")

    def write(name, *arguments):
        result = subprocess.run([piiflow, *arguments], cwd=demo, capture_output=True, text=True, check=False)
        if result.returncode not in (0, 1):
            sys.exit(f"validate: {' '.join(arguments)}: status {result.returncode}: {result.stderr}")
        (folder / name).write_text(result.stdout, encoding="utf-8")
        return folder / name

    plain = write("plain.sarif", "check", "--format", "sarif")
    files = [plain, write("approved.sarif", "check", "--format", "sarif", "--include-approved")]
    payment = demo / "src" / "payment.cpp"
    text = payment.read_text(encoding="utf-8")
    payment.write_text(text.replace('"no answer for " + account.email', '"no answer"'), encoding="utf-8")
    files.append(write("fixed.sarif", "check", "--format", "sarif", "--baseline", str(plain)))
    vendors = demo / "privacy" / "vendors.yaml"
    files.append(write("vendors.sarif", "vendors", "check", "--format", "sarif"))
    return files


def broken(good, folder):
    text = good.read_text(encoding="utf-8")
    changes = {"no-message.sarif": ('"message": {', '"massage": {'), "bad-line.sarif": ('"startLine": ', '"startLine": -'),
               "bad-level.sarif": ('"level": "error"', '"level": "fatal"')}
    files = []
    for name, (old, new) in changes.items():
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")
        files.append(folder / name)
    return files


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("--multitool", required=True, type=pathlib.Path)
    args = parser.parse_args()
    tool = find_tool(args.multitool)
    validator = jsonschema.Draft202012Validator(schema_of(tool))
    folder = pathlib.Path(tempfile.mkdtemp(prefix="piiflow-sarif-")).resolve()
    try:
        goldens = sorted(HERE.glob("*.sarif"))
        files = goldens + make_examples(args.piiflow, folder)
        problems = [line for lines in problems_of(tool, validator, files).values() for line in lines]
        for name, found in problems_of(tool, validator, broken(goldens[-1], folder)).items():
            if not found:
                problems.append(f"{name}: this file is broken, and nobody says so")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n".join(problems) or f"{len(files)} files are valid")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
