"""Where people start: init, suggest, doctor, tidy."""
import json
import subprocess

SOURCE = """#include <string>

struct User {
  std::string email;
  std::string plan;
};
struct Config {
  std::string name;
};

namespace cloud { void post_event(const std::string &text); }
__attribute__((annotate("piiflow::sink", "acme"))) void track(const std::string &text);

void report(const User &user) {
  track(user.email);
  track(user.plan);
  cloud::post_event(user.email);
}
"""


def write(cli):
    cli.write("a.cpp", SOURCE)
    cli.write(".piiflow.yaml", "piiflow: 1\n")


def suggest(cli, *arguments):
    return cli.run("suggest", *arguments, "a.cpp", "--", *cli.flags())


def test_suggest_ranks_and_gives_reasons(cli):
    write(cli)
    report = suggest(cli).exits(0)
    report.says("a.cpp:4:15: suggestion: PII(user.contact.email) for field 'User::email': 'email' says user.contact.email")
    report.says("a.cpp:15:9: note: it reaches acme ('track')")
    report.says("a.cpp:17:3: suggestion: a sink model for 'cloud::post_event': nobody describes it, and its name says "
                "'post' and 'cloud'; 1 call, with user.contact.email")
    report.says("Declarations that look like personal data: 1, of them reaching a sink: 1; unseen functions that look like sinks: 1.")
    assert "Config::name" not in report.out, report.out


def test_suggest_by_names_alone(cli):
    write(cli)
    report = suggest(cli, "--no-flows").exits(0)
    report.says("PII(user.contact.email) for field 'User::email'", "a sink model for 'cloud::post_event'")
    report.is_silent_on("it reaches")


def test_suggested_yaml_can_be_included(cli):
    write(cli)
    yaml = suggest(cli, "--format", "yaml").exits(0).out
    cli.write("proposed.yaml", yaml)
    cli.write(".piiflow.yaml", "piiflow: 1\ninclude: [proposed.yaml]\n")
    cli.run("check", "a.cpp", "--", *cli.flags()).exits(1).says("a.cpp:15:9: error: user.contact.email from 'User::email'")
    assert json.loads(suggest(cli, "--format", "json").exits(0).out)["sources"] == []


def test_a_suggested_patch_applies(cli):
    write(cli)
    patch = suggest(cli, "--format", "patch").exits(0).out
    cli.write("a.patch", patch)
    subprocess.run(["git", "apply", "a.patch"], cwd=cli.folder, check=True)
    text = (cli.folder / "a.cpp").read_text()
    assert "#include <piiflow/annotations.h>\n" in text, text
    assert "  PII(user.contact.email) std::string email;\n" in text, text
    cli.run("check", "a.cpp", "--", *cli.flags()).exits(1).says("error: user.contact.email from 'User::email'")


def test_a_patch_tells_what_it_leaves_out(cli):
    cli.write("a.cpp", SOURCE.replace("std::string plan;", "std::string plan, phone;\n  std::string birthday, last;"))
    cli.write(".piiflow.yaml", "piiflow: 1\n")
    report = suggest(cli, "--format", "patch").exits(0)
    assert "+  PII(user.contact.email) std::string email;" in report.out, report.out
    assert report.err.startswith("a.cpp:5:21: note: not in the patch: PII(user.contact.phone_number) for 'User::phone'; "
                                 "annotate it by hand, or take it from --format yaml\n"), report.err
    assert "a.cpp:6:15: note: not in the patch: " in report.err and "User::email" not in report.err, report.err


def test_suggest_needs_sources_for_a_patch(cli):
    write(cli)
    cli.run("extract", "a.cpp", "-o", "a.pfu", "--", *cli.flags()).exits(0)
    cli.run("suggest", "a.pfu").exits(0).says("User::email")
    cli.run("suggest", "--format", "patch", "a.pfu").exits(2).says("a patch needs the sources")


def test_init_writes_what_check_can_read(cli):
    cli.write("a.cpp", SOURCE)
    cli.run("init", "a.cpp", "--", *cli.flags()).exits(0).says("Wrote .piiflow.yaml. Files: 1")
    text = (cli.folder / ".piiflow.yaml").read_text()
    assert '#   - field: "User::email"    # a.cpp:4' in text, text
    assert '#   - function: "cloud::post_event"' in text, text
    cli.run("check", "a.cpp", "--", *cli.flags()).exits(0)
    # Nothing but the '#' of what it proposes has to go.
    lines = text.split("\n")
    start = next(i for i, line in enumerate(lines) if line == "# sources:")
    lines[start:start + 3] = [line.removeprefix("# ") for line in lines[start:start + 3]]
    cli.write(".piiflow.yaml", "\n".join(lines))
    cli.run("check", "a.cpp", "--", *cli.flags()).exits(1).says("error: user.contact.email from 'User::email'")


