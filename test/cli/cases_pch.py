"""Precompiled system headers change what is parsed, never what is reported."""
import json
import re
import time

from cli import CONFIG

# Six sources, so that four are left where one or two cannot use a precompiled header.
SOURCE = """\
#include <string>
#include <vector>
#include <map>
#include <piiflow/annotations.h>
struct User{n} {{ PII(user.contact.email) std::string email; int id; }};
namespace acme {{ PII_SINK(acme) void send(const std::string &text); }}
void each{n}(const std::vector<User{n}> &users) {{
  std::map<int, std::string> byId;
  for (const User{n} &user : users) byId[user.id] = user.email;
  for (const auto &entry : byId) acme::send(entry.second);
}}
"""
FILES = [f"source{n}.cpp" for n in range(6)]


def prepare(cli, changes=None, standard="-std=c++17", flags=()):
    """Sources; `changes`: what a source of this number begins with."""
    cli.write(".piiflow.yaml", CONFIG)
    for n, name in enumerate(FILES):
        cli.write(name, (changes or {}).get(n, "") + SOURCE.format(n=n))
    cli.database(*FILES, flags=[standard, "-I", str(cli.annotations), *flags])


def change(cli, round_number):
    for name in FILES:
        path = cli.folder / name
        path.write_text(path.read_text() + f"int change{round_number}();\n")


def run(cli, *arguments):
    return cli.run("check", "-p", "compile_commands.json", "--time", "-j2", *arguments).exits(1)


def with_headers(cli):
    return run(cli, "--cache-dir", "cache")


def counts(result):
    """What --time counts, by its name; 0 for what it leaves out."""
    lines = re.findall(r"^piiflow: +(\d+)  (\D.*)$", result.err, re.MULTILINE)
    return {name: int(number) for number, name in lines}


def must_count(result, parsed, made, used):
    found = counts(result)
    wanted = {"files parsed": parsed, "PCHs made": made, "parsed with a PCH": used}
    for name, number in wanted.items():
        if found.get(name, 0) != number:
            result.fail(f"{found.get(name, 0)} {name}, expected {number}")


def must_report_as_without(cli, result):
    """Byte for byte the report and the units of a run with a clean cache and no precompiled headers."""
    clean = cli.folder / f"clean-{len(list(cli.folder.glob('clean-*')))}"
    plain = run(cli, "--cache-dir", clean.name, "--no-pch")
    must_count(plain, parsed=len(FILES), made=0, used=0)
    if result.out != plain.out:
        result.fail(f"the report is not that of a plain run:\n{plain.out[-1500:]}")
    units, plain_units = ({path.read_bytes() for path in folder.rglob("*.pfu")}
                          for folder in (cli.folder / "cache", clean))
    if len(plain_units) != len(FILES) or not plain_units <= units:
        result.fail(f"{len(plain_units - units)} units of a plain run are others")


def test_headers_are_made_in_the_second_run_and_used_from_then_on(cli):
    prepare(cli)
    must_count(with_headers(cli), parsed=6, made=0, used=0)
    must_count(with_headers(cli), parsed=0, made=0, used=0)
    change(cli, 1)
    second = with_headers(cli)
    must_count(second, parsed=6, made=1, used=6)
    must_report_as_without(cli, second)
    change(cli, 2)
    third = with_headers(cli)
    must_count(third, parsed=6, made=0, used=6)
    must_report_as_without(cli, third)


def test_files_in_cpp20_use_precompiled_headers(cli):
    prepare(cli, standard="-std=c++20")
    with_headers(cli)
    change(cli, 1)
    second = with_headers(cli)
    must_count(second, parsed=6, made=1, used=6)
    must_report_as_without(cli, second)


def test_files_with_a_module_are_parsed_as_they_stand(cli):
    prepare(cli, {2: "import nowhere;\n"}, standard="-std=c++20")
    with_headers(cli)
    change(cli, 1)
    must_count(with_headers(cli), parsed=6, made=1, used=5)


