#!/usr/bin/env python3
"""Draws proposals of `piiflow suggest --format json` to be judged by a reader, without the tool's reasons.

  sample.py [--count 50] [--seed 20261122] PROJECT=FOLDER=SUGGESTIONS.json...

From each project the same number, as far as it has so many; each with its code. What a build generated is left out.
docs/suggest.md says how the judgement went; judged.md beside this script is the table.
"""
import argparse
import json
import pathlib
import random


def draw(projects, count, seed):
    """[(project, proposal)]: as even as the projects' numbers allow."""
    generator = random.Random(seed)
    order = {name: generator.sample(proposals, len(proposals)) for name, proposals in sorted(projects.items())}
    drawn = []
    while len(drawn) < count and any(order.values()):
        for name in sorted(order):
            if order[name] and len(drawn) < count:
                drawn.append((name, order[name].pop()))
    return sorted(drawn, key=lambda one: (one[0], one[1]["file"], one[1]["line"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--around", type=int, default=4, help="lines of code to show before and behind")
    parser.add_argument("projects", nargs="+", metavar="PROJECT=FOLDER=FILE")
    args = parser.parse_args()
    projects, folders = {}, {}
    for text in args.projects:
        name, folder, file = text.split("=")
        folders[name] = pathlib.Path(folder)
        sources = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))["sources"]
        projects[name] = sorted((one for one in sources if "build/" not in one["file"]),
                                key=lambda one: (one["file"], one["line"], one["column"], one["name"]))
        print(f"{name}: {len(projects[name])} proposals")
    for number, (name, one) in enumerate(draw(projects, args.count, args.seed), 1):
        print(f"\n### {number}. {name} {one['file']}:{one['line']} {one['kind']} {one['name']}")
        lines = (folders[name] / one["file"]).read_text(encoding="utf-8", errors="replace").split("\n")
        first = max(0, one["line"] - 1 - args.around)
        for at in range(first, min(len(lines), one["line"] + args.around)):
            print(f"{'>' if at + 1 == one['line'] else ' '}{at + 1:5} {lines[at]}")


if __name__ == "__main__":
    main()
