#!/usr/bin/env python3
"""Runs the clang-tidy module with clang-tidy itself, and `piiflow tidy`, on the cases beside this script.

  run.py --module libPiiflowTidyModule.so --piiflow BIN [--clang-tidy clang-tidy-22] [PATTERN]

A case is a source file in cases/ or in a folder of it (there beside the `.piiflow.yaml` that holds for it). Comments say
what is expected of both tools; a line without one must stay silent:

  // warn: CHECK [part of the message]      several lines of them, or several checks separated by ';'
  // note-at: part of a note's message      a note on this line
  // fixed: the line as --fix leaves it     on the line before the fixed one; of files with such a comment --fix is tried,
                                            the result must compile, and the fixed lines must be silent
In the first lines:
  // flags: COMPILER FLAGS      // options: CHECK.OPTION=VALUE ...      // units: other.cpp ...
"""
import argparse
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
DIAGNOSTIC = re.compile(r"^(?P<file>/[^:\n]+):(?P<line>\d+):\d+: (?P<kind>warning|error|note): (?P<text>.*?)(?: \[(?P<check>[\w.,-]+)\])?$")
WARN = re.compile(r"//\s*warn:\s*(.*?)\s*(?=//|$)")
NOTE = re.compile(r"//\s*note-at:\s*(.*?)\s*(?=//|$)")
FIXED = re.compile(r"//\s*fixed: (.*)$")


def head(text, word):
    found = [m.group(1) for m in re.finditer(rf"^//\s*{word}:\s*(.*)$", text, re.M)]
    return shlex.split(" ".join(found))


def expected(text):
    warns, notes = [], []
    for number, line in enumerate(text.split("\n"), 1):
        for match in WARN.finditer(line):
            for part in match.group(1).split(";"):
                check, _, message = part.strip().partition(" ")
                warns.append((number, check, message.strip()))
        notes += [(number, m.group(1)) for m in NOTE.finditer(line)]
    return warns, notes


