"""`models test`: programs that state in comments what the user's models must find."""

MODELS = """\
piiflow: 1
packs: [std]
sinks:
  - function: acme::track
    input: arg1
    vendor: acme
sanitizers:
  - function: acme::sha256
    transform: hash
vendors:
  acme: { name: Acme Analytics }
"""

HEADER = """\
#pragma once
#include <piiflow/annotations.h>
#include <string>
struct User {
  PII(user.contact.email) std::string email;
  int id;
};
namespace acme {
void track(const char *event, const std::string &payload);
std::string sha256(const std::string &text);
}
"""

CASE = """\
#include "user.h"
void flows(const User &u) {
  acme::track("login", u.email);                // expect: user.contact.email -> acme
  acme::track("login", acme::sha256(u.email));  // expect: user.contact.email -> acme via hash confidence high
  acme::track(u.email.c_str(), "login");
}
"""


def project(cli, case=CASE, models=MODELS):
    cli.write(".piiflow.yaml", models)
    cli.write("privacy/tests/include/user.h", HEADER)
    cli.write("privacy/tests/track.cpp", case)


def test_passes(cli):
    project(cli)
    cli.run("models", "test", "privacy/tests").exits(0).says("1 passed, 0 failed")
    cli.run("models", "test", "privacy/tests/track.cpp").exits(0).says("1 passed, 0 failed")


def test_missing_unexpected_and_wrong(cli):
    lines = CASE.replace("// expect: user.contact.email -> acme\n", "\n").replace("via hash", "via hmac")
    project(cli, lines.replace('"login");', '"login");  // expect: user.contact.email -> acme'))
    cli.run("models", "test", "privacy/tests").exits(1).says(
        "privacy/tests/track.cpp:3:1: error: unexpected: user.contact.email -> acme from 'User::email'",
        "privacy/tests/track.cpp:4:1: error: wrong: user.contact.email -> acme is there via hash confidence high",
        "privacy/tests/track.cpp:5:1: error: missing: user.contact.email -> acme", "0 passed, 1 failed")


def test_what_the_project_approves_is_stated_all_the_same(cli):
    project(cli, models=MODELS + "policy:\n  allow:\n    - { data: user.contact, to: acme }\nexclude: ['privacy/**']\n")
    cli.run("models", "test", "privacy/tests").exits(0)


def test_policy_of_the_cases_counts(cli):
    project(cli, CASE.replace("// expect: user.contact.email -> acme\n", "\n"))
    cli.write("privacy/tests/.piiflow.yaml", MODELS + "policy:\n  allow:\n    - { data: user.contact, to: acme }\n")
    cli.run("models", "test", "privacy/tests").exits(1).says("track.cpp:4:1: error: missing").is_silent_on(":3:")


def test_model_that_no_case_calls(cli):
    project(cli, models=MODELS.replace("acme::track", "acme::trak"))
    cli.run("models", "test", "privacy/tests").exits(1).says(
        "warning: no function of the program matches 'acme::trak'; did you mean 'acme::track'?")


def test_folder_is_one_program(cli):
    project(cli)
    cli.write("privacy/tests/two/a.cpp", '#include "user.h"\nvoid deliver(const std::string &text) {\n'
              '  acme::track("x", text);  // expect: user.contact.email -> acme\n}\n')
    cli.write("privacy/tests/two/b.cpp",
              '#include "user.h"\nvoid deliver(const std::string &text);\nvoid start(const User &u) { deliver(u.email); }\n')
    cli.run("models", "test", "privacy/tests").exits(0).says("2 passed, 0 failed")


def test_flags_of_the_file_and_of_the_command_line(cli):
    project(cli, "// flags: -DEMAIL=u.email\n#include \"more.h\"\n" + CASE.replace('"login", u.email', "EVENT, EMAIL"))
    cli.write("third_party/more.h", '#define EVENT "login"\n')
    cli.run("models", "test", "privacy/tests").exits(1).says("track.cpp:2:", "does not compile", "'more.h' file not found")
    cli.run("models", "test", "privacy/tests", "--", "-Ithird_party").exits(0)
    cli.run("models", "test", "privacy/tests", "--", "-I", "third_party").exits(0)


def test_header_that_is_not_there(cli):
    project(cli, "// needs: no/such.h libno-such-dev\n#include <no/such.h>\n")
    cli.run("models", "test", "privacy/tests").exits(0).says(
        "skipped track.cpp: this machine has no no/such.h (libno-such-dev)", "0 passed, 0 failed, 1 skipped")


def test_comments_that_cannot_be_read(cli):
    project(cli, CASE.replace("expect: user.contact.email -> acme via", "expect: to acme via").replace(
        "expect: user.contact.email -> acme\n", "expect user.contact.email -> acme\n"))
    cli.run("models", "test", "privacy/tests").exits(1).says(
        "track.cpp:3:1: error: 'expect' without its colon", "track.cpp:4:1: error: cannot read the expectation 'to acme via")


def test_bad_usage(cli):
    cli.run("models", "test").exits(2).one_error()
    cli.run("models", "tst", "x").exits(2).one_error().says("did you mean 'models test'?")
    cli.run("models", "test", "nowhere").exits(2).one_error().says("'nowhere': no such file or folder")
    (cli.folder / "empty").mkdir()
    cli.run("models", "test", "empty").exits(2).one_error().says("'empty' holds no C or C++ source")
    project(cli, models=MODELS.replace("sinks:", "sincs:"))
    cli.run("models", "test", "privacy/tests").exits(2).one_error().says(".piiflow.yaml:3:1: error: unknown key 'sincs'")
