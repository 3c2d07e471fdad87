#!/usr/bin/env python3
"""Writes a C++ program of a given number of functions, to see how piiflow grows with the size of what it reads.

  tools/bench/generate.py FUNCTIONS FOLDER     program, compile_commands.json and .piiflow.yaml in FOLDER

Each module has about 50 functions: a store with members, an interface with three implementations, and services that call
two to four functions of their own and of deeper files. Calls go about twelve deep, some return to where they came from
(recursion), one in six goes through an interface, one function in twelve sends, one in thirty reads personal data.
The same number gives the same program. Programs of 1,000 functions and more have ten modules to a file: reading headers
is not what is measured.
"""

import json
import random
import sys
from pathlib import Path

FUNCTIONS_PER_MODULE = 50
LAYERS = 12

COMMON = """#pragma once
#include <string>
#include <vector>
struct User { std::string name; std::string email; std::string plan; int id = 0; };
void send(const std::string& text);
void note(int number);
struct Step {
  virtual ~Step() = default;
  virtual std::string apply(const User& user, const std::string& text) = 0;
};
struct Store {
  std::vector<std::string> lines;
  std::string last;
  int count = 0;
  void keep(const std::string& line);
};
"""

CONFIG = """piiflow: 1
sources:
  - field: User::name
    data: user.name
  - field: User::email
    data: user.contact.email
sinks:
  - function: send
    input: arg0
    vendor: acme
vendors:
  acme: { name: Acme }
"""


def body(rng, name, callees, steps):
    lines = [f"std::string {name}(const User& user, const std::string& text, Store& store, Step& step) {{",
             "  std::string result = text;"]
    for callee in callees:
        kind = rng.randrange(4)
        if kind == 0:
            lines.append(f"  result += {callee}(user, text, store, step);")
        elif kind == 1:
            lines.append(f"  if (store.count > {rng.randrange(9)}) result = {callee}(user, result, store, step);")
        elif kind == 2:
            lines.append(f"  store.keep({callee}(user, result, store, step));")
        else:
            lines.append(f"  for (int i = 0; i < store.count; ++i) result += {callee}(user, store.last, store, step);")
    if rng.randrange(6) == 0:
        lines.append("  result += step.apply(user, result);")
    if rng.randrange(8) == 0:
        lines.append(f"  {steps[rng.randrange(len(steps))]} own;")
        lines.append("  result += own.apply(user, store.last);")
    if rng.randrange(12) == 0:
        lines.append("  send(result);")
    if rng.randrange(30) == 0:
        lines.append("  result += user.email;" if rng.randrange(2) else "  store.keep(user.name);")
    lines += ["  note(user.id);", "  return result;", "}"]
    return "\n".join(lines)


def main():
    if len(sys.argv) != 3 or not sys.argv[1].isdigit():
        sys.exit(__doc__)
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(count)
    modules = max(1, count // FUNCTIONS_PER_MODULE)
    modules_per_file = 10 if count >= 1000 else 1
    names = [[f"f{i}_{j}" for j in range(FUNCTIONS_PER_MODULE)] for i in range(modules)]
    (folder / "common.h").write_text(COMMON)
    (folder / ".piiflow.yaml").write_text(CONFIG)
    (folder / "store.cpp").write_text('#include "common.h"\nvoid Store::keep(const std::string& line) {\n'
                                      "  lines.push_back(line);\n  last = line;\n  ++count;\n}\n")
    database = [{"directory": str(folder.resolve()), "file": "store.cpp", "command": "clang++ -std=c++20 -c store.cpp"}]
    for i in range(modules):
        layer = i % LAYERS
        parts = [] if i % modules_per_file else ['#include "common.h"']
        deeper = [k for k in range(max(0, i - 40), min(modules, i + 40)) if k % LAYERS > layer]
        bodies, declared = [], set()
        steps = [f"Step{i}_{k}" for k in range(3)]
        for j, name in enumerate(names[i]):
            callees = []
            for _ in range(rng.randrange(2, 5)):
                if j + 1 < len(names[i]) and rng.randrange(2):
                    callees.append(names[i][rng.randrange(j + 1, min(j + 6, len(names[i])))])
                elif deeper:
                    other = rng.choice(deeper)
                    callees.append(names[other][rng.randrange(FUNCTIONS_PER_MODULE)])
            if rng.randrange(50) == 0:
                callees.append(names[i][rng.randrange(j + 1)])  # recursion
            declared.update(callees)
            bodies.append(body(rng, name, callees, steps))
        for name in sorted(declared | set(names[i])):
            parts.append(f"std::string {name}(const User& user, const std::string& text, Store& store, Step& step);")
        for k, step in enumerate(steps):
            effect = ["return text;", "return text + user.name;", "send(text); return {};"][k]
            parts.append(f"struct {step} : Step {{\n  std::string apply(const User& user, const std::string& text) override "
                         f"{{ {effect} }}\n}};")
        parts += bodies
        if layer == 0:
            parts.append(f"void entry{i}(const User& user) {{\n  Store store;\n  {steps[1]} step;\n"
                         f"  {names[i][0]}(user, user.plan, store, step);\n}}")
        file = f"part{i // modules_per_file * modules_per_file}.cpp"
        with (folder / file).open("a" if i % modules_per_file else "w") as out:
            out.write("\n".join(parts) + "\n")
        if i % modules_per_file == 0:
            database.append({"directory": str(folder.resolve()), "file": file, "command": f"clang++ -std=c++20 -c {file}"})
    (folder / "compile_commands.json").write_text(json.dumps(database, indent=1))


if __name__ == "__main__":
    main()