class Case:
    def __init__(self, path, args, work):
        self.path, self.args = path, args
        self.name = path.relative_to(HERE / "cases").as_posix()
        self.text = path.read_text()
        self.folder = pathlib.Path(os.path.realpath(work)) / self.name.replace("/", "_")
        shutil.copytree(path.parent, self.folder)
        config = self.folder / ".piiflow.yaml"
        if not config.exists():  # else one above the temporary folder might be found
            config.write_text("piiflow: 1\n")
        self.copy = self.folder / path.name
        is_c = path.suffix == ".c"
        self.flags = ["-std=c11" if is_c else "-std=c++20", "-I" + str(SOURCE / "annotations/include"),
                      "-I" + str(HERE / "include"), *head(self.text, "flags")]
        self.options = dict(word.split("=", 1) for word in head(self.text, "options"))
        for check in ("unapproved-flow", "plaintext-transport", "tls-verification-off"):
            self.options.setdefault(f"piiflow-{check}.Today", "2026-06-30")
            if head(self.text, "units"):
                self.options[f"piiflow-{check}.Units"] = "units/**/*.pfu"  # below the YAML's folder

    def make_units(self):
        for name in head(self.text, "units"):
            (self.folder / "units").mkdir(exist_ok=True)
            subprocess.run([self.args.piiflow, "extract", str(self.folder / name), "-o", str(self.folder / "units" / (name + ".pfu")),
                            "--root", str(self.folder), "--", *self.flags], check=True, cwd=self.folder)

    def clang_tidy(self, *more):
        config = {"CheckOptions": [{"key": k, "value": v.replace("{}", str(self.folder))} for k, v in self.options.items()]}
        return [self.args.clang_tidy, "--load=" + self.args.module, "--checks=-*,piiflow-*", "--config=" + json.dumps(config),
                "--quiet", *more, str(self.copy), "--", *self.flags]

    def piiflow_tidy(self, *more):
        # Options of checks come from a .clang-tidy, as with clang-tidy.
        keys = [{"key": k, "value": v.replace("{}", str(self.folder))} for k, v in self.options.items()]
        (self.folder / ".clang-tidy").write_text(json.dumps({"CheckOptions": keys}))
        config = self.options.get("piiflow-unapproved-flow.Config", "").replace("{}", str(self.folder))
        more = (*(["--config", config] if config else []), *more)
        return [self.args.piiflow, "tidy", "--today", "2026-06-30", *more, str(self.copy), "--", *self.flags]

    def run(self, command, folder=None):
        done = subprocess.run(command, capture_output=True, text=True, cwd=folder or self.folder, timeout=120)
        return done.returncode, [m.groupdict() for m in map(DIAGNOSTIC.match, done.stdout.splitlines()) if m], done.stdout + done.stderr

    def compare(self, diagnostics):
        warns, notes = expected(self.text)
        complaints, open_ = [], list(warns)
        for one in diagnostics:
            if one["kind"] == "note":
                notes = [n for n in notes if not (n[0] == int(one["line"]) and n[1] in one["text"])]
                continue
            match = next((w for w in open_ if w[0] == int(one["line"]) and w[1] in (one["check"] or "").split(",") and w[2] in one["text"]), None)
            if match and os.path.realpath(one["file"]) == os.path.realpath(self.copy):
                open_.remove(match)
            else:
                complaints.append(f"unexpected: {one['file']}:{one['line']}: {one['text']} [{one['check']}]")
        complaints += [f"missing: line {n}: {check} {text}" for n, check, text in open_]
        return complaints + [f"missing note: line {n}: {text}" for n, text in notes]

    def check_fixes(self, command):
        fixed = [(n, m.group(1)) for n, line in enumerate(self.text.split("\n"), 1) for m in [FIXED.search(line)] if m]
        if not fixed:
            return []
        self.copy.write_text(self.text)
        _, _, output = self.run(command("--fix"))
        lines = self.copy.read_text().split("\n")
        complaints = [f"not fixed: line {n + 1}: {wanted}" for n, wanted in fixed
                      if wanted.strip() not in [line.split("  // warn:")[0].strip() for line in lines]]
        compiled = subprocess.run(["clang++-22" if self.path.suffix != ".c" else "clang-22", "-fsyntax-only", "-Werror", *self.flags, str(self.copy)],
                                  capture_output=True, text=True)
        if compiled.returncode != 0:
            complaints.append("what was fixed does not compile: " + compiled.stderr)
        _, again, _ = self.run(command())
        left = {line for _, line in fixed}
        for one in again:
            if one["kind"] == "warning" and lines[int(one["line"]) - 1].split("  // warn:")[0].strip() in {w.strip() for w in left}:
                complaints.append(f"still there after the fix: {one['text']}")
        self.copy.write_text(self.text)
        return complaints + ([output] if complaints else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--module", required=True)
    parser.add_argument("--piiflow", required=True)
    parser.add_argument("--clang-tidy", default="clang-tidy-22")
    parser.add_argument("pattern", nargs="?", default="")
    args = parser.parse_args()
    args.module, args.piiflow = os.path.abspath(args.module), os.path.abspath(args.piiflow)
    failed = passed = 0
    for path in sorted((HERE / "cases").rglob("*")):
        if path.suffix not in (".cpp", ".c") or args.pattern not in path.as_posix() or path.name.startswith("other"):
            continue
        with tempfile.TemporaryDirectory() as work:
            case = Case(path, args, work)
            case.make_units()
            complaints = []
            for tool, command, folder in (("clang-tidy", case.clang_tidy, work), ("piiflow tidy", case.piiflow_tidy, case.folder)):
                status, diagnostics, output = case.run(command(), folder)
                wrong = case.compare(diagnostics) + case.check_fixes(command)
                if status not in (0, 1) or "error:" in output and not any(d["kind"] == "error" for d in diagnostics):
                    wrong.append(f"status {status}: {output}")
                complaints += [f"  {tool}: {one}" for one in wrong]
        print(("FAIL " if complaints else "ok   ") + case.name, *complaints, sep="\n", flush=True)
        failed += bool(complaints)
        passed += not complaints
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
