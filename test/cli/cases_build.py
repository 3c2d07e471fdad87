"""Units as build products: extract with depfiles, link of folders and lists, the launcher, what shells and man read."""
import json
import subprocess

from cli import CLEAN, CONFIG, LEAK, Failure


def test_extract_writes_a_depfile_and_keeps_an_equal_unit(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("a b.cpp", '#include "my $x#.h"\n' + LEAK)
    cli.write("my $x#.h", "#pragma once\n")
    unit = cli.folder / "a.pfu"
    extract = ("extract", "a b.cpp", "-o", "a.pfu", "--depfile", "a.d", "--", *cli.flags())
    cli.run(*extract).exits(0)
    rule = (cli.folder / "a.d").read_text(encoding="utf-8")
    for part in ("a.pfu:", "/a\\ b.cpp", "/my\\ $$x\\#.h", "/piiflow/annotations.h"):
        if part not in rule:
            raise Failure(f"{part} is not in {rule}")
    time = unit.stat().st_mtime_ns
    (cli.folder / "a.d").unlink()
    cli.run(*extract).exits(0)
    if unit.stat().st_mtime_ns != time or not (cli.folder / "a.d").exists():
        raise Failure("an equal unit was written again, or no depfile")
    cli.run(*extract, "-DX").exits(0)
    if unit.stat().st_mtime_ns == time:
        raise Failure("other flags, same unit")
    time = unit.stat().st_mtime_ns
    cli.write("my $x#.h", "#pragma once\nint f();\n")
    cli.run(*extract, "-DX").exits(0)
    if unit.stat().st_mtime_ns == time:
        raise Failure("another header, same unit")


def test_extract_chooses_the_entry_by_its_object(cli):
    cli.write("a.cpp", LEAK)
    entries = [{"directory": str(cli.folder), "file": "a.cpp", "output": f"{name}.dir/a.o",
                "arguments": ["clang++", *cli.flags(), f"-D{name}", "-c", "a.cpp"]} for name in ("one", "two")]
    cli.write("compile_commands.json", json.dumps(entries))
    cli.run("extract", "a.cpp", "-o", "a.pfu").exits(2).one_error().says("2 entries", "--object-dir")
    cli.run("extract", "a.cpp", "-o", "one.pfu", "--object-dir", "one.dir").exits(0)
    cli.run("extract", "a.cpp", "-o", "two.pfu", "--object-dir", str(cli.folder / "two.dir")).exits(0)
    cli.run("extract", "a.cpp", "-o", "a.pfu", "--object-dir", "on").exits(2).one_error().says("no entry")
    cli.run("link", "one.pfu", "two.pfu").exits(1).says("1 unapproved flow")
    # Entries that are the same but for the object: either names it.
    entries[1]["arguments"] = entries[0]["arguments"][:-2] + ["-o", "two.dir/a.o", "-c", "a.cpp"]
    cli.write("compile_commands.json", json.dumps(entries))
    cli.run("extract", "a.cpp", "-o", "two.pfu", "--object-dir", "two.dir").exits(0)


def test_extract_may_leave_errors_to_link(cli):
    cli.write("a.cpp", LEAK.replace("acme::send(u.email)", "nothing(u.email)"))
    extract = ("extract", "a.cpp", "-o", "a.pfu")
    cli.run(*extract, "--", *cli.flags()).exits(3)
    cli.run(*extract, "--allow-incomplete", "--", *cli.flags()).exits(0).says("nothing")
    cli.run("link", "a.pfu").exits(3).says("nothing")


def test_link_of_folders_and_lists(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("a.cpp", LEAK)
    cli.write("b.cpp", CLEAN.replace("report", "other"))
    (cli.folder / "units" / "deep").mkdir(parents=True)
    cli.run("extract", "a.cpp", "-o", "units/a.pfu", "--", *cli.flags()).exits(0)
    cli.run("extract", "b.cpp", "-o", "units/deep/b.pfu", "--", *cli.flags()).exits(0)
    cli.write("list.txt", "units/deep/b.pfu\n\n  units/a.pfu  \n")
    want = cli.run("link", "units/a.pfu", "units/deep/b.pfu").exits(1).out
    for names in (["units"], ["@list.txt"], ["units/a.pfu", "@list.txt", "units"]):
        got = cli.run("link", *names).exits(1)
        if got.out != want:
            got.fail("another report")
    cli.run("inventory", "@list.txt").exits(0).says("acme")
    (cli.folder / "empty").mkdir()
    cli.run("link", "empty").exits(2).one_error().says("without flow units")
    cli.run("link", "@none.txt").exits(2).one_error().says("none.txt")
    cli.write("again.txt", "@list.txt\n")
    cli.run("link", "@again.txt").exits(2).one_error().says("another list")
    cli.write("nothing.txt", "\n")
    cli.run("link", "@nothing.txt").exits(2).one_error().says("no flow units")


def test_link_tells_a_build_system_that_it_passed(cli):
    cli.write(".piiflow.yaml", CONFIG.replace("packs: [std]", "packs: [std]\ninclude: [more/*.yaml]"))
    cli.write("more/a.yaml", "piiflow: 1\n")
    cli.write("a.cpp", LEAK)
    cli.write("b.cpp", CLEAN)
    for name in "ab":
        cli.run("extract", f"{name}.cpp", "-o", f"{name}.pfu", "--", *cli.flags()).exits(0)
    cli.run("link", "a.pfu", "-o", "a.txt", "--depfile", "a.d").exits(1)
    if (cli.folder / "a.txt").exists():
        raise Failure("written although a flow is unapproved")
    passed = cli.run("link", "b.pfu", "-o", "b.txt", "--depfile", "b.d").exits(0)
    if (cli.folder / "b.txt").read_text(encoding="utf-8") != passed.out:
        raise Failure("another report in the file")
    rule = (cli.folder / "b.d").read_text(encoding="utf-8")
    for part in ("b.txt:", "/.piiflow.yaml", "/more/a.yaml"):
        if part not in rule:
            raise Failure(f"{part} is not in {rule}")
    cli.run("link", "b.pfu", "--depfile", "b.d").exits(2).one_error().says("-o")


def test_launch(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("a.cpp", LEAK)
    compiler = ["clang++-22", *cli.flags()]
    cli.run("launch", "--", *compiler, "-c", "a.cpp", "-o", "a.o").exits(0)
    if not (cli.folder / "a.o").exists():
        raise Failure("no object")
    cli.run("link", "a.o.pfu").exits(1).says("acme")
    # What compiles nothing makes no unit, and the status is the compiler's.
    cli.run("launch", "--", *compiler, "-E", "a.cpp", "-o", "a.i").exits(0)
    cli.run("launch", "--", *compiler, "-c", "none.cpp", "-o", "none.o").exits(1).says("none.cpp")
    if [path.name for path in cli.folder.glob("*.pfu")] != ["a.o.pfu"]:
        raise Failure("more units than objects")
    cli.run("launch", "--", "no-such-compiler", "-c", "a.cpp", "-o", "a.o").exits(2).one_error().says("no-such-compiler")
    cli.run("launch").exits(2).one_error().says("behind '--'")
    cli.run("launch", "--").exits(2).one_error().says("behind '--'")


def test_completion_and_manual(cli):
    commands = ("check", "vendors check", "audit verify", "launch")
    page = cli.run("manual").exits(0).out
    markdown = cli.run("manual", "--format", "markdown").exits(0).out
    for command in commands:
        if f".SS piiflow {command}" not in page or f"### piiflow {command}\n" not in markdown:
            raise Failure(f"{command} is not in the manual")
    for shell in ("bash", "zsh", "fish"):
        cli.run("completion", shell).exits(0).says("--sarif" if shell != "fish" else "-l sarif")
    # The words of an operand, too.
    (cli.folder / "complete.bash").write_text(cli.run("completion", "bash").out)
    words = subprocess.run(["bash", "-c", "source ./complete.bash; COMP_WORDS=(piiflow completion z); COMP_CWORD=2; _piiflow; "
                            "echo ${COMPREPLY[@]}"], cwd=cli.folder, capture_output=True, text=True, check=True).stdout
    if words != "zsh\n":
        raise Failure(f"bash completes 'piiflow completion z' with {words!r}")
    cli.run("completion", "csh").exits(2).one_error().says("csh")
    cli.run("completion").exits(2).one_error()
