#!/usr/bin/env python3
"""Incremental equals clean, and parallel equals serial, to the byte, whatever happens in between.

    test/cache/random_edits.py --piiflow build/dev/bin/piiflow [--seed N] [--steps N]

A small program is edited at random: sources, headers, a header that hides another one, one that comes and goes, links,
flags, YAML, files with the size and time of before. Between the edits runs are killed in the middle or two run at once,
the project moves to another folder, files of the cache are damaged, exchanged, lost or get times of another clock;
some runs make and use precompiled headers. After each step a run with the cache and one or more workers must say what one without cache and with one worker says: standard
output, standard error and status. Prints the seed and the step of the first difference; the same seed gives the same edits.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SOURCES = 5

CONFIG = """piiflow: 1
packs: [std]
vendors:
  acme: { name: Acme }
  beta: { name: Beta }
policy:
  default: deny
"""
APPROVAL = "  allow:\n    - { data: user.name, to: acme, reason: test }\n"

API = """#pragma once
#define PII(x) __attribute__((annotate("piiflow::pii", #x)))
#define SINK(x) __attribute__((annotate("piiflow::sink", #x)))
struct User { PII(user.contact.email) const char *email; PII(user.name) const char *name; const char *plan; };
SINK(acme) void toAcme(const char *text);
SINK(beta) void toBeta(const char *text);
const char *pass(const char *text);
"""

PASS = """#include "api.h"
const char *pass(const char *text) { return %s; }
"""

SOURCE = """#include "api.h"
#include <cstdint>
#include "choice.h"
#include "linked.h"
#if __has_include("extra.h")
#include "extra.h"
#endif
#include <cstring>
#ifndef EXTRA
#define EXTRA plan
#endif
#ifndef FLAG
#define FLAG plan
#endif
const char *where{number}() {{ return __FILE__; }}
void work{number}(const User &user) {{
  toAcme(user.{field});
  toBeta(pass(user.CHOICE));
  toAcme(user.LINKED);
  toBeta(user.EXTRA);
  toAcme(user.FLAG);
}}
"""

FIELDS = ["email", "name", "plan"]


class Project:
    def __init__(self, folder, rng):
        self.folder, self.rng = folder, rng
        self.flags = ["plan"] * SOURCES
        for name in ("first", "second", "src"):
            (folder / name).mkdir(parents=True)
        self.write(".piiflow.yaml", CONFIG)
        self.write("second/api.h", API)
        self.write("second/choice.h", "#define CHOICE email\n")
        self.write("second/one.h", "#define LINKED email\n")
        self.write("second/two.h", "#define LINKED plan\n")
        os.symlink("one.h", folder / "second/linked.h")
        self.write("src/pass.cpp", PASS % "text")
        for number in range(SOURCES):
            self.edit_source(number)
        self.write_database()

    def write(self, name, text):
        (self.folder / name).write_text(text)

    def write_database(self):
        entries = []
        for number, file in enumerate([f"src/work{n}.cpp" for n in range(SOURCES)] + ["src/pass.cpp"]):
            flag = [f"-DFLAG={self.flags[number]}"] if number < SOURCES else []
            entries.append({"directory": str(self.folder), "file": file,
                            "arguments": ["clang++", "-std=c++20", "-Ifirst", "-I", str(self.folder / "second"), *flag,
                                          "-c", file]})
        self.write("compile_commands.json", json.dumps(entries))

    # --- edits ---

    def edit_source(self, number=None):
        number = self.rng.randrange(SOURCES) if number is None else number
        self.write(f"src/work{number}.cpp", SOURCE.format(number=number, field=self.rng.choice(FIELDS)))

    def edit_comment(self):
        """The same code at other places."""
        path = self.rng.choice([*sorted(self.folder.glob("src/*.cpp")), self.folder / "second/api.h"])
        lines = path.read_text().split("\n")
        at = self.rng.randrange(len(lines))
        kind = self.rng.randrange(4)
        if kind == 0:
            lines.insert(at, self.rng.choice(["", "// seen", "/* two\n   lines */"]))
        elif kind == 1 and lines[at] and not lines[at].startswith("#"):
            lines[at] = self.rng.choice(["  ", "/* here */ "]) + lines[at]
        elif kind == 2 and not lines[at].startswith("#"):
            lines[at] = lines[at].replace("(", "( ", 1)
        elif not lines[at]:
            del lines[at]
        path.write_text("\n".join(lines))

    def edit_callee(self):
        self.write("src/pass.cpp", PASS % self.rng.choice(["text", '"nothing"', "*text ? text : nullptr"]))

    def edit_header(self):
        self.write("second/choice.h", f"#define CHOICE {self.rng.choice(FIELDS)}\n")

    def edit_without_trace(self):
        """Other content of the same size, with the time of before."""
        path = self.folder / "second/choice.h"
        times = path.stat()
        path.write_text(self.rng.choice(["#define CHOICE name\n", "#define CHOICE plan\n"]))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))

    def swap_headers(self):
        one, two = self.folder / "second/one.h", self.folder / "second/two.h"
        if not one.exists():
            return
        one.rename(self.folder / "second/three.h")
        two.rename(one)
        (self.folder / "second/three.h").rename(two)

    def turn_link(self):
        link = self.folder / "second/linked.h"
        target = self.rng.choice(["one.h", "two.h"])
        link.unlink()
        os.symlink(target, link)

    def hide_header(self):
        hiding = self.folder / "first/choice.h"
        if hiding.exists():
            hiding.unlink()
        else:
            hiding.write_text(f"#define CHOICE {self.rng.choice(FIELDS)}\n")

    def come_and_go(self):
        extra = self.folder / self.rng.choice(["first/extra.h", "second/extra.h", "src/extra.h"])
        if extra.exists():
            extra.unlink()
        else:
            extra.write_text(f"#define EXTRA {self.rng.choice(FIELDS)}\n")

    def break_source(self):
        """A header that is missed, and is there again at the next such edit."""
        header, away = self.folder / "second/one.h", self.folder / "second/away.h"
        if header.exists():
            header.rename(away)
        else:
            away.rename(header)

    def edit_flags(self):
        self.flags[self.rng.randrange(SOURCES)] = self.rng.choice(FIELDS)
        self.write_database()

    def edit_policy(self):
        self.write(".piiflow.yaml", CONFIG + self.rng.choice(["", APPROVAL]))

    def set_clock(self):
        """What an edit leaves behind when the machine's clock was wrong by years."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        when = time.time() + self.rng.choice([-1, 1]) * self.rng.randrange(10**6, 10**9)
        os.utime(self.rng.choice(sorted(files)), (when, when))

    def do_nothing(self):
        pass

    def move(self, where):
        self.folder.rename(where)
        self.folder = where
        self.write_database()


