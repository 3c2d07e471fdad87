"""Options, help, and what is wrong with a command line."""
from cli import CLEAN, CONFIG, LEAK, Failure


def test_version(cli):
    result = cli.run("--version").exits(0)
    if not result.out.startswith("piiflow ") or result.err:
        result.fail("no version")


def test_help(cli):
    cli.run("--help").exits(0).says("piiflow check", "piiflow explain", "Exit status")
    for command in ("check", "extract", "link", "inventory", "explain"):
        cli.run(command, "--help").exits(0).says(f"piiflow {command}")


def test_help_names_all_options_of_check(cli):
    cli.run("check", "--help").says(
        "-p ", "--config", "--format", "--sarif", "--baseline", "-j ", "--cache-dir", "--no-cache", "--min-confidence",
        "--quiet", "--color", "--include-approved", "--warnings-as-errors", "--extra-arg", "--extra-arg-before",
        "--root", "--path-map", "--today", "--fail-on-incomplete", "--allow-incomplete")


def test_no_command(cli):
    cli.run().exits(2).says("no command", "piiflow check")


def test_unknown_command(cli):
    cli.run("chek").exits(2).one_error().says("did you mean 'check'?")


def test_unknown_option(cli):
    cli.run("check", "--formt", "json").exits(2).one_error().says("unknown option '--formt'", "did you mean '--format'?")
    cli.run("link", "--sarfi=x", "a.pfu").exits(2).one_error().says("did you mean '--sarif'?")
    cli.run("-x").exits(2).one_error().says("unknown option '-x'")


def test_bad_values(cli):
    cli.run("check", "--format", "xml").exits(2).one_error().says("'xml'", "text|sarif|json")
    cli.run("check", "--min-confidence", "some").exits(2).one_error().says("high|medium|low")
    cli.run("check", "--color", "red").exits(2).one_error().says("auto|always|never")
    cli.run("check", "--today", "tomorrow").exits(2).one_error().says("YYYY-MM-DD")
    cli.run("check", "-j", "many").exits(2).one_error().says("-j")
    cli.run("check", "--path-map", "here").exits(2).one_error().says("FROM=TO")


def test_missing_operands(cli):
    cli.run("extract").exits(2).one_error()
    cli.run("extract", "a.cpp").exits(2).one_error().says("-o")
    cli.run("link").exits(2).one_error()
    cli.run("explain").exits(2).one_error()


def test_flags_without_a_file(cli):
    cli.run("check", "--", "-std=c++20").exits(2).one_error().says("no FILE")


def test_file_that_does_not_exist(cli):
    cli.check("nowhere.cpp").exits(2).one_error().says("nowhere.cpp", "No such file")


def test_folder_instead_of_a_file(cli):
    (cli.folder / "src").mkdir()
    cli.check("src").exits(2).one_error().says("'src' is a folder")