def test_third_party_headers_are_precompiled_too_in_the_order_of_the_files(cli):
    """`a.h` comes last, and is another one without <vector>."""
    cli.write("vendor/a.h", "#pragma once\n#ifdef _GLIBCXX_VECTOR\nstruct A {};\n#else\nstruct B {};\n#endif\n")
    prepare(cli, flags=["-isystem", str(cli.folder / "vendor")])
    for name in FILES:
        path = cli.folder / name
        path.write_text(path.read_text().replace("#include <map>\n", "#include <map>\n#include <a.h>\n"))
    with_headers(cli)
    time.sleep(2.2)  # a header that has only just changed is not trusted (lib/driver/InputRecord.cpp)
    change(cli, 1)
    second = with_headers(cli)
    must_count(second, parsed=6, made=1, used=6)
    must_report_as_without(cli, second)


def with_vendor(cli, headers, text, first="", mixes=True):
    """Three sources read these headers in one order, three in the other; without `mixes` all in one."""
    for name, content in headers.items():
        cli.write(f"vendor/{name}", content)
    prepare(cli, flags=["-isystem", str(cli.folder / "vendor")])
    for n, name in enumerate(FILES):
        path = cli.folder / name
        includes = "".join(f"#include <{header}>\n" for header in sorted(headers, reverse=mixes and n % 2 == 1))
        path.write_text(first + path.read_text().replace("#include <map>\n", "#include <map>\n" + includes) + text)
    with_headers(cli)
    time.sleep(2.2)  # a header that has only just changed is not trusted (lib/driver/InputRecord.cpp)
    change(cli, 1)
    return with_headers(cli)


ENUMERATIONS = """\
namespace vendor {
enum Mode { kFirst, kSecond, kThird };
inline int open(Mode mode = kFirst) { return mode; }
}
"""


def test_headers_that_say_the_same_may_be_read_in_any_order(cli):
    """As <stdint.h> and <wchar.h> do: who comes first defines the macro."""
    limit = "#pragma once\n#ifndef LIMIT\n#define LIMIT 7\n#endif\n"
    second = with_vendor(cli, {"a.h": limit + ENUMERATIONS, "b.h": limit + "struct B {};\n"},
                         "int limit = LIMIT + vendor::open(vendor::kSecond);\n")
    must_count(second, parsed=6, made=1, used=6)
    must_report_as_without(cli, second)


def test_headers_that_differ_in_a_macro_keep_their_order(cli):
    """They stay where they are; only those of the library are made."""
    headers = {f"{letter}.h": f"#pragma once\n#ifndef LIMIT\n#define LIMIT 0x{letter}\n#endif\n" for letter in "ab"}
    second = with_vendor(cli, headers, "int limit = LIMIT;\n")
    must_count(second, parsed=6, made=1, used=6)
    must_report_as_without(cli, second)


def test_a_macro_that_a_later_header_would_define_too_is_not_seen_before_its_first_definition(cli):
    limit = "#pragma once\n#ifndef LIMIT\n#define LIMIT 7\n#endif\n"
    cli.write("early.h", "#ifdef LIMIT\n#error early\n#endif\n")
    second = with_vendor(cli, {"a.h": limit, "b.h": limit}, "int limit = LIMIT;\n", first='#include "early.h"\n',
                         mixes=False)
    must_count(second, parsed=6, made=1, used=6)
    must_report_as_without(cli, second)


def test_a_file_with_many_headers_of_its_own_gets_them_precompiled_too(cli):
    """The one set that all share is a small part of what this file reads."""
    prepare(cli, {3: "#include <regex>\n#include <filesystem>\n"})
    with_headers(cli)
    for round_number, made in ((1, 2), (2, 0)):
        change(cli, round_number)
        result = with_headers(cli)
        must_count(result, parsed=6, made=made, used=6)
        must_report_as_without(cli, result)
    # It does not take four files to use what is there.
    (cli.folder / FILES[3]).write_text((cli.folder / FILES[3]).read_text() + "int more();\n")
    result = with_headers(cli)
    must_count(result, parsed=1, made=0, used=1)
    must_report_as_without(cli, result)


