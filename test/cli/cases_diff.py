"""`check --diff`: the whole program is analysed, and only what the change brought fails."""
import json
import subprocess

from cli import CONFIG, LEAK, Failure, Result

HEADER = """\
#pragma once
#include <piiflow/annotations.h>
struct User {
  PII(user.contact.email) const char *email;
  const char *name;
  int id;
};
namespace acme {
PII_SINK(acme) void send(const char *text);
}
PII_SANITIZER(hash) const char *digest(const char *text);
"""
OLD = '#include "user.h"\nvoid old(const User &u) {\n  acme::send(u.email);\n}\n'
HASHED = '#include "user.h"\nvoid hashed(const User &u) {\n  const char *text = u.email;\n  text = digest(text);\n' \
         '  acme::send(text);\n}\nvoid named(const User &u) {\n  acme::send(u.name);\n}\n'
RULES = CONFIG + "  allow:\n    - { data: user.contact.email, to: acme, transform: hash, reason: fine }\n"


def git(cli, *arguments):
    return subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example", *arguments], cwd=cli.folder,
                          check=True, capture_output=True, text=True).stdout


def commit(cli):
    git(cli, "add", "-A")
    git(cli, "commit", "-qm", "x")


def prepare(cli):
    """A repository whose first commit, tagged `base`, has one unapproved flow, in old.cpp."""
    cli.write(".piiflow.yaml", RULES)
    cli.write("user.h", HEADER)
    cli.write("old.cpp", OLD)
    cli.write("hashed.cpp", HASHED)
    cli.write(".gitignore", "tmp\ncompile_commands.json\n")
    cli.database("old.cpp", "hashed.cpp")
    git(cli, "init", "-q", "-b", "main")
    commit(cli)
    git(cli, "tag", "base")


def check(cli, *arguments, base="base"):
    return cli.run("check", "--diff", base, *arguments)


def test_nothing_changed(cli):
    prepare(cli)
    cli.run("check").exits(1)
    check(cli).exits(0).says("0 changed files", "0 unapproved flows").is_silent_on("old.cpp:3")


def test_a_new_flow_fails_and_an_old_one_does_not(cli):
    prepare(cli)
    # Lines move, and the text on the way of the old flow is another.
    cli.write("old.cpp", OLD.replace("  acme", "  int more = 1;\n  const char *mail = u.email;\n  acme").replace(
        "send(u.email)", "send(mail)") + "void fresh(const User &u) {\n  acme::send(u.email);\n}\n")
    result = check(cli).exits(1).says("old.cpp:8:14: error:", "1 unapproved flow", "1 changed file, 1 of 2 units")
    result.is_silent_on("old.cpp:5")
    commit(cli)
    if check(cli).exits(1).out != result.out:
        raise Failure("committed or not makes a difference")


def test_a_line_that_is_gone(cli):
    prepare(cli)
    cli.write("hashed.cpp", HASHED.replace("  text = digest(text);\n", ""))
    check(cli).exits(1).says("hashed.cpp:4:14: error:").is_silent_on("old.cpp:3")


def test_an_annotation_in_a_header(cli):
    prepare(cli)
    cli.write("user.h", HEADER.replace("const char *name", "PII(user.name) const char *name"))
    check(cli).exits(1).says("hashed.cpp:8:14: error: user.name", "2 of 2 units").is_silent_on("old.cpp:3")


def test_a_change_of_the_configuration(cli):
    prepare(cli)
    cli.write(".piiflow.yaml", CONFIG)
    check(cli).exits(1).says("hashed.cpp:5:14: error:", "0 of 2 units").is_silent_on("old.cpp:3")
    # With the configuration of the base for both, the change brings nothing.
    check(cli, "--config-from", "base").exits(0)
    (cli.folder / ".piiflow.yaml").unlink()
    commit(cli)
    git(cli, "tag", "bare")
    cli.write(".piiflow.yaml", CONFIG + "  deny: [{ data: user.contact, to: acme }]\n")
    check(cli, base="bare").exits(0)


def test_an_earlier_configuration_with_errors(cli):
    prepare(cli)
    cli.write(".piiflow.yaml", RULES + "surces: []\n")
    commit(cli)
    cli.write(".piiflow.yaml", RULES)
    check(cli, base="HEAD").exits(0).says("its earlier state has errors")


def test_a_suppression_that_is_gone(cli):
    prepare(cli)
    cli.write("old.cpp", OLD.replace("(u.email);", "(u.email);  // NOLINT(piiflow-unapproved-flow): agreed"))
    commit(cli)
    check(cli, base="HEAD").exits(0)
    cli.write("old.cpp", OLD)
    check(cli, base="HEAD").exits(1).says("old.cpp:3:14: error:")


