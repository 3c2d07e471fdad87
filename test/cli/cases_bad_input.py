"""Broken YAML, sources, units and outputs: one clear message each, the contract's status, no crash, no hang."""
import os
import random
import signal
import struct
import time

from cli import CLEAN, CONFIG, LEAK, Failure

random_bytes = random.Random(7).randbytes


def test_missing_config(cli):
    cli.write("leak.cpp", LEAK)
    cli.check("leak.cpp", "--config", "nowhere.yaml").exits(2).one_error().says("nowhere.yaml")
    (cli.folder / "folder").mkdir()
    cli.check("leak.cpp", "--config", "folder").exits(2).one_error().says("folder")
    (cli.folder / ".piiflow.yaml").symlink_to("gone.yaml")
    cli.check("leak.cpp").exits(2).one_error().says(".piiflow.yaml: error: is a link that leads nowhere")


def test_broken_yaml(cli):
    cli.write("leak.cpp", LEAK)
    for text, place in (
        ("piiflow: 1\nsorces: []\n", ".piiflow.yaml:2:1: error:"),
        ("piiflow: 1\nsources: {}\n", ".piiflow.yaml:2:"),
        ("piiflow: 1\nsources:\n  - field: [\n", ".piiflow.yaml:"),
        ("piiflow: 2\n", ".piiflow.yaml:1:"),
        ("piiflow: 1\npacks: [nosuch]\n", ".piiflow.yaml:2:9: error:"),
        ("piiflow: 1\ninclude: [../x.yaml]\n", ".piiflow.yaml:2:"),
        ("piiflow: 1\npolicy: { allow: [{ data: user, to: acme, until: 2027-02-30 }] }\n", ".piiflow.yaml:2:"),
        ("piiflow: 1\nx: &a 1\ny: *a\n", ".piiflow.yaml:2:"),
        ("- just a list\n", ".piiflow.yaml:1:"),
        ("piiflow: 1\n\tpacks: []\n", ".piiflow.yaml:2:"),
        (b"\xff\xfe\x00\x00", ".piiflow.yaml:"),
    ):
        cli.write(".piiflow.yaml", text)
        result = cli.check("leak.cpp").exits(2).says(place)
        if result.out:
            result.fail("a report in spite of a broken configuration")


