"""What of a baseline survives edits: the demo, checked again after each."""
import json
import os
import pathlib
import re
import shutil
import subprocess

from cli import CLEAN, CONFIG, LEAK, Failure

DEMO = pathlib.Path(__file__).resolve().parent.parent.parent / "docs" / "demo"


def prepare(cli):
    for entry in ("src", "third_party", "privacy", ".piiflow.yaml"):
        source = DEMO / entry
        if source.is_dir():
            shutil.copytree(source, cli.folder / entry)
        else:
            shutil.copy(source, cli.folder / entry)
    # Every flow is reported, so that all five can be lost.
    config = (cli.folder / ".piiflow.yaml").read_text(encoding="utf-8")
    (cli.folder / ".piiflow.yaml").write_text(re.sub(r"(?s)\npolicy:.*?(?=\n\w|\Z)", "\n", config), encoding="utf-8")


def check(cli, *arguments):
    files = sorted(str(path.relative_to(cli.folder)) for path in (cli.folder / "src").glob("*.cpp"))
    cli.database(*files, flags=[*cli.flags(), "-Isrc", "-Ithird_party"])
    return cli.run("check", *arguments)


def states(cli):
    """How many results are (unchanged, new, absent)."""
    check(cli, "--baseline", "before.sarif", "--sarif", "after.sarif")
    results = json.loads((cli.folder / "after.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    found = [result["baselineState"] for result in results if "baselineState" in result]
    return tuple(found.count(state) for state in ("unchanged", "new", "absent"))


def edit(cli, pattern, replacement, file="*"):
    changed = 0
    for path in sorted((cli.folder / "src").glob(file)):
        text = path.read_text(encoding="utf-8")
        new = re.sub(pattern, replacement, text)
        changed += new != text
        path.write_text(new, encoding="utf-8")
    if not changed:
        raise Failure(f"the edit {pattern} changes nothing")


def rename_file(cli):
    os.rename(cli.folder / "src/http.cpp", cli.folder / "src/transport.cpp")
    os.rename(cli.folder / "src/crash_reports.cpp", cli.folder / "src/failures.cpp")


def move_function(cli):
    path = cli.folder / "src/http.cpp"
    text = path.read_text(encoding="utf-8")
    start, end = text.index("std::string jsonField"), text.index("bool post")
    path.write_text(text[:start] + text[end:].replace("}  // namespace tulip", text[start:end] + "}  // namespace tulip"),
                    encoding="utf-8")


def move_to_another_file(cli):
    path = cli.folder / "src/crash_reports.cpp"
    text = path.read_text(encoding="utf-8")
    (cli.folder / "src/payment.cpp").open("a", encoding="utf-8").write(text.replace('#include "account.h"\n', ""))
    path.unlink()


def reformat(cli):
    for style in ("GNU", "{BasedOnStyle: Google, ColumnLimit: 50}"):
        subprocess.run(["clang-format-22", "-i", f"--style={style}", *map(str, (cli.folder / "src").glob("*.cpp"))],
                       check=True)


# Of the demo's five flows: (unchanged, new, absent) after the edit.
EDITS = {
    "blank lines and comments": (lambda cli: edit(cli, r"\n", "\n\n// more\n", "*.cpp"), (5, 0, 0)),
    "files renamed": (rename_file, (5, 0, 0)),
    "a function moved within its file": (move_function, (5, 0, 0)),
    "a function moved to another file": (move_to_another_file, (5, 0, 0)),
    "reformatted twice": (reformat, (5, 0, 0)),
    "locals renamed": (lambda cli: edit(cli, r"\b(message|handle|greeting|body)\b", r"\1_", "*.cpp"), (5, 0, 0)),
    "parameters renamed": (lambda cli: edit(cli, r"\b(json|error|account)\b(?!\.h|_)", r"\1Value", "*.*"), (5, 0, 0)),
    "a call of the same sink before it": (
        lambda cli: edit(cli, r"(?m)^  const std::string message", '  faultline_capture_message(0, "x");\n'
                         "  const std::string message", "crash_reports.cpp"), (5, 0, 0)),
    "the functions around the sinks renamed": (
        lambda cli: edit(cli, r"\b(post|reportFailure)\b(?=\()", r"\1Now", "*.*"), (5, 0, 0)),
    "their parameters changed": (
        lambda cli: edit(cli, r"const std::string &(url|step)\b", r"std::string \1", "*.*"), (5, 0, 0)),
    "the source renamed": (lambda cli: edit(cli, r"\bfullName\b", "wholeName", "*.*"), (4, 1, 1)),
    "the namespace renamed": (lambda cli: edit(cli, r"\btulip\b", "rose", "*.*"), (0, 5, 5)),
}


def test_survival_of_a_baseline_under_edits(cli):
    prepare(cli)
    check(cli, "--sarif", "before.sarif").exits(1)
    if states(cli) != (5, 0, 0):
        raise Failure(f"without an edit: {states(cli)}")
    problems = []
    for name, (apply, expected) in EDITS.items():
        shutil.rmtree(cli.folder / "src")
        shutil.copytree(DEMO / "src", cli.folder / "src")
        apply(cli)
        found = states(cli)
        if found != expected:
            problems.append(f"{name}: {found}, expected {expected}")
    if problems:
        raise Failure("\n".join(problems))


def test_files_named_one_by_one_say_what_is_gone_in_them(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("a.cpp", LEAK)
    cli.write("b.cpp", LEAK.replace("report", "reportToo"))
    cli.check("a.cpp", "b.cpp", "--sarif", "before.sarif").exits(1)
    cli.write("a.cpp", CLEAN)
    result = cli.check("a.cpp", "--baseline", "before.sarif", "--format", "json").exits(0).json()
    if [known["uri"] for known in result["fixed"]] != ["a.cpp"] or result["summary"]["fixed"] != 1:
        raise Failure(str(result["fixed"]))


def test_what_is_fixed_is_told(cli):
    prepare(cli)
    check(cli, "--sarif", "before.sarif")
    edit(cli, r'"no answer for " \+ account.email', '"no answer"', "payment.cpp")
    check(cli, "--baseline", "before.sarif").exits(0).says("4 in the baseline, 1 fixed since")
    check(cli, "--baseline", "before.sarif", "--sarif", "after.sarif")
    # What was fixed then comes back as new.
    shutil.rmtree(cli.folder / "src")
    shutil.copytree(DEMO / "src", cli.folder / "src")
    check(cli, "--baseline", "after.sarif").exits(1).says("1 unapproved flow,", "4 in the baseline")
    # Of one file alone nothing can be said to be gone.
    cli.run("check", "src/crash_reports.cpp", "--baseline", "before.sarif").exits(0).is_silent_on("fixed")
