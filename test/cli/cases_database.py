"""Compilation databases: found, selected from, and broken."""
import json

from cli import CLEAN, CONFIG, LEAK, Failure


def program(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.write("clean.cpp", CLEAN.replace("report", "greet"))


def test_found_upwards_and_in_build(cli):
    program(cli)
    cli.database("leak.cpp")
    (cli.folder / "deep" / "er").mkdir(parents=True)
    cli.run("check", cwd=cli.folder / "deep" / "er").exits(1).says("leak.cpp:10:14: error:")
    (cli.folder / "build").mkdir()
    (cli.folder / "compile_commands.json").rename(cli.folder / "build" / "compile_commands.json")
    cli.run("check", cwd=cli.folder / "deep").exits(1)


def test_p_takes_folder_or_file(cli):
    program(cli)
    cli.database("leak.cpp", name="out/db.json")
    cli.run("check", "-p", "out/db.json").exits(1)
    cli.database("leak.cpp", name="out/compile_commands.json")
    cli.run("check", "-p", "out").exits(1)
    cli.run("check", "-p=out").exits(1)


def test_missing(cli):
    cli.run("check").exits(2).one_error().says("compile_commands.json", "-p")
    cli.run("check", "-p", "nowhere").exits(2).one_error().says("'nowhere' does not exist")
    (cli.folder / "empty").mkdir()
    cli.run("check", "-p", "empty").exits(2).one_error().says("'empty' holds no compile_commands.json")


def test_broken(cli):
    for text, message in (
        ("", "compile_commands.json:1:1: error: the compilation database is empty"),
        ("[]", "the compilation database has no entries"),
        ("{}", "compile_commands.json:1:1: error:"),
        ("not json", "compile_commands.json:1:2: error: not valid JSON"),
        ('[\n{"file": "x.cpp", "dir', "compile_commands.json:2:"),
        ("[1]", "compile_commands.json:1:2: error: this entry is no object"),
        ('[\n {"file": "x.cpp"}]', "compile_commands.json:2:2: error: this entry has neither 'arguments' nor 'command'"),
        ('[{"command": "c++ x.cpp"}]', "has no 'file'"),
        ('[{"file": "x.cpp", "command": ""}]', "is empty"),
        ('[{"file": "x.cpp", "arguments": "c++"}]', "'arguments' is no array of strings"),
    ):
        cli.write("compile_commands.json", text)
        cli.run("check").exits(2).one_error().says(message)
    cli.write("compile_commands.json", b"\xff\xfe\x00\x01" * 100)
    cli.run("check").exits(2).one_error()


def test_file_selects_flows(cli):
    program(cli)
    cli.database("leak.cpp", "clean.cpp")
    cli.run("check").exits(1)
    cli.run("check", "clean.cpp").exits(0)
    cli.run("check", cli.folder / "leak.cpp").exits(1)


def test_a_header_selects_what_includes_it(cli):
    program(cli)
    cli.write("deep/user.h", "#pragma once\n")
    leak = (cli.folder / "leak.cpp").read_text(encoding="utf-8")
    cli.write("more.cpp", '#include "deep/user.h"\n' + leak.replace("report(", "more("))
    cli.database("leak.cpp", "more.cpp")
    cli.run("check").exits(1).says("leak.cpp:", "more.cpp:")
    for name in ("deep/user.h", cli.folder / "deep" / "user.h"):
        cli.run("check", name).exits(1).says("more.cpp:11:").is_silent_on("leak.cpp:10:")
    cli.run("check", "deep/user.h", "leak.cpp").exits(1).says("leak.cpp:", "more.cpp:")
    (cli.folder / "link").symlink_to("deep")
    cli.run("check", "link/user.h").exits(1).says("more.cpp:")
    cli.run("extract", "deep/user.h", "-o", "x.pfu").exits(2).one_error()


def test_unknown_file(cli):
    program(cli)
    cli.write("other.cpp", CLEAN)
    cli.write("user.h", "struct User;\n")
    cli.database("leak.cpp")
    cli.run("check", "other.cpp").exits(2).one_error().says("other.cpp", "is not in compile_commands.json")
    cli.run("check", "user.h").exits(2).one_error().says("'user.h' is included by no file of compile_commands.json")
    cli.run("check", "nowhere.cpp").exits(2).one_error()


def test_two_sets_of_flags(cli):
    program(cli)
    cli.write("leak.cpp", LEAK.replace("acme::send(u.email)", "acme::send(LEAKS ? u.email : nullptr)"))
    flags = cli.flags()
    entries = [{"directory": str(cli.folder), "file": "leak.cpp", "arguments": ["c++", *flags, f"-DLEAKS={n}", "leak.cpp"]}
               for n in (0, 1, 1)]
    cli.write("compile_commands.json", json.dumps(entries))
    result = cli.run("check", "--format", "sarif").exits(1)
    if len(result.json()["runs"][0]["results"]) != 1:
        result.fail("equal results are not one")


def test_command_form_and_relative_folder(cli):
    program(cli)
    cli.write("build/compile_commands.json", json.dumps(
        [{"directory": "..", "file": "leak.cpp",
          "command": f"/usr/bin/c++ -std=c++20 -I'{cli.annotations}' -o leak.o -c leak.cpp"}]))
    cli.run("check").exits(1)
    if (cli.folder / "leak.o").exists():
        raise Failure("-o wrote a file")


def test_exclude(cli):
    program(cli)
    cli.database("leak.cpp", "clean.cpp")
    cli.write(".piiflow.yaml", CONFIG + 'exclude: ["leak.cpp"]\n')
    cli.run("check").exits(0)
    cli.run("check", "leak.cpp", "clean.cpp").exits(0).says("exclude")
    cli.run("check", "leak.cpp").exits(2).says("nothing to analyse")
    cli.write(".piiflow.yaml", CONFIG + 'exclude: ["**"]\n')
    cli.run("check").exits(2).one_error().says("nothing to analyse", "exclude")


def test_other_languages_are_skipped(cli):
    program(cli)
    cli.write("start.S", ".globl x\n")
    cli.database("start.S", "clean.cpp")
    cli.run("check").exits(0)
    cli.database("start.S")
    cli.run("check").exits(2).one_error().says("holds no C or C++ file")


def test_path_map(cli):
    program(cli)
    text = cli.database("leak.cpp").read_text().replace(str(cli.folder), "/container/src")
    cli.write("compile_commands.json", text)
    cli.run("check", "--path-map", f"/container/src={cli.folder}").exits(1).says("leak.cpp:10:14: error:")
    cli.run("check").exits(3)


def test_order_and_jobs_change_nothing(cli):
    program(cli)
    cli.database("leak.cpp", "clean.cpp")
    first = cli.run("check", "-j1", "--format", "sarif")
    cli.database("clean.cpp", "leak.cpp")
    second = cli.run("check", "-j4", "--format", "sarif")
    if first.out != second.out:
        second.fail("the order of files or the number of workers shows")


def test_cache_gives_the_same(cli):
    program(cli)
    cli.write("user.h", "#define WHAT u.email\n")
    cli.write("leak.cpp", '#include "user.h"\n' + LEAK.replace("u.email)", "WHAT)"))
    cli.database("leak.cpp", "clean.cpp")
    cold = cli.run("check", "--cache-dir", "cache").exits(1)
    units = sorted((cli.folder / "cache").glob("*.pfu"))
    stamps = [unit.stat().st_mtime_ns for unit in units]
    warm = cli.run("check", "--cache-dir", "cache").exits(1)
    if len(units) != 2 or stamps != [unit.stat().st_mtime_ns for unit in units]:
        warm.fail("units are not reused")
    if cold.out != warm.out:
        warm.fail("the cache shows")
    cli.write("user.h", '#define WHAT "hello"\n')
    cli.run("check", "--cache-dir", "cache").exits(0)
    for unit in units:
        unit.write_bytes(unit.read_bytes()[:100])
    cli.run("check", "--cache-dir", "cache").exits(0)