def test_init_says_how_many_it_leaves_out(cli):
    cli.write("a.cpp", SOURCE + "".join(f"struct User{n} {{ std::string email; }};\nvoid use(User{n}) {{}}\n" for n in range(30)))
    cli.run("init", "a.cpp", "--", *cli.flags()).exits(0)
    text = (cli.folder / ".piiflow.yaml").read_text()
    proposed = len(cli.run("suggest", "--no-flows", "--format", "json", "a.cpp", "--", *cli.flags()).json()["sources"])
    assert proposed > 20, proposed
    assert f"# Look like it, the surest 20 of {proposed} (piiflow suggest has all)" in text, text
    assert text.count("#   - field: \"User") == 20, text


def test_init_never_overwrites(cli):
    write(cli)
    cli.run("init", "a.cpp", "--", *cli.flags()).exits(2).says(".piiflow.yaml exists already, and is left as it is")
    assert (cli.folder / ".piiflow.yaml").read_text() == "piiflow: 1\n"


def test_init_without_a_build_says_how_to_get_one(cli):
    cli.run("init").exits(2)
    assert not (cli.folder / ".piiflow.yaml").exists()


def test_doctor_finds_nothing_wrong(cli):
    cli.write(".piiflow.yaml", "piiflow: 1\nsources:\n  - field: User::email\n    data: user.contact.email\n")
    cli.write("a.cpp", SOURCE)
    report = cli.run("doctor", "a.cpp", "--", *cli.flags(), "-Wall", "-march=native", "-Iinclude").exits(0)
    report.says("ok     all files parsed: 1")
    report.is_silent_on("-Iinclude")
    report.says("Nothing is wrong.")


def test_doctor_says_what_is_wrong(cli):
    cli.write(".piiflow.yaml", "piiflow: 1\nsources:\n  - field: User::mail\n    data: user.contact.email\n")
    cli.write("a.cpp", SOURCE + "int broken( {\n")
    report = cli.run("doctor", "--cache-dir", "cache", "a.cpp", "--", *cli.flags()).exits(1)
    report.says("wrong  files that did not parse: 1 of 1; of each the first error:")
    report.says("wrong  models of the configuration that match nothing: 1")
    report.says(".piiflow.yaml:3")
    report.says("ok     cache cache: 0 of 1 files need not be read again")


def test_doctor_tells_the_cache(cli):
    write(cli)
    check = ("check", "--cache-dir", "cache", "a.cpp", "--", *cli.flags())
    cli.run(*check)
    cli.run("doctor", "--cache-dir", "cache", "a.cpp", "--", *cli.flags()).says("cache cache: 1 of 1 files need not be read again")


def test_tidy_is_clang_tidy_without_clang_tidy(cli):
    write(cli)
    report = cli.run("tidy", "a.cpp", "--", *cli.flags()).exits(0)
    report.says("a.cpp:4:15: warning: 'email' looks like personal data")
    cli.run("tidy", "--warnings-as-errors", "a.cpp", "--", *cli.flags()).exits(1)
    cli.run("tidy", "--checks", "-piiflow-unannotated-pii", "--warnings-as-errors", "a.cpp", "--", *cli.flags()).exits(0)
    cli.run("tidy", "--fix", "a.cpp", "--", *cli.flags()).exits(0)
    report = cli.run("tidy", "a.cpp", "--", *cli.flags()).exits(0)
    report.says("warning: user.contact.email from 'User::email' reaches acme ('track') unapproved [piiflow-unapproved-flow]")


def test_tidy_of_a_file_that_does_not_compile(cli):
    cli.write("a.cpp", SOURCE + "int broken( {\n")
    cli.write(".piiflow.yaml", "piiflow: 1\n")
    cli.run("tidy", "a.cpp", "--", *cli.flags()).exits(3).says("error: ")
    cli.run("tidy", "--fix", "a.cpp", "--", *cli.flags()).exits(3).says("nothing was fixed")