def test_files_that_come_and_go(cli):
    prepare(cli)
    git(cli, "mv", "old.cpp", "renamed.cpp")
    cli.database("renamed.cpp", "hashed.cpp")
    check(cli).exits(0)
    # Not yet known to git, and new all the same.
    cli.write("fresh.cpp", OLD.replace("old", "fresh"))
    cli.database("renamed.cpp", "hashed.cpp", "fresh.cpp")
    check(cli).exits(1).says("fresh.cpp:3:14: error:").is_silent_on("renamed.cpp:3")
    cli.database("hashed.cpp")
    (cli.folder / "fresh.cpp").unlink()
    git(cli, "rm", "-qf", "renamed.cpp")
    check(cli).exits(0)


def test_a_header_that_hid_another(cli):
    prepare(cli)
    cli.write("inner/user.h", HEADER.replace("PII(user.contact.email) ", ""))
    (cli.folder / "old.cpp").rename(cli.folder / "inner/old.cpp")
    cli.database("inner/old.cpp", flags=[*cli.flags(), "-I", str(cli.folder)])
    commit(cli)
    git(cli, "tag", "hidden")
    check(cli, base="hidden").exits(0)
    (cli.folder / "inner/user.h").unlink()
    check(cli, base="hidden").exits(1).says("inner/old.cpp:3:14: error:")


def test_the_branch_went_on(cli):
    prepare(cli)
    git(cli, "checkout", "-qb", "feature")
    cli.write("hashed.cpp", HASHED + "// mine\n")
    commit(cli)
    git(cli, "checkout", "-q", "main")
    cli.write("old.cpp", OLD.replace("u.email", '"fixed"'))
    commit(cli)
    git(cli, "checkout", "-q", "feature")
    check(cli, base="main").exits(0).says("1 changed file,")


