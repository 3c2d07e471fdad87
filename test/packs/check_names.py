#!/usr/bin/env python3
"""Every function that a pack names stands in the header that its tests use.

A pack whose tests bring headers of their own (test/packs/NAME/include) declares there all that the pack names: a model of
a function that the header does not have is a slip in one of the two. Exit status: 0 all there, 1 some missing.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKS = HERE.parent.parent / "annotations/packs"


def expand(text):
    """`a::{b,c}` is `a::b` and `a::c`."""
    match = re.search(r"\{([^{}]*)\}", text)
    if not match:
        return [text]
    return [name for part in match.group(1).split(",") for name in expand(text[:match.start()] + part.strip() + text[match.end():])]


def functions_of(pack):
    """(line, selector) of every `function:` of the file."""
    found, inside = [], False
    for number, line in enumerate(pack.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r"\s*function:\s*(.*)$", line)
        item = re.match(r"\s+-\s+(?!\w+:\s)(.*)$", line)
        if match:
            inside = not match.group(1)
            text = match.group(1)
        elif inside and item:
            text = item.group(1)
        else:
            inside = False
            continue
        for part in split_list(text.strip()):
            found += [(number, selector) for selector in expand(part)]
    return found


def split_list(text):
    if not text.startswith("["):
        return [text.strip("\"'")] if text else []
    parts, depth, current = [], 0, ""
    for c in text.strip("[]"):
        depth += (c in "{(") - (c in "})")
        if c == "," and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += c
    return [part.strip().strip("\"'") for part in [*parts, current]]


def missing_in(pack, headers):
    for number, selector in functions_of(pack):
        name = selector.split("(")[0].split("::")[-1].lstrip("~")
        pattern = re.escape(name).replace(r"\*", r"\w*")
        if not re.search(rf"(?<!\w){pattern}(?!\w)", headers):
            yield f"{pack}:{number}: '{selector}' stands in no header of test/packs/{pack.stem}/include"


def main():
    complaints, count = [], 0
    for pack in sorted(PACKS.glob("*.yaml")):
        folder = HERE / pack.stem / "include"
        if not folder.is_dir() or folder.is_symlink():
            continue
        count += 1
        headers = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*")) if path.is_file())
        complaints += missing_in(pack, headers)
    print("\n".join([*complaints, f"{count} packs with headers of their own, {len(complaints)} names missing"]))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
