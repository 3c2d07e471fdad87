#!/usr/bin/env python3
"""Installs piiflow into a folder of its own and uses what stands there, as another project would.

    test/install/run.py --build build/dev [PATTERN...]

The installed binary finds its packs; find_package and piiflow_add_check, with Ninja and with make, remake the units of
what changed only; the launcher writes units beside objects; completion and manual page are those of the command line.
With --package the Debian package is made and unpacked too.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

PROJECT = {
    "CMakeLists.txt": """\
cmake_minimum_required(VERSION 3.21)
project(shop CXX)
find_package(piiflow 0.1 REQUIRED)
add_library(core STATIC src/user.cpp)
target_link_libraries(core PUBLIC piiflow::annotations)
add_custom_command(OUTPUT gen.h COMMAND ${CMAKE_COMMAND} -E touch gen.h)
add_executable(app src/main.cpp src/send.cpp gen.h)
target_include_directories(app PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
target_link_libraries(app PRIVATE core)
add_executable(tool src/send.cpp src/tool.cpp)
target_compile_definitions(tool PRIVATE TOOL)
target_link_libraries(tool PRIVATE core)
piiflow_add_check(NAME privacy TARGETS app core tool CONFIG .piiflow.yaml SARIF privacy.sarif OPTIONS --color never)
target_sources(app PRIVATE src/late.cpp)
""",
    ".piiflow.yaml": """\
piiflow: 1
include: [rules.yaml]
vendors: { acme: { kind: sub-processor } }
""",
    "rules.yaml": "piiflow: 1\npolicy: { default: deny }\n",
    "src/user.h": """\
#pragma once
#include <piiflow/annotations.h>
#include <string>
struct User {
  PII(user.contact.email) std::string email;
  int id;
};
std::string describe(const User &user);
PII_SINK(acme) void send(const std::string &text);
""",
    "src/user.cpp": '#include "user.h"\nstd::string describe(const User &user) { return "user " + user.email; }\n',
    "src/send.cpp": '#include "user.h"\nvoid send(const std::string &) {}\n',
    "src/late.cpp": "int late() { return 1; }\n",
    "src/tool.cpp": "int main() {}\n",
    "src/main.cpp": '#include "gen.h"\n#include "user.h"\nint main() { send("hello"); }\n',
}
LEAK = '#include "gen.h"\n#include "user.h"\nint main() { send(describe(User{})); }\n'
FLOW = "user.contact.email from 'User::email' reaches acme"


class Failure(Exception):
    pass


def run(*command, status=0, cwd=None, env=None):
    command = [str(word) for word in command]
    done = subprocess.run(command, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, timeout=600)
    if done.returncode != status:
        raise Failure(f"{' '.join(command)}\nstatus {done.returncode}, expected {status}:\n{done.stdout[-4000:]}")
    return done.stdout


def expect(condition, what):
    if not condition:
        raise Failure(what)


class Tree:
    """The installed tree, and projects that use it."""

    def __init__(self, folder, prefix):
        self.folder, self.prefix = folder, prefix
        self.piiflow = prefix / "bin" / "piiflow"

    def project(self, name):
        root = self.folder / name
        for file, text in PROJECT.items():
            path = root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return root


def units(build):
    return {str(path.relative_to(build)): path.stat().st_mtime_ns for path in sorted(build.rglob("*.pfu"))}


def remade(build, before):
    return sorted(pathlib.Path(name).name for name, time in units(build).items() if before.get(name) != time)


def check_with(tree, generator, name):
    root = tree.project(name)
    build = root / "build"
    run("cmake", "-S", root, "-B", build, "-G", generator, f"-DCMAKE_PREFIX_PATH={tree.prefix}")
    make = ["cmake", "--build", build, "--target", "privacy"]
    text = run(*make)
    expect("0 unapproved flows" in text, f"no verdict:\n{text}")
    expect((build / "privacy.sarif").exists(), "no SARIF")
    names = [pathlib.Path(name).name for name in units(build)]
    # send.cpp twice, with other flags each time; late.cpp, which the target got behind the call.
    expect(sorted(names) == ["late.cpp.pfu", "main.cpp.pfu", "send.cpp.pfu", "send.cpp.pfu", "tool.cpp.pfu",
                             "user.cpp.pfu"], f"units: {names}")

    before = units(build)
    text = run(*make)
    expect(not remade(build, before) and "unapproved" not in text, f"a second build does something:\n{text}")

    (root / "src/main.cpp").write_text(LEAK, encoding="utf-8")
    text = run(*make, status=2 if generator == "Unix Makefiles" else 1)
    expect(FLOW in text and "src/main.cpp:3" in text, f"the flow is not reported:\n{text}")
    expect(remade(build, before) == ["main.cpp.pfu"], f"remade: {remade(build, before)}")

    before = units(build)
    (root / "rules.yaml").write_text('piiflow: 1\npolicy: { allow: [{ data: user.contact.email, to: acme, reason: "x" }] }\n',
                                     encoding="utf-8")
    text = run(*make)
    expect("1 approved" in text and not remade(build, before), f"an included YAML file:\n{text}")

    header = root / "src/user.h"
    header.write_text(header.read_text(encoding="utf-8") + "// a comment\n", encoding="utf-8")
    run(*make)
    expect(remade(build, before) == ["main.cpp.pfu", "send.cpp.pfu", "send.cpp.pfu", "user.cpp.pfu"],
           f"remade after a header changed: {remade(build, before)}")

    before = units(build)
    lists = root / "CMakeLists.txt"
    lists.write_text(lists.read_text(encoding="utf-8").replace("PRIVATE TOOL", "PRIVATE TOOL=2"), encoding="utf-8")
    run(*make)
    changed = remade(build, before)
    if generator == "Ninja":
        expect(changed == ["send.cpp.pfu", "tool.cpp.pfu"], f"remade after flags of one target changed: {changed}")
    expect(not remade(build, units(build)), "units change by themselves")
    before = units(build)
    run(*make)
    expect(not remade(build, before), "a build after a configuration does something again")


def test_ninja(tree):
    check_with(tree, "Ninja", "ninja")


def test_make(tree):
    check_with(tree, "Unix Makefiles", "make")


def test_what_is_wrong_is_said_by_cmake(tree):
    root = tree.project("wrong")
    for call, words in (("piiflow_add_check(NAME x TARGETS nothing)", "is no target yet"),
                        ("piiflow_add_check(TARGETS app)", "NAME and TARGETS are needed"),
                        ("piiflow_add_check(NAME x TARGETS app CONFIG none.yaml)", "there is no such file"),
                        ("piiflow_add_check(NAME x TARGETS piiflow::annotations)", "compiles nothing here"),
                        ("piiflow_add_check(NAME x TARGETS app FORMAT)", "no target")):
        (root / "CMakeLists.txt").write_text(PROJECT["CMakeLists.txt"] + call + "\n", encoding="utf-8")
        text = run("cmake", "-S", root, "-B", root / "build", "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={tree.prefix}",
                   status=1)
        expect(words in " ".join(text.split()), f"{call}: not said: {words}\n{text}")


def test_launcher(tree):
    root = tree.project("launcher")
    build = root / "build"
    lists = "\n".join(line for line in PROJECT["CMakeLists.txt"].splitlines() if "piiflow_add_check" not in line)
    (root / "CMakeLists.txt").write_text(lists + "\n", encoding="utf-8")
    (root / "src/main.cpp").write_text(LEAK, encoding="utf-8")
    run("cmake", "-S", root, "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={tree.prefix}",
        f"-DCMAKE_CXX_COMPILER_LAUNCHER={tree.piiflow};launch;--")
    run("cmake", "--build", build)
    expect(len(units(build)) == 6, f"units: {sorted(units(build))}")
    before = units(build)
    text = run(tree.piiflow, "link", build, status=1, cwd=root)
    expect(FLOW in text, text)
    (root / "src/main.cpp").write_text(PROJECT["src/main.cpp"], encoding="utf-8")
    run("cmake", "--build", build)
    expect(remade(build, before) == ["main.cpp.o.pfu"], f"remade: {remade(build, before)}")
    run(tree.piiflow, "link", build, cwd=root)
    # What does not compile fails as without the launcher.
    (root / "src/main.cpp").write_text("int main( {}\n", encoding="utf-8")
    expect("error" in run("cmake", "--build", build, status=1), "no error of the compiler")


def test_packs_vendors_and_header_are_found(tree):
    root = tree.folder / "single"
    root.mkdir()
    (root / "a.cpp").write_text('#include <piiflow/annotations.h>\n#include <string>\nPII(user.name) std::string name;\n'
                                'PII_SINK(acme) void send(const std::string &);\nvoid f() { send("to " + name); }\n',
                                encoding="utf-8")
    environment = {**os.environ, "PATH": f"{tree.prefix / 'bin'}:{os.environ['PATH']}"}
    text = run("piiflow", "check", "a.cpp", "--", "-std=c++20", f"-I{tree.prefix / 'include'}", status=1, cwd=root,
               env=environment)
    expect("user.name" in text and "reaches acme" in text, text)
    expect("libcurl" in run("piiflow", "packs", "list", env=environment), "no packs")
    expect((tree.prefix / "share/piiflow/vendors/monitoring.yaml").exists(), "no vendors")


def test_manual_and_completion(tree):
    page = (tree.prefix / "share/man/man1/piiflow.1").read_text(encoding="utf-8")
    expect(".SS piiflow check" in page and "NAME\npiiflow" in page, page[:400])
    bash = tree.prefix / "share/bash-completion/completions/piiflow"
    script = (f"source {bash}; COMP_WORDS=(piiflow check --sar); COMP_CWORD=2; _piiflow; echo ${{COMPREPLY[@]}};"
              "COMP_WORDS=(piiflow vendors ''); COMP_CWORD=2; _piiflow; echo ${COMPREPLY[@]};"
              "COMP_WORDS=(piiflow link --color a); COMP_CWORD=3; _piiflow; echo ${COMPREPLY[@]}")
    expect(run("bash", "-c", script) == "--sarif\ncheck new\nauto always\n", run("bash", "-c", script))
    if shutil.which("zsh"):
        run("zsh", "-n", tree.prefix / "share/zsh/vendor-completions/_piiflow")
    if shutil.which("fish"):
        fish = tree.prefix / "share/fish/vendor_completions.d/piiflow.fish"
        text = run("fish", "--no-config", "-c", f"source {fish}; complete -C 'piiflow check --sar'")
        expect("--sarif" in text, text)


def test_static_says_that_it_has_no_module(tree):
    source = pathlib.Path(__file__).resolve().parent.parent.parent
    text = run("cmake", "-S", source, "-B", tree.folder / "static", "-G", "Ninja", "-DPIIFLOW_STATIC=ON",
               "-DPIIFLOW_BUILD_TESTS=OFF", "-DCMAKE_C_COMPILER=clang-22", "-DCMAKE_CXX_COMPILER=clang++-22")
    expect("libPiiflowTidyModule.so is not built" in text and "piiflow tidy" in text, text)


def test_package(tree, build, wanted):
    if not wanted:
        return
    folder = tree.folder / "package"
    run("cpack", "-G", "DEB", "-B", folder, cwd=build)
    package = next(folder.glob("*.deb"))
    text = run("dpkg-deb", "--info", package)
    expect("Depends:" in text and "libclang-common-22-dev" in text and "libc6" in text, text)
    unpacked = tree.folder / "unpacked"
    run("dpkg-deb", "--extract", package, unpacked)
    run(unpacked / "usr/bin/piiflow", "packs", "list")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--package", action="store_true")
    parser.add_argument("patterns", nargs="*", metavar="PATTERN")
    args = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="piiflow-install-")).resolve()
    failed = 0
    try:
        run("cmake", "--install", args.build, "--prefix", folder / "prefix", "--strip")
        tree = Tree(folder, folder / "prefix")
        for name, function in list(globals().items()):
            if not name.startswith("test_") or (args.patterns and not any(p in name for p in args.patterns)):
                continue
            try:
                if name == "test_package":
                    function(tree, args.build, args.package)
                else:
                    function(tree)
                print(f"pass {name[5:]}", flush=True)
            except Failure as failure:
                failed += 1
                print(f"FAIL {name[5:]}: {failure}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
