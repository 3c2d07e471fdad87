"""The README shows what piiflow prints, byte for byte: each ```console block is run as it stands."""
import os
import pathlib
import re
import shutil
import subprocess

from cli import Failure

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def replay(block, piiflow, folder=ROOT):
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
    done = subprocess.run(["bash", "-c", "\n".join(script)], cwd=folder, env=env, stdin=subprocess.DEVNULL,
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


def test_the_loop_of_the_demo(cli):
    """Each block goes on where the one before has ended, in a copy of the demo with a repository of its own."""
    shutil.copytree(ROOT / "docs" / "demo", cli.folder / "docs" / "demo")
    shutil.copytree(ROOT / "annotations" / "include", cli.folder / "annotations" / "include")
    (cli.folder / ".gitignore").write_text("build\n", encoding="utf-8")
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "all"]):
        subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example", *arguments], cwd=cli.folder, check=True)
    text = (ROOT / "docs" / "demo" / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S)
    if len(blocks) < 5:
        raise Failure("docs/demo/README.md has no loop")
    for block in blocks:
        got = replay(block, cli.piiflow, cli.folder / "docs" / "demo")
        # A commit has another name on each day.
        if re.sub(r"'HEAD' \([0-9a-f]{12}\)", "'HEAD' ()", got) != re.sub(r"'HEAD' \([0-9a-f]{12}\)", "'HEAD' ()", block):
            raise Failure(f"docs/demo/README.md shows\n{block}\nbut a shell shows\n{got}")
