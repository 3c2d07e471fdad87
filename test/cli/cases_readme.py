"""The README shows what piiflow prints, byte for byte: each ```console block is run as it stands."""
import os
import pathlib
import re
import subprocess

from cli import Failure

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def replay(block, piiflow):
    """What a shell shows in which the lines behind `$ ` are typed. A line that ends in `\\` goes on."""
    script = ["st=0"]
    lines = block.splitlines()
    for at, line in enumerate(lines):
        if not line.startswith("$ "):
            continue
        typed = [line]
        while typed[-1].endswith("\\"):
            typed.append(lines[at + len(typed)])
        shown = "\n".join(typed).replace("'", "'\\''")
        command = "\n".join(typed)[2:].replace("\n> ", "\n")
        script += [f"printf '%s\\n' '{shown}'", f"(exit $st); {command}", "st=$?"]
    env = dict(os.environ, PATH=os.path.dirname(piiflow) + os.pathsep + os.environ["PATH"])
    done = subprocess.run(["bash", "-c", "\n".join(script)], cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
    return done.stdout.decode(errors="replace")


def test_console_blocks(cli):
    blocks = re.findall(r"^```console\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    if not blocks:
        raise Failure("README.md has no console block")
    for block in blocks:
        got = replay(block, cli.piiflow)
        if got != block:
            raise Failure(f"README.md shows\n{block}\nbut a shell shows\n{got}")


def test_files_shown_are_those_of_the_repository(cli):
    """A block under a line `FILE:` in backticks is (part of) that file."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, block in re.findall(r"^`([\w./-]+)`:\n\n```\w+\n(.*?)^```$", text, re.M | re.S):
        if block.strip() not in (ROOT / name).read_text(encoding="utf-8"):
            raise Failure(f"README.md shows {name} as it is not")