def test_reports_tell_new_from_known(cli):
    prepare(cli)
    cli.write("hashed.cpp", HASHED.replace("  text = digest(text);\n", ""))
    check(cli, "--sarif", "out.sarif", "--format", "github").exits(1).says("hashed.cpp").is_silent_on("old.cpp,line")
    states = {}
    for result in json.loads((cli.folder / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]:
        if result["ruleId"] != "piiflow-unapproved-flow":
            continue
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        states.setdefault(uri, []).append(result["baselineState"])
    if states != {"old.cpp": ["unchanged"], "hashed.cpp": ["new"]}:
        raise Failure(f"{states}")


def test_selected_files_and_a_cache(cli):
    prepare(cli)
    cli.write("old.cpp", OLD + "void fresh(const User &u) {\n  acme::send(u.email);\n}\n")
    check(cli, "hashed.cpp", "--cache-dir", "cache").exits(0)
    check(cli, "old.cpp", "--cache-dir", "cache").exits(1).says("1 unapproved flow")
    first = check(cli, "--cache-dir", "cache").exits(1).out
    if check(cli, "--cache-dir", "cache", "-j", "1").out != first or check(cli).out != first:
        raise Failure("the cache changes the report")


def patched(cli, patch, *arguments):
    cli.write("change.patch", patch)
    command = [cli.piiflow, "check", "--diff", "-", *arguments]
    with open(cli.folder / "change.patch", "rb") as stream:
        done = subprocess.run(command, cwd=cli.folder, stdin=stream, capture_output=True, text=True, check=False,
                              env=cli.environment(), timeout=60)
    return Result(cli, command, done.returncode, done.stdout, done.stderr)


def test_a_patch_on_standard_input(cli):
    prepare(cli)
    cli.write("hashed.cpp", HASHED.replace("  text = digest(text);\n", ""))
    git(cli, "mv", "old.cpp", "renamed.cpp")
    cli.write("fresh.cpp", OLD.replace("old", "fresh").rstrip("\n"))
    cli.database("renamed.cpp", "hashed.cpp", "fresh.cpp")
    git(cli, "add", "-A")
    patch = git(cli, "diff", "--cached", "-M", "base")
    result = patched(cli, patch).exits(1).says("hashed.cpp:4:14: error:", "fresh.cpp:3:14: error:")
    result.is_silent_on("renamed.cpp:3")
    if result.out.split("compared with")[0] != check(cli).out.split("compared with")[0]:
        raise Failure("the revision says something else than the patch")


def test_a_patch_without_git(cli):
    cli.write(".piiflow.yaml", RULES)
    cli.write("user.h", HEADER)
    cli.write("old.cpp", OLD + "void fresh(const User &u) {\n  acme::send(u.email);\n}\n")
    cli.database("old.cpp")
    patch = ("--- old.cpp.orig\t2026-01-01 00:00:00\n+++ old.cpp\t2026-01-02 00:00:00\n@@ -2,3 +2,6 @@\n"
             " void old(const User &u) {\n   acme::send(u.email);\n }\n+void fresh(const User &u) {\n"
             "+  acme::send(u.email);\n+}\n")
    patched(cli, patch.replace("old.cpp.orig", "old.cpp")).exits(1).says("old.cpp:6:14").is_silent_on("old.cpp:3")
    patched(cli, "").exits(0)
    patched(cli, "hello\n").exits(2).one_error().says("no patch")
    patched(cli, patch.replace("u.email);\n }", "u.id);\n }")).exits(2).says("old.cpp:2:1: error:", "does not fit")
    patched(cli, patch.replace("+++ old.cpp", "+++ none.cpp")).exits(2).one_error().says("state after the patch")
    patched(cli, patch[:-3]).exits(2).one_error().says("cut short")
    patched(cli, patch.replace("@@ -2,3 +2,6 @@", "@@ x @@")).exits(2).one_error().says("ranges of lines")
    cli.run("check", "--diff", "main").exits(2).one_error().says("not a git repository", "--diff -")


def test_revisions_that_cannot_be_compared(cli):
    prepare(cli)
    check(cli, base="nowhere").exits(2).one_error().says("'nowhere' is no revision here", "fetched")
    check(cli, base="--output=x").exits(2).one_error()
    git(cli, "checkout", "-q", "--orphan", "other")
    git(cli, "commit", "-qm", "with no parent")
    check(cli).exits(2).one_error().says("no common ancestor", "fetch-depth: 0")
    cli.run("link", "--diff", "base", "x.pfu").exits(2).one_error().says("unknown option '--diff'")


def test_earlier_files_with_errors(cli):
    prepare(cli)
    cli.write("old.cpp", OLD + "int broken(\n")
    commit(cli)
    cli.write("old.cpp", OLD)
    check(cli, base="HEAD").says("could not be read whole as it was before")


def test_a_program_that_is_only_named(cli):
    prepare(cli)
    cli.write("old.cpp", LEAK.replace("(u.email)", "(u.email + u.id)"))
    cli.check("old.cpp", "--diff", "base").exits(1).says("old.cpp:10")
    cli.write("old.cpp", OLD + "\n")
    cli.check("old.cpp", "--diff", "base").exits(0)


def test_inventory_of_a_change(cli):
    prepare(cli)
    inventory = ("inventory", "--diff", "base")
    cli.run(*inventory).exits(0).says("0 added, 0 removed, 0 changed")
    cli.write("hashed.cpp", HASHED.replace("  text = digest(text);\n", ""))
    cli.write("old.cpp", OLD + "void fresh(const User &u) {\n  acme::send(u.email);\n}\n")
    cli.run(*inventory).exits(0).says("1 added, 0 removed, 1 changed", "compared with")
    cli.run(*inventory, "--exit-code").exits(1)
    cli.run(*inventory, "--format", "markdown").exits(0).says("## What leaves: 1 added, 0 removed, 1 changed")
    if cli.run(*inventory, "--format", "json").exits(0).json()["piiflow"] != 1:
        raise Failure("no JSON")
    cli.run(*inventory, "--format", "csv").exits(2).one_error().says("text, json and markdown")
    cli.run(*inventory, "--check", "x").exits(2).one_error().says("exclude each other")
    cli.run("extract", "old.cpp", "-o", "old.pfu").exits(0)
    cli.run(*inventory, "old.pfu").exits(2).one_error().says("not units")
    cli.run("inventory", "--diff", "nowhere").exits(2).one_error()


def test_what_is_no_plain_file(cli):
    prepare(cli)
    (cli.folder / "link.h").symlink_to("user.h")
    commit(cli)
    git(cli, "tag", "linked")
    (cli.folder / "link.h").unlink()
    cli.write("link.h", HEADER)
    cli.write("empty.cpp", "")
    check(cli, base="linked").exits(0).says("link.h: warning: --diff: no plain file before the change")
    # Names of all kinds, and a file that was empty.
    commit(cli)
    git(cli, "tag", "odd")
    cli.write("a \u00e4\t\"b\".cpp", OLD.replace("old", "odd"))
    cli.write("empty.cpp", "// no more\n")
    cli.database("old.cpp", "hashed.cpp", "a \u00e4\t\"b\".cpp")
    check(cli, base="odd").exits(1).says("1 unapproved flow", "2 changed files")