def damage_cache(cache, rng):
    files = sorted(path for path in cache.glob("*") if path.is_file())
    if not files:
        return
    path = rng.choice(files)
    kind = rng.randrange(5)
    if kind == 0:
        path.unlink()
    elif kind == 1:
        data = bytearray(path.read_bytes())
        if data:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        path.write_bytes(data)
    elif kind == 2:
        path.write_bytes(path.read_bytes()[:rng.randrange(path.stat().st_size + 1)])
    elif kind == 3:
        alike = [other for other in files if other.suffix == path.suffix]
        shutil.copyfile(rng.choice(alike), path.with_suffix(".copy"))
        path.with_suffix(".copy").rename(path)
    else:
        when = time.time() + rng.choice([-1, 1]) * 10**8
        os.utime(path, (when, when))


class Runs:
    def __init__(self, piiflow, cache, rng):
        self.piiflow, self.cache, self.rng = piiflow, cache, rng

    def command(self, *more):
        return [self.piiflow, "check", "-p", ".", "--today", "2026-01-01", "--format", "json", *more]

    def cached(self):
        pch = self.rng.choice(["--pch", "--no-pch"])
        return self.command("--cache-dir", str(self.cache), f"-j{self.rng.randint(1, 3)}", pch)

    def run(self, project, command):
        done = subprocess.run(command, cwd=project.folder, capture_output=True, timeout=300)
        return done.returncode, done.stdout, done.stderr

    def kill_one(self, project):
        with subprocess.Popen(self.cached(), cwd=project.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as one:
            time.sleep(self.rng.random() * 0.25)
            one.send_signal(self.rng.choice([signal.SIGKILL, signal.SIGTERM]))

    def two_at_once(self, project):
        """Two runs on one cache while the second reads an edited source."""
        first = subprocess.Popen(self.cached(), cwd=project.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(self.rng.random() * 0.1)
        project.edit_header()
        second = subprocess.Popen(self.cached(), cwd=project.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        first.wait()
        second.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, type=lambda text: str(pathlib.Path(text).resolve()))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=60)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="piiflow-random-") as scratch:
        scratch = pathlib.Path(scratch).resolve()
        (scratch / "cache").mkdir()
        project = Project(scratch / "p0", rng)
        runs = Runs(options.piiflow, scratch / "cache", rng)
        edits = [project.edit_source, project.edit_callee, project.edit_header, project.edit_without_trace,
                 project.swap_headers, project.turn_link, project.hide_header, project.come_and_go, project.break_source,
                 project.edit_flags, project.edit_policy, project.edit_comment, project.edit_comment, project.set_clock, project.do_nothing]
        disturbances = {"damage": lambda: damage_cache(runs.cache, rng), "kill": lambda: runs.kill_one(project),
                        "two at once": lambda: runs.two_at_once(project),
                        "move": lambda: project.move(scratch / f"p{rng.randrange(10**9)}")}
        reports = set()
        for step in range(options.steps):
            done = []
            for edit in rng.choices(edits, k=rng.randint(1, 2)):
                edit()
                done.append(edit.__name__)
            if rng.random() < 0.4:
                name = rng.choice(sorted(disturbances))
                disturbances[name]()
                done.append(name)
            clean = runs.run(project, runs.command("--no-cache", "-j1"))
            cached = runs.run(project, runs.cached())
            if clean != cached:
                print(f"seed {options.seed}, step {step} ({', '.join(done)}): the cache shows")
                for name, (status, out, err) in (("clean", clean), ("cached", cached)):
                    print(f"--- {name}: status {status}\n{err.decode(errors='replace')[-2000:]}")
                    (pathlib.Path(tempfile.gettempdir()) / f"piiflow-random-{name}.json").write_bytes(out)
                print(f"reports: {tempfile.gettempdir()}/piiflow-random-{{clean,cached}}.json")
                return 1
            if clean[0] not in (0, 1, 3):
                print(f"seed {options.seed}, step {step}: status {clean[0]}\n{clean[2].decode(errors='replace')}")
                return 1
            reports.add(clean)
        for _ in range(2):
            last = runs.run(project, runs.command("--cache-dir", str(runs.cache), "--time"))
        if b"1  results reused" not in last[2]:
            print(f"seed {options.seed}: a run after which nothing changed is not repeated")
            return 1
        for edit in (lambda: project.write("src/pass.cpp", "// moved\n" + (project.folder / "src/pass.cpp").read_text()),
                     lambda: project.write(".piiflow.yaml", CONFIG + APPROVAL + "# edited\n")):
            edit()
            clean = runs.run(project, runs.command("--no-cache"))
            moved = runs.run(project, runs.command("--cache-dir", str(runs.cache), "--time"))
            if b"1  analyses reused" not in moved[2] or clean[:2] != moved[:2]:
                print(f"seed {options.seed}: an edit that changes no flow graph is analysed anew, or said differently")
                return 1
    if len(reports) * 8 < options.steps:
        print(f"only {len(reports)} different reports: the edits do not reach what is tested")
        return 1
    print(f"seed {options.seed}: {options.steps} steps, {len(reports)} different reports, no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