def test_headers_of_one_file_are_not_made_where_the_cache_has_no_room(cli):
    prepare(cli, {3: "#include <regex>\n#include <filesystem>\n"})
    run(cli, "--cache-dir", "cache", "--cache-size", "24")
    change(cli, 1)
    must_count(run(cli, "--cache-dir", "cache", "--cache-size", "24"), parsed=6, made=1, used=6)


def test_a_pragma_about_warnings_is_none_that_a_header_could_see(cli):
    quiet = '#define QUIET _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \\"-Wall\\"")\nQUIET\n'
    pragmas = {n: quiet for n in range(4)} | {4: '_Pragma("pack(1)")\n', 5: quiet + '_Pragma("pack(1)")\n'}
    prepare(cli, pragmas)
    with_headers(cli)
    change(cli, 1)
    second = with_headers(cli)
    must_count(second, parsed=6, made=1, used=4)
    must_report_as_without(cli, second)


def test_the_trace_says_why_a_file_uses_none(cli):
    prepare(cli, {1: "#define _GLIBCXX_ASSERTIONS 1\n"})
    with_headers(cli)
    change(cli, 1)
    with_headers(cli)
    # Its facts say that the headers can move, its text does not any more.
    (cli.folder / FILES[2]).write_text("#define _GLIBCXX_ASSERTIONS 1\n" + SOURCE.format(n=2))
    change(cli, 2)
    result = run(cli, "--cache-dir", "cache", "--trace", "trace.json")
    events = json.loads((cli.folder / "trace.json").read_text())["traceEvents"]
    said = {(event["name"], event["args"]["file"].rsplit("/", 1)[-1]) for event in events if event["ph"] == "i"}
    if said != {("PCH not offered", FILES[1]), ("PCH in vain", FILES[2])}:
        result.fail(f"the trace says {said}")
    spans = [event["ts"] for event in events if event["ph"] == "X"]
    if not all(min(spans) <= event["ts"] <= max(spans) + 60e6 for event in events if event["ph"] == "i"):
        result.fail("an event is not on the clock of the spans")


def test_no_header_is_made_against_the_users_will(cli):
    prepare(cli)
    for round_number in range(2):
        must_count(run(cli, "--cache-dir", "cache", "--no-pch"), parsed=6, made=0, used=0)
        change(cli, round_number)
    if list((cli.folder / "cache").glob("*.pch")):
        raise AssertionError("a precompiled header in the cache")


def test_sources_that_could_tell_the_order_are_parsed_as_they_stand(cli):
    # A macro that <string> tests, and an overload of what a header of <string> declares.
    prepare(cli, {1: "#define _GLIBCXX_ASSERTIONS 1\n", 4: "struct Mine;\nint abs(const Mine *);\n"})
    with_headers(cli)
    change(cli, 1)
    second = with_headers(cli)
    # The second reads enough headers that do not declare abs() for a set of its own.
    must_count(second, parsed=6, made=2, used=5)
    must_report_as_without(cli, second)


def test_sources_that_come_to_tell_the_order_are_parsed_as_they_stand(cli):
    """Their facts still say that the headers can move."""
    prepare(cli)
    with_headers(cli)
    change(cli, 1)
    must_count(with_headers(cli), parsed=6, made=1, used=6)
    (cli.folder / FILES[2]).write_text("#define _GLIBCXX_ASSERTIONS 1\n" + SOURCE.format(n=2))
    third = with_headers(cli)
    must_count(third, parsed=1, made=0, used=0)
    must_report_as_without(cli, third)


def test_a_damaged_precompiled_header_is_made_again(cli):
    prepare(cli)
    with_headers(cli)
    change(cli, 1)
    must_count(with_headers(cli), parsed=6, made=1, used=6)
    for damage in (lambda bytes: bytes[: len(bytes) // 2], lambda bytes: bytes[:4096] + b"damaged" + bytes[4103:]):
        [path] = (cli.folder / "cache").rglob("*.pch")
        path.write_bytes(damage(path.read_bytes()))
        change(cli, 2)
        result = with_headers(cli)
        must_count(result, parsed=6, made=1, used=6)
        must_report_as_without(cli, result)