def test_source_that_does_not_compile(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("broken.cpp", "int main( { return undeclared; }\n")
    cli.check("broken.cpp").exits(3).says("broken.cpp:1:")
    cli.check("broken.cpp", "--allow-incomplete").exits(0)
    cli.write("leak.cpp", LEAK)
    cli.check("broken.cpp", "leak.cpp").exits(1).says("broken.cpp:1:", "leak.cpp:10:14: error:")


def test_missing_header(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("x.cpp", '#include "nowhere.h"\nint main() {}\n')
    cli.check("x.cpp").exits(3).says("x.cpp:1:10:", "nowhere.h")
    cli.check("x.cpp", "--format", "sarif").exits(3).says("nowhere.h")


def test_unreadable_source(cli):
    if os.geteuid() == 0:
        return  # root reads everything
    cli.write("x.cpp", CLEAN).chmod(0)
    cli.check("x.cpp").exits(3).says("x.cpp")


def test_source_of_random_bytes(cli):
    cli.write("x.cpp", random_bytes(5000))
    cli.check("x.cpp").exits(3).says("x.cpp:")


def test_empty_source(cli):
    cli.write("x.cpp", "")
    cli.check("x.cpp").exits(0)


def test_broken_units(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.run("extract", "leak.cpp", "-o", "leak.pfu", "--", *cli.flags()).exits(0)
    good = (cli.folder / "leak.pfu").read_bytes()
    for name, content in (
        ("empty.pfu", b""),
        ("short.pfu", good[:9]),
        ("truncated.pfu", good[: len(good) // 2]),
        ("random.pfu", random_bytes(4096)),
        ("text.pfu", b"int main() {}\n"),
        ("forged.pfu", good[:8] + random_bytes(len(good) - 8)),
    ):
        cli.write(name, content)
        cli.run("link", name).exits(3).says(name)
        cli.run("link", "leak.pfu", name).exits(1).says(name, "leak.cpp:10:14: error:")
    cli.run("link", "nowhere.pfu").exits(2).one_error().says("nowhere.pfu")


def with_format_version(unit, version):
    """FlatBuffers: the root table's first field, found through its vtable."""
    root = struct.unpack_from("<I", unit, 0)[0]
    vtable = root - struct.unpack_from("<i", unit, root)[0]
    field = root + struct.unpack_from("<H", unit, vtable + 4)[0]
    return unit[:field] + struct.pack("<I", version) + unit[field + 4:]


def test_units_of_another_format_version(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.run("extract", "leak.cpp", "-o", "leak.pfu", "--", *cli.flags()).exits(0)
    good = (cli.folder / "leak.pfu").read_bytes()
    for version in (0, 1, 4294967295):
        cli.write("other.pfu", with_format_version(good, version))
        cli.run("link", "other.pfu").exits(3).says("other.pfu", f"has unit format {version}, written by piiflow",
                                                   "extract it again")
        cli.run("link", "leak.pfu", "other.pfu").exits(1).says("other.pfu", "leak.cpp:10:14: error:")


def test_every_flipped_byte_of_a_unit(cli):
    """A sample of damaged units: read or refused, never a crash or a silent 0."""
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.run("extract", "leak.cpp", "-o", "leak.pfu", "--", *cli.flags()).exits(0)
    good = (cli.folder / "leak.pfu").read_bytes()
    for at in range(3, len(good), max(1, len(good) // 25)):
        cli.write("bad.pfu", good[:at] + bytes([good[at] ^ 0x5A]) + good[at + 1:])
        result = cli.run("link", "bad.pfu")
        if result.status not in (1, 3):
            result.fail(f"byte {at}")


def test_unwritable_outputs(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.check("leak.cpp", "--sarif", "no/such/folder/x.sarif").exits(2).one_error().says("no/such/folder")
    (cli.folder / "folder").mkdir()
    cli.check("leak.cpp", "--sarif", "folder").exits(2).one_error().says("folder")
    cli.run("extract", "leak.cpp", "-o", "no/such/x.pfu", "--", *cli.flags()).exits(2).one_error().says("no/such")
    cli.write("file", "")
    cli.check("leak.cpp", "--report", "json=no/such/x.json").exits(2).one_error().says("no/such")
    cli.check("leak.cpp", "--cache-dir", "file/cache").exits(2).one_error().says("--cache-dir")
    cli.check("leak.cpp", "--cache-dir", "file").exits(2).one_error().says("--cache-dir: 'file' is no folder")


def test_a_file_of_no_language(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("notes.txt", "hello\n")
    cli.check("notes.txt").exits(3).says("notes.txt: error: neither its name nor its flags say that this is C or C++")


def test_full_disk(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.check("leak.cpp", "--sarif", "/dev/full").exits(2).says("/dev/full")
    with open("/dev/full", "wb") as full:
        process = cli.start("check", "leak.cpp", "--", *cli.flags(), stdout=full)
    cli.end(process).exits(2).one_error().says("standard output")
    with open("/dev/full", "wb") as full:
        process = cli.start("tidy", "leak.cpp", "--", *cli.flags(), stdout=full)
    cli.end(process).exits(2).one_error().says("standard output")


def test_closed_pipe(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    read, write = os.pipe()
    process = cli.start("check", "leak.cpp", "--", *cli.flags(), stdout=write)
    os.close(write)
    os.close(read)
    cli.end(process).exits(2).one_error().says("standard output")


def test_interrupt_leaves_nothing(cli):
    cli.write("slow.cpp", "#include <piiflow/annotations.h>\n" + "\n".join(
        f"template <int N> struct S{i} {{ static constexpr int v = S{i}<N - 1>::v + 1; }};\n"
        f"template <> struct S{i}<0> {{ static constexpr int v = 0; }};\nstatic_assert(S{i}<900>::v == 900);"
        for i in range(400)))
    for number in (signal.SIGINT, signal.SIGTERM):
        process = cli.start("check", "slow.cpp", "--", *cli.flags())
        time.sleep(0.5)
        process.send_signal(number)
        process.communicate(timeout=30)
        if process.returncode not in (-number, 0):
            raise Failure(f"status {process.returncode} after signal {number}")
        if list((cli.folder / "tmp").glob("piiflow*")):
            raise Failure("the working folder is left behind")


def test_timeout_costs_one_file(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    os.mkfifo(cli.folder / "never.h")
    cli.write("stuck.cpp", '#include "never.h"\n')
    cli.check("stuck.cpp", "leak.cpp", "--file-timeout", "2").exits(1).says(
        "stuck.cpp", "takes longer than 2 s", "leak.cpp:10:14: error:")
    cli.check("stuck.cpp", "--file-timeout", "1").exits(3)


def test_deep_nesting_is_survived(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("deep.cpp", "int f() { return " + "(" * 250 + "1" + ")" * 250 + "; }\n"
              + "int g(int a) { return a" + " + a" * 20000 + "; }\n")
    result = cli.check("deep.cpp")
    if result.status not in (0, 3):
        result.fail("status")
