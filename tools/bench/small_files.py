#!/usr/bin/env python3
"""Writes many small C++ files, to see what a run costs that is for each file: looking it up, choosing precompiled headers.

  tools/bench/small_files.py COUNT FOLDER     sources, compile_commands.json and .piiflow.yaml in FOLDER

Each requests six of ten system headers, in an order of its own: what makes the choice of precompiled headers hardest.
The same number gives the same files. With other text at the end of each (`--touch`), all of them are parsed once more.
"""

import json
import random
import sys
from pathlib import Path

HEADERS = ["stdint.h", "string.h", "wchar.h", "time.h", "stdio.h", "stdlib.h", "cstddef", "ctype.h", "errno.h", "climits"]
REQUESTED = 6


def main():
    arguments = [word for word in sys.argv[1:] if word != "--touch"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    count, folder = int(arguments[0]), Path(arguments[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(count)
    entries = []
    for number in range(count):
        includes = "".join(f"#include <{header}>\n" for header in rng.sample(HEADERS, REQUESTED))
        touched = f"int touched{number}();\n" if "--touch" in sys.argv else ""
        path = folder / f"file{number}.cpp"
        path.write_text(f"{includes}int function{number}(int a) {{ return a + {number}; }}\n{touched}")
        entries.append({"directory": str(folder), "file": path.name,
                        "arguments": ["clang++", "-std=c++17", "-c", path.name]})
    (folder / "compile_commands.json").write_text(json.dumps(entries))
    (folder / ".piiflow.yaml").write_text("piiflow: 1\n")


if __name__ == "__main__":
    main()