def test_statuses(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.write("clean.cpp", CLEAN)
    cli.check("clean.cpp").exits(0)
    cli.check("leak.cpp").exits(1).says("leak.cpp:10:14: error: user.contact.email from 'User::email' reaches acme",
                                        "[piiflow-unapproved-flow]")


def test_quiet_and_clean_is_silent(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("clean.cpp", CLEAN)
    result = cli.check("clean.cpp", "--quiet").exits(0)
    if result.out or result.err:
        result.fail("not quiet")


def test_formats(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    sarif = cli.check("leak.cpp", "--format", "sarif").exits(1).json()
    if sarif["version"] != "2.1.0" or len(sarif["runs"][0]["results"]) != 1:
        raise Failure("SARIF without the result")
    cli.check("leak.cpp", "--format", "json").exits(1).json()
    beside = cli.check("leak.cpp", "--sarif", "out.sarif").exits(1)
    if "error: user.contact.email" not in beside.out:
        beside.fail("no text beside --sarif")
    if '"2.1.0"' not in (cli.folder / "out.sarif").read_text():
        beside.fail("no SARIF file")


def test_baseline(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.check("leak.cpp", "--sarif", "before.sarif").exits(1)
    cli.check("leak.cpp", "--baseline", "before.sarif").exits(0)
    cli.check("leak.cpp", "--baseline", "nowhere.sarif").exits(2).one_error().says("nowhere.sarif")
    cli.write("broken.sarif", "{")
    cli.check("leak.cpp", "--baseline", "broken.sarif").exits(2).one_error().says("broken.sarif")


def test_inventory_and_explain(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    flags = ["--", *cli.flags()]
    cli.run("inventory", "leak.cpp", *flags).exits(0).says("acme", "user.contact.email")
    cli.run("inventory", "leak.cpp", "--format", "json", *flags).exits(0).json()
    sarif = cli.check("leak.cpp", "--format", "sarif").json()
    flow = sarif["runs"][0]["results"][0]["properties"]["flowId"]
    cli.run("explain", flow, "leak.cpp", *flags).exits(0).says("leak.cpp:10", "user.contact.email")
    cli.run("explain", "0123456789", "leak.cpp", *flags).exits(2).one_error().says("no flow has the id '0123456789'")


def test_an_id_cut_short_names_one_flow_or_is_refused(cli):
    cli.write(".piiflow.yaml", CONFIG)
    # Of seventeen ids, two begin with the same of sixteen digits.
    sends = "".join(f"void report{n}(const User &u) {{ acme::send(u.email{n}); }}\n" for n in range(17))
    members = "".join(f"  PII(user.contact.email) const char *email{n};\n" for n in range(17))
    cli.write("many.cpp", LEAK.replace("  int id;\n", members) + sends)
    flags = ["--", *cli.flags()]
    results = cli.check("many.cpp", "--format", "sarif").json()["runs"][0]["results"]
    ids = sorted({result["properties"]["flowId"] for result in results})
    first = next(a[0] for a, b in zip(ids, ids[1:]) if a[0] == b[0])
    meant = [one for one in ids if one[0] == first]
    message = f"the ids of {len(meant)} flows begin with '{first}': {meant[0]}"
    cli.run("explain", first, "many.cpp", *flags).exits(2).one_error().says(message, "give more of it")
    cli.run("approve", first, "--reason", "x", "many.cpp", *flags).exits(2).one_error().says(message)
    cli.run("explain", meant[0][:15], "many.cpp", *flags).exits(0).says("user.contact.email")


def test_no_source_at_all_is_said(cli):
    cli.write(".piiflow.yaml", CONFIG)
    said = "Nothing was personal data: no annotation and no source names any"
    cli.write("none.cpp", LEAK.replace("PII(user.contact.email) ", ""))
    cli.check("none.cpp").exits(0).says("0 unapproved flows", said)
    cli.write("clean.cpp", CLEAN)
    cli.check("clean.cpp").exits(0).says("0 unapproved flows").is_silent_on(said)


def test_extract_and_link(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.run("extract", "leak.cpp", "-o", "leak.pfu", "--", *cli.flags()).exits(0)
    linked = cli.run("link", "leak.pfu").exits(1)
    if linked.out != cli.check("leak.cpp").out:
        linked.fail("link and check differ")
    cli.run("inventory", "leak.pfu").exits(0).says("acme")


def test_units_are_deterministic(cli):
    cli.write("leak.cpp", LEAK)
    for name in ("a.pfu", "b.pfu"):
        cli.run("extract", "leak.cpp", "-o", name, "--", *cli.flags()).exits(0)
    if (cli.folder / "a.pfu").read_bytes() != (cli.folder / "b.pfu").read_bytes():
        raise Failure("two extractions differ")


def test_warnings_as_errors(cli):
    cli.write(".piiflow.yaml", CONFIG.replace("default: deny", "default: warn"))
    cli.write("leak.cpp", LEAK)
    cli.check("leak.cpp").exits(0).says("warning: user.contact.email")
    cli.check("leak.cpp", "--warnings-as-errors").exits(1)


def test_fail_on_incomplete(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("nothing.cpp", "int main() { return 0; }\n")
    cli.check("nothing.cpp").exits(0)
    cli.check("nothing.cpp", "--fail-on-incomplete").exits(3)
    cli.check("nothing.cpp", "--fail-on-incomplete", "--allow-incomplete").exits(0)


def test_unit_to_a_device(cli):
    cli.write("leak.cpp", LEAK)
    cli.run("extract", "leak.cpp", "-o", "/dev/null", "--", *cli.flags()).exits(0)


def test_single_files_do_not_tell_unused_approvals(cli):
    policy = CONFIG + "  allow:\n    - { data: user.name, to: acme }\n"
    cli.write(".piiflow.yaml", policy)
    cli.write("leak.cpp", LEAK)
    cli.check("leak.cpp").exits(1).is_silent_on("piiflow-unused-approval")
    cli.database("leak.cpp")
    cli.run("check").exits(1).says(".piiflow.yaml:8:7: warning: this approval matches no flow")


def test_globs_of_rules_are_relative_to_the_yaml_whatever_the_root(cli):
    cli.write("project/.piiflow.yaml", CONFIG + "  allow:\n    - { data: user, to: acme, in: src/leak.cpp }\n")
    cli.write("project/src/leak.cpp", LEAK)
    for root in (".", "src", ".."):
        cli.run("check", "src/leak.cpp", "--root", root, "--", *cli.flags(), cwd=cli.folder / "project").exits(0)


def test_packs(cli):
    cli.run("packs", "list").exits(0).says("libpq", "libcurl", "sinks")
    cli.run("packs", "list", "--format", "markdown").exits(0).says("# The built-in packs", "## libpq")
    cli.run("packs", "show", "libpq").exits(0).says("sink      PQexec: arg1 -> storage", "endpoint  PQconnectdb")
    cli.run("packs", "show", "libqp").exits(2).one_error().says("there is no pack 'libqp'; did you mean 'libpq'?")
    cli.run("packs", "show", "curl").exits(2).one_error().says("did you mean 'curlpp' or 'libcurl'?")
    cli.run("packs", "show", "nothing-like-it").exits(2).one_error().says("'piiflow packs list' names them")
    # What a call says of the connection, and when, is no empty line.
    shown = cli.run("packs", "show", "qt-network").exits(0)
    shown.says("endpoint  QSslSocket::setPeerVerifyMode: certificate not verified -> this, when arg0 is QSslSocket::VerifyNone")
    shown.says("endpoint  QHostAddress::setAddress(QHostAddress::SpecialAddress): localhost itself -> this")
    cli.run("packs", "show").exits(2)
    cli.run("packs").exits(2).one_error().says("'packs' alone is no command: 'packs list' or 'packs show'")
    cli.run("vendors").exits(2).one_error().says("'vendors check' or 'vendors new'")
    cli.run("models").exits(2).one_error().says("'models test'")


USES_PACKS = """\
#include <piiflow/annotations.h>
#include <syslog.h>
#include <string>
struct User { PII(user.contact.email) std::string email; };
namespace acme { void track(const std::string &text); }
void report(const User &u) {
  const std::string line = "mail " + u.email;
  syslog(LOG_INFO, "%s", line.c_str());
  syslog(LOG_INFO, "%s", "done");
  acme::track(line);
}
"""


def test_packs_used(cli):
    cli.write(".piiflow.yaml", CONFIG.replace("packs: [std]\n", "")
              + "sinks:\n  - { function: acme::track, vendor: acme }\n")
    cli.write("uses.cpp", USES_PACKS)
    cli.run("packs", "used", "uses.cpp", "--", *cli.flags()).exits(0).says(
        "your own models: 1 sink with 1 flow", "sink      acme::track: 1 flow", "sink      syslog: 1 flow", "std: ")
    packs = {pack["name"]: pack for pack in cli.check("uses.cpp", "--format", "json").exits(1).json()["packs"]}
    if packs[""]["sinks"] != [{"function": "acme::track", "flows": 1}] or packs["std"]["propagators"] < 2:
        raise Failure(f"packs of the JSON report: {packs}")
    run = cli.check("uses.cpp", "--format", "sarif").exits(1).json()["runs"][0]
    if {pack["name"] for pack in run["properties"]["packs"]} != set(packs):
        raise Failure(f"packs of SARIF: {run['properties']}")
    entries = cli.run("packs", "used", "--format", "json", "uses.cpp", "--", *cli.flags()).exits(0).json()["entries"]
    if not any(entry["function"] == "syslog" and entry["kind"] == "sink" and entry["line"] for entry in entries):
        raise Failure(f"entries: {entries}")
