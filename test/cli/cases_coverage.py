"""What was not seen: functions that personal data goes into, and why a flow is not there."""
import json

from cli import CONFIG

SOURCE = """\
#include "piiflow/annotations.h"
namespace acme {
PII_SINK(acme) void send(const char *text);
}
namespace codec {
void encode(const char *in, char *out);
bool check(const char *text);
const char *seen(const char *text) { return text; }
}
struct User { PII(user.contact.email) const char *email; int id; };
void report(const User &u) {
  char buffer[64];
  codec::encode(u.email, buffer);
  codec::encode(u.email, buffer);
  codec::check(codec::seen(u.email));
  acme::send(buffer);
  acme::send(u.email);
}
"""


def run(cli, *arguments):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("gaps.cpp", SOURCE)
    return cli.run(*arguments, "gaps.cpp", "--", *cli.flags())


def test_gaps_lists_unseen_functions_and_models_for_them(cli):
    report = run(cli, "gaps").exits(0)
    report.says("gaps.cpp:13:3: 'codec::encode(const char *, char *)' gets personal data at 2 calls: "
                "user.contact.email; what it writes is not followed",
                "'codec::check(const char *)' gets personal data at 1 call: user.contact.email\n",
                '  - function: "codec::encode(const char *, char *)"\n    input: arg0\n    output: arg1\n',
                '  - function: "codec::check(const char *)"\n    input: arg0\n    vendor: ...')
    assert "codec::seen" not in report.out
    assert report.out.index("codec::encode") < report.out.index("codec::check")


def test_check_names_them_at_its_end(cli):
    run(cli, "check").exits(1).says("Personal data goes into 2 functions whose body is not seen and that no model names: "
                                    "'codec::encode' (2 calls), 'codec::check' (1 call); piiflow gaps lists them")


