#!/usr/bin/env python3
"""What docs/ says is so: links lead somewhere, the reference is what the program says, and pages with commands are played.

    test/docs/run.py --piiflow build/dev/bin/piiflow [--update] [PATTERN...]

A page with ```console blocks (tutorial, how-to guides, the lab) is played from the top in an empty folder: a block under
a line with a file's name in backticks and a colon is written to that file, lines behind `$ ` are typed, and what a shell
shows must be what the page shows. $PIIFLOW is the source tree; its build/release stands for the build that is tested.
--update writes the reference, and what shells show, anew.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DOCS = ROOT / "docs"
PLAYED = ("tutorial.md", "howto.md", "first-propagator.md", "suggest.md", "clang-tidy.md")


class Failure(Exception):
    pass


def pages():
    return [ROOT / "README.md", *sorted(DOCS.rglob("*.md")), ROOT / "tools" / "bench" / "README.md"]


def without_code(text):
    return re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)


def anchors(path):
    """GitHub's: lower case, without punctuation, spaces as dashes; a second one of a name gets a number."""
    found, count = set(), {}
    for line in without_code(path.read_text(encoding="utf-8")).splitlines():
        match = re.match(r"#+ (.*)", line)
        if not match:
            continue
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", match[1])
        slug = re.sub(r"[^\w\- ]", "", text.lower()).strip().replace(" ", "-")
        number = count.get(slug, 0)
        count[slug] = number + 1
        found.add(slug if number == 0 else f"{slug}-{number}")
    return found


def test_links(args):
    wrong = []
    for page in pages():
        text = re.sub(r"`[^`\n]*`", "", without_code(page.read_text(encoding="utf-8")))
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            file = (page.parent / name).resolve() if name else page
            if not file.exists():
                wrong.append(f"{page.relative_to(ROOT)}: {target}: there is no such file")
            elif anchor and anchor not in anchors(file):
                wrong.append(f"{page.relative_to(ROOT)}: {target}: there is no such heading")
    if wrong:
        raise Failure("\n".join(wrong))


def test_every_page_is_linked(args):
    linked = set()
    for page in pages():
        for target in re.findall(r"\]\(([^)\s#]+)", page.read_text(encoding="utf-8")):
            linked.add((page.parent / target).resolve())
    if lost := [str(page.relative_to(ROOT)) for page in DOCS.glob("*.md") if page.resolve() not in linked]:
        raise Failure(f"no page links to {lost}")


def test_reference(args):
    made = subprocess.run([args.piiflow, "manual", "--format", "markdown"], check=True, capture_output=True, text=True)
    page = DOCS / "reference.md"
    if page.is_file() and page.read_text(encoding="utf-8") == made.stdout:
        return
    if not args.update:
        raise Failure(f"docs/reference.md is stale: piiflow manual --format markdown >docs/reference.md")
    page.write_text(made.stdout, encoding="utf-8")


def type_lines(block, folder, args):
    script, lines = ["st=0"], block.splitlines()
    for at, line in enumerate(lines):
        if not line.startswith("$ "):
            continue
        typed = [line]
        while typed[-1].endswith("\\"):
            typed.append(lines[at + len(typed)])
        shown = "\n".join(typed).replace("'", "'\\''")
        command = "\n".join(typed)[2:].replace("$PIIFLOW/build/release", str(args.piiflow.parent.parent))
        script += [f"printf '%s\\n' '{shown}'", "(exit $st)\n" + command, "st=$?"]
    env = dict(os.environ, PIIFLOW=str(ROOT), PATH=f"{args.piiflow.parent}:{os.environ['PATH']}", HOME=str(folder),
               GIT_AUTHOR_NAME="me", GIT_AUTHOR_EMAIL="me@example", GIT_COMMITTER_NAME="me",
               GIT_COMMITTER_EMAIL="me@example", LC_ALL="C.UTF-8", CXX="clang++-22", CC="clang-22")
    env.pop("NO_COLOR", None)
    done = subprocess.run(["bash", "-c", "\n".join(script)], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300, check=False)
    return done.stdout.decode(errors="replace").replace(f"{folder}/", "")  # clang-tidy shows absolute paths


def play(page, args):
    text = page.read_text(encoding="utf-8")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="piiflow-docs-")).resolve()
    wrong, result, end = [], [], 0
    block = re.compile(r"(?:^`([\w./-]+)`:\n\n)?^```(\w*)\n(.*?)^```$", re.M | re.S)
    try:
        for match in block.finditer(text):
            name, language, content = match.groups()
            result.append(text[end:match.start(3)])
            end = match.start(3)
            if language == "console":
                got = type_lines(content, folder, args)
                # A commit has another name each time.
                def plain(shown):
                    return re.sub(r"\b[0-9a-f]{12}\b", "COMMIT", shown)
                if plain(got) != plain(content):
                    wrong.append(f"{page.name} shows\n{content}\nbut a shell shows\n{got}")
                    result.append(got)
                    end = match.end(3)
            elif name:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text(content, encoding="utf-8")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if args.update and wrong:
        page.write_text("".join(result) + text[end:], encoding="utf-8")
    elif wrong:
        raise Failure("\n".join(wrong))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--update", action="store_true")
    parser.add_argument("patterns", nargs="*", metavar="PATTERN")
    args = parser.parse_args()
    cases = [(name[5:], function) for name, function in list(globals().items()) if name.startswith("test_")]
    cases += [(name, lambda args, page=DOCS / name: play(page, args)) for name in PLAYED if (DOCS / name).exists()]
    failed = 0
    for name, function in cases:
        if args.patterns and not any(pattern in name for pattern in args.patterns):
            continue
        try:
            function(args)
            print(f"pass {name}", flush=True)
        except Failure as failure:
            failed += 1
            print(f"FAIL {name}: {failure}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