def test_a_constructor_gets_only_its_arguments(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("made.cpp", '#include "piiflow/annotations.h"\n'
                          "struct Text { Text(); Text(const char *from); ~Text(); };\n"
                          "struct User { PII(user.name) Text name; PII(user.contact.email) const char *email; };\n"
                          "void make() { User user; }\n"
                          "void copy(const User &user) { Text text(user.email); }\n")
    gaps = json.loads(cli.run("gaps", "--format", "json", "made.cpp", "--", *cli.flags()).exits(0).out)["gaps"]
    assert [gap["function"] for gap in gaps] == ["Text::Text(const char *)"], gaps


def test_a_model_from_gaps_closes_the_gap(cli):
    cli.write("models.yaml", 'piiflow: 1\npropagators:\n  - function: "codec::encode(const char *, char *)"\n'
                             "    input: arg0\n    output: arg1\n")
    config = CONFIG.replace("piiflow: 1\n", "piiflow: 1\ninclude: [models.yaml]\n", 1)
    cli.write(".piiflow.yaml", config)
    cli.write("gaps.cpp", SOURCE)
    cli.check("gaps.cpp").exits(1).says("gaps.cpp:16:14: error:", "gaps.cpp:17:14: error:")
    gaps = json.loads(cli.run("gaps", "--format", "json", "gaps.cpp", "--", *cli.flags()).exits(0).out)["gaps"]
    assert [gap["function"] for gap in gaps] == ["codec::check(const char *)"], gaps


def test_gaps_as_json(cli):
    gaps = json.loads(run(cli, "gaps", "--format", "json").exits(0).out)["gaps"]
    first = gaps[0]
    assert first["function"] == "codec::encode(const char *, char *)"
    assert (first["calls"], first["inputs"], first["outputs"], first["mayLose"]) == (2, ["arg0"], ["arg1"], True)
    assert first["firstCall"]["line"] == 13 and first["sources"] == ["User::email"]


def test_why_not_names_the_unseen_function(cli):
    run(cli, "explain", "--why-not", "User::email", "gaps.cpp:16").exits(0).says(
        "No flow from 'User::email' to gaps.cpp:16.", "'acme::send' in 'report' is a sink",
        "gaps.cpp:13:3: into 'codec::encode' as arg0, in 'report'; its body is not seen and no model names it",
        "piiflow gaps")


def test_why_not_of_a_call_that_is_no_sink(cli):
    run(cli, "explain", "--why-not", "email", "gaps.cpp:15").exits(0).says(
        "'codec::check' in 'report' is no sink: no annotation and no model says so")


def test_why_not_of_a_flow_that_is_there(cli):
    run(cli, "explain", "--why-not", "email", "gaps.cpp:17").exits(0).says(
        "the flow is there: to acme, unapproved, confidence high; piiflow explain ")


def test_why_not_refuses_what_is_not_there(cli):
    run(cli, "explain", "--why-not", "nobody", "gaps.cpp:16").exits(2).says(
        "no source 'nobody' is bound; those that are: 'User::email'")
    run(cli, "explain", "--why-not", "email", "gaps.cpp:1").exits(2).says("no call of an analysed function stands at")
    run(cli, "explain", "--why-not", "email", "gaps.cpp").exits(2).says("is not FILE:LINE")
    run(cli, "explain", "--why-not", "email").exits(2)


def large_program(levels):
    """More than 4,000 calls, and a sender whose URL is known `levels` callers above the call that sends."""
    source = '#include "piiflow/annotations.h"\nvoid transmit(const char *url, const char *text);\nvoid idle(int);\n'
    source += "struct User { PII(user.contact.email) const char *email; };\n"
    source += "void up0(const char *url, const char *text) { transmit(url, text); }\n"
    for level in range(levels):
        source += f"void up{level + 1}(const char *url, const char *text) {{ up{level}(url, text); }}\n"
    source += f'void report(const User &u) {{ up{levels}("https://api.acme.example/", u.email); }}\n'
    return source + "void rest() {" + " idle(0);" * 4100 + " }\n"


def test_who_is_asked_where_a_call_sends_is_bounded_aloud(cli):
    config = CONFIG.replace("acme: {", 'acme: { domains: ["*.acme.example"],')
    cli.write(".piiflow.yaml", config + "sinks:\n  - function: transmit\n    input: arg1\n    vendor: transport\n"
                                        "    endpoint: arg0\n")
    cli.write("near.cpp", large_program(5))
    cli.check("near.cpp").exits(1).says("near.cpp:5:", "reaches acme").is_silent_on("Not analysed: 1 limit")
    cli.write("far.cpp", large_program(20))
    cli.check("far.cpp").exits(1).says("far.cpp:5:", "reaches unknown", "limit")
    limits = json.loads(cli.check("far.cpp", "--format", "json").out)["limitations"]
    assert any("asked where it sends" in limit["message"] for limit in limits), limits


def test_what_is_called_at_few_places_may_change_more(cli):
    """More than 20,000 calls: a summary of 100 cells is followed for one caller, and cut aloud for thirty."""
    members = [f"m{number:03}" for number in range(100)]
    source = '#include "piiflow/annotations.h"\nPII_SINK(acme) void send(const char *text);\nvoid idle(int);\n'
    source += "struct User { PII(user.contact.email) const char *email; };\n"
    source += "struct Form { const char " + ", ".join(f"*{member}" for member in members) + "; };\n"
    source += "void fill(Form &f, const User &u) {\n" + "".join(f"  f.{member} = u.email;\n" for member in members) + "}\n"
    source += "void rest() {" + " idle(0);" * 20100 + " }\n"
    sender = "void send%d(const User &u) { Form f; fill(f, u); send(f.m099); }\n"
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("one.cpp", source + sender % 0)
    one = json.loads(cli.check("one.cpp", "--format", "json").exits(1).out)
    assert (len(one["results"]), one["limitations"]) == (1, [])
    cli.write("many.cpp", source + "".join(sender % number for number in range(30)))
    many = json.loads(cli.check("many.cpp", "--format", "json").out)
    assert ["'fill' changes more objects than are followed"] == [limit["message"] for limit in many["limitations"]], many


def test_keys_that_are_not_told_apart_are_said(cli):
    source = '#include <map>\n#include <string>\n#include "piiflow/annotations.h"\nPII_SINK(acme) void send(const std::string &);\n'
    source += "struct User { PII(user.contact.email) std::string email; };\nvoid f(const User &u) {\n  std::map<int, std::string> m;\n"
    keys = "".join(f'  m[{key}] = "x";\n' for key in range(60))
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("many.cpp", source + keys + "  m[70] = u.email;\n  send(m[70]);\n}\n")
    many = cli.check("many.cpp", "--format", "json").exits(1)
    assert [result["flow"]["data"] for result in json.loads(many.out)["results"]] == ["user.contact.email"]
    assert any("more keys than are told apart" in limit["message"] for limit in json.loads(many.out)["limitations"])
    cli.write("few.cpp", source + "  m[1] = u.email;\n  send(m[2]);\n}\n")
    few = cli.check("few.cpp", "--format", "json").exits(0)
    assert json.loads(few.out)["limitations"] == []


def test_members_of_members_that_are_not_told_apart_are_said(cli):
    def holding_each_other(count):
        names = [f"T{number}" for number in range(count)]
        source = '#include <memory>\n#include "piiflow/annotations.h"\n' + "".join(f"struct {name};\n" for name in names)
        source += "PII_SINK(acme) void send(const T0 &);\n"
        for name in names:
            others = " ".join(f"std::shared_ptr<{other}> to{other};" for other in names if other != name)
            source += f"struct {name} {{ {others} PII(user.contact.email) const char *email; }};\n"
        return source + "void f(const T0 &t) {\n  send(t);\n}\n"

    cli.write(".piiflow.yaml", CONFIG)
    for count, said in (2, []), (8, ["some types hold personal data in more members of members than are told apart"]):
        cli.write("types.cpp", holding_each_other(count))
        report = json.loads(cli.check("types.cpp", "--format", "json").exits(1).out)
        assert {result["flow"]["data"] for result in report["results"]} == {"user.contact.email"}
        assert [limit["message"] for limit in report["limitations"]] == said


def test_unknown_recipient_says_which_value_decides(cli):
    cli.write(".piiflow.yaml", CONFIG + "sinks:\n  - { function: transmit, input: arg1, vendor: transport, endpoint: arg0 }\n")
    cli.write("client.cpp", '#include <cstdlib>\n#include "piiflow/annotations.h"\n'
                            "struct Settings { const char *url; };\nvoid fill(Settings *);\n"
                            "struct User { PII(user.contact.email) const char *email; };\n"
                            "void transmit(const char *url, const char *text);\n"
                            "void report(const User &u) {\n"
                            "  auto *s = static_cast<Settings *>(std::calloc(1, sizeof(Settings)));\n"
                            "  fill(s);\n  transmit(s->url, u.email);\n}\n")
    cli.check("client.cpp").exits(1).says("reaches unknown", "that depends on 'Settings::url' at client.cpp:8")
