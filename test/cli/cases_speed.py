"""What --time and --trace say, and that neither changes the report."""
import json
import os
import re
import time

from cli import CONFIG, LEAK, Failure


def prepare(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)


def test_time_names_every_stage(cli):
    prepare(cli)
    plain = cli.check("leak.cpp").exits(1)
    timed = cli.check("leak.cpp", "--time").exits(1)
    if timed.out != plain.out:
        timed.fail("--time changes the report")
    lines = [line for line in timed.err.splitlines() if re.match(r"piiflow: +[0-9.]+ s CPU +[0-9.]+ %  ", line)]
    stages = [line.split("%  ")[1] for line in lines]
    for stage in ("parse", "lower", "write units", "link", "bind", "solve", "judge", "report", "all"):
        if stage not in stages:
            timed.fail(f"no line for {stage}")
    if not re.search(r"^piiflow: +1  files parsed$", timed.err, re.MULTILINE):
        timed.fail("the one file is not counted")


def test_trace_has_the_workers_spans_too(cli):
    prepare(cli)
    plain = cli.check("leak.cpp").exits(1)
    traced = cli.check("leak.cpp", "--trace", "trace.json").exits(1)
    if traced.out != plain.out:
        traced.fail("--trace changes the report")
    events = json.loads((cli.folder / "trace.json").read_text())["traceEvents"]
    spans = [event for event in events if event["ph"] == "X"]
    names = {span["name"] for span in spans}
    if not {"parse", "configuration"} <= names:
        traced.fail(f"spans are missing: {sorted(names)}")
    if len({span["pid"] for span in spans}) != 2:
        traced.fail("the trace has not the spans of both processes")
    first, last = min(span["ts"] for span in spans), max(span["ts"] + span["dur"] for span in spans)
    if last - first > 600e6:
        traced.fail("the clocks of the processes do not agree")


def test_trace_file_that_cannot_be_written_is_said_at_once(cli):
    prepare(cli)
    cli.check("leak.cpp", "--trace", "missing/trace.json").exits(2).one_error().says("missing/trace.json")


# Library code that calls back, holds, moves and destroys what the user gave to it.
LIBRARY = """\
#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <variant>
#include <vector>
#include <piiflow/annotations.h>
struct User { PII(user.contact.email) std::string email; PII(user.name) std::string name; int id; };
namespace acme { PII_SINK(acme) void send(const std::string &text); }
struct Sender { template <class T> void operator()(const T &value) const { acme::send(value); } };
template <class T> struct Box { T value; Box(T v) : value(std::move(v)) {} ~Box() { acme::send(value); } };
bool byId(const User &a, const User &b) { return a.id < b.id; }
void sorted(std::vector<User> users) {
  std::sort(users.begin(), users.end(), byId);
  std::for_each(users.begin(), users.end(), [](const auto &user) { acme::send(user.email); });
  std::string all = std::accumulate(users.begin(), users.end(), std::string(),
                                    [](std::string sum, const User &user) { return sum + user.name; });
  acme::send(all);
}
void held(const User &user) {
  std::vector<Box<std::string>> boxes;
  boxes.emplace_back(user.email);
  auto owned = std::make_unique<Box<std::string>>(user.name);
  std::map<int, std::string> byNumber{{user.id, user.email}};
  for (auto &[number, text] : byNumber) acme::send(text);
  std::optional<std::string> maybe = user.name;
  acme::send(maybe.value_or(""));
  std::variant<int, std::string> either = user.email;
  std::visit([](const auto &value) { if constexpr (!std::is_integral_v<std::decay_t<decltype(value)>>) acme::send(value); },
             either);
}
void called(const User &user) {
  std::function<void(const std::string &)> later = Sender();
  later(user.email);
  auto bound = std::bind(Sender(), user.name);
  bound();
  std::thread runner([&user] { acme::send(user.email); });
  runner.join();
  std::ostringstream text;
  text << user.name << user.id;
  acme::send(text.str());
}
"""


def test_skipped_bodies_change_nothing(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("library.cpp", LIBRARY)
    for standard in ("-std=c++17", "-std=c++20"):
        arguments = ["library.cpp", "--format", "json", "--", standard, "-I", str(cli.annotations)]
        skipped = cli.run("check", *arguments).exits(1)
        full = cli.run("check", "--full-bodies", *arguments).exits(1)
        if skipped.out != full.out:
            full.fail("bodies of system headers change the report")
        if len(json.loads(skipped.out)["results"]) < 10:
            skipped.fail("too few flows for the comparison to say anything")


def test_work_is_counted_exactly(cli):
    """What a change of one file costs: counts, not times."""
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    for name in ("one", "two", "three"):
        cli.write(f"{name}.cpp", f"int {name}() {{ return 1; }}\n")
    cli.database("leak.cpp", "one.cpp", "two.cpp", "three.cpp")

    def counts():
        errors = cli.run("check", "--cache-dir", "cache", "--time").exits(1).err
        return {name: int(number) for number, name in re.findall(r"^piiflow: +([0-9]+)  (.+)$", errors, re.MULTILINE)}

    expected = {"files parsed": 4, "units reused": 0, "functions decoded": 1, "functions analysed": 1, "analyses reused": 0, "results reused": 0,
                "parsed with a PCH": 0, "PCH in vain": 0, "PCH qualified": 4, "PCHs made": 0, "PCHs failed": 0}
    for step, change in (("cold", {}), ("nothing changed", {"files parsed": 0, "functions decoded": 0, "functions analysed": 0, "results reused": 1, "PCH qualified": 0}),
                         ("one changed", {"files parsed": 1, "units reused": 3, "PCH qualified": 1})):
        if step == "one changed":
            cli.write("two.cpp", "int two() { return 2; }\n")
        if (seen := counts()) != (wanted := {**expected, **change}):
            raise Failure(f"{step}: {seen}, expected {wanted}")


def test_a_folder_named_like_a_header_does_not_spoil_the_cache(cli):
    cli.write(".piiflow.yaml", CONFIG)
    (cli.folder / "src" / "list").mkdir(parents=True)
    cli.write("leak.cpp", "#include <list>\n" + LEAK)
    command = ("check", "--cache-dir", "cache", "--time", "leak.cpp", "--", *cli.flags(), "-Isrc")
    cli.run(*command).exits(1).says("1  files parsed")
    cli.run(*command).exits(1).says("0  files parsed", "1  results reused")
    # A file of that name is another matter.
    (cli.folder / "src" / "list").rmdir()
    cli.write("src/list", "\n")
    cli.run(*command).exits(1).says("1  files parsed")


# Beside the ways of personal data: code that nothing of it reaches, with virtual calls, globals, callbacks and templates.
ELSEWHERE = """\
#include <map>
#include <string>
#include <vector>
struct Shape { virtual ~Shape() = default; virtual int area() const = 0; };
struct Square : Shape { int side = 0; int area() const override { return side * side; } };
std::map<std::string, int> registry;
using Handler = int (*)(int);
int twice(int x) { return 2 * x; }
Handler handlers[] = {twice};
template <class T> T largest(const std::vector<T> &all) {
  T found{};
  for (const T &one : all) if (found < one) found = one;
  return found;
}
int measure(const std::vector<Shape *> &shapes) {
  std::vector<int> areas;
  for (const Shape *shape : shapes) areas.push_back(handlers[0](shape->area()));
  registry["largest"] = largest(areas);
  return registry["largest"];
}
int start() { Square square; return measure({&square}); }
"""


def test_what_personal_data_cannot_reach_is_not_decoded(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("library.cpp", LIBRARY)
    cli.write("elsewhere.cpp", ELSEWHERE)
    flags = ["--", "-std=c++20", "-I", str(cli.annotations)]
    cli.run("extract", "library.cpp", "-o", "library.pfu", *flags).exits(0)
    cli.run("extract", "elsewhere.cpp", "-o", "elsewhere.pfu", *flags).exits(0)

    def decoded(*units, everything=False):
        environment = {"PIIFLOW_SOLVE_ALL": "1"} if everything else {}
        result = cli.run("link", *units, "--format", "json", "--time", env=environment).exits(1)
        return int(re.search(r"([0-9]+)  functions decoded", result.err)[1]), json.loads(result.out)["results"]

    alone, found = decoded("library.pfu")
    beside, found_beside = decoded("library.pfu", "elsewhere.pfu")
    everything, found_by_all = decoded("library.pfu", "elsewhere.pfu", everything=True)
    if not found or found_beside != found or found_by_all != found:
        raise Failure("code that personal data does not reach changes the flows")
    # Initialisers of globals are always looked at.
    if not alone <= beside <= alone + 2 or everything <= beside + 4:
        raise Failure(f"decoded: {alone} alone, {beside} beside other code, {everything} of all")


def test_functions_without_recursion_are_analysed_once(cli):
    """However often they are called, and whatever callers know of the function values that they hand down."""
    steps = "".join(f"std::string step{n}(const std::string &text) {{ return step{n + 1}(text) + step{n + 1}(text); }}\n"
                    for n in reversed(range(20)))
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("chain.cpp", LEAK + f"#include <string>\nstd::string step20(const std::string &text) {{ return text; }}\n{steps}"
                                  "void start(const User &u) { step0(u.email); }\n")
    errors = cli.run("check", "--no-cache", "--time", "chain.cpp", "--", "-std=c++20", "-I", str(cli.annotations)).exits(1).err
    count = lambda what: int(re.search(rf"([0-9]+)  functions {what}", errors)[1])
    if count("decoded") < 22 or count("analysed") != count("decoded"):
        raise Failure(f"{count('analysed')} analyses of {count('decoded')} functions")


def test_a_hook_of_a_large_program_costs_no_second_analysis(cli):
    """What the program stores in a global function pointer is known without asking callers; the flow through it is found."""
    steps = "".join(f"std::string step{n}(const std::string &text) {{ return step{n + 1}(text); }}\n" for n in reversed(range(20)))
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("hook.cpp", LEAK + "#include <string>\nvoid idle(int);\nvoid tell(const char *text) { acme::send(text); }\n"
                                 "void (*hook)(const char *) = nullptr;\nvoid setHook(void (*value)(const char *)) { hook = value; }\n"
                                 f"std::string step20(const std::string &text) {{ hook(text.c_str()); return text; }}\n{steps}"
                                 "void rest() {" + " idle(0);" * 4100 + " }\n"
                                 "int main() { setHook(tell); User u; step0(u.email); }\n")
    ran = cli.run("check", "--no-cache", "--time", "hook.cpp", "--", "-std=c++20", "-I", str(cli.annotations)).exits(1)
    ran.says("hook.cpp:14:42: error: user.contact.email")
    count = lambda what: int(re.search(rf"([0-9]+)  functions {what}", ran.err)[1])
    if count("decoded") < 24 or count("analysed") > count("decoded"):
        raise Failure(f"{count('analysed')} analyses of {count('decoded')} functions")


def test_cache_stays_within_its_size(cli):
    """What was used longest ago goes first; what is in use stays."""
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.write("other.cpp", "int other() { return 1; }\n")
    cli.database("leak.cpp", "other.cpp")
    cli.run("check", "--cache-dir", "cache", "--cache-size", "1").exits(1)
    folder = cli.folder / "cache"
    entry = max(folder.glob("*.pfu"), key=lambda path: path.stat().st_size)
    old = [entry.with_name(f"{number:x}" * len(entry.stem) + entry.suffix) for number in range(3)]
    for days, path in enumerate(old, 2):
        path.write_bytes(bytes(600 << 10))
        os.utime(path, (time.time() - 86400 * days,) * 2)
    cli.write("other.cpp", "int other() { return 2; }\n")
    cli.run("check", "--cache-dir", "cache", "--cache-size", "1").exits(1)
    left = [path.exists() for path in old]
    size = sum(path.stat().st_size for path in folder.iterdir())
    if left != [True, False, False] or size > 1 << 20:
        raise Failure(f"old entries left: {left}, bytes: {size}")
    again = cli.run("check", "--cache-dir", "cache", "--time").exits(1).err
    if not re.search(r"^piiflow: +0  files parsed$", again, re.MULTILINE):
        raise Failure("what is in use did not stay")


# A log line names its place in the code, as loggers' macros do.
LOGGED = """\
#include "user.h"
void writeLine(int line, const char *text);
#define LOG(text) writeLine(__LINE__, text)
void report(const User &u) {
  LOG(u.email);
  acme::send(u.email);
}
"""


def test_an_edit_that_changes_no_flow_graph_analyses_nothing(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("user.h", LEAK[:LEAK.index("void report")])
    cli.write("logged.cpp", LOGGED)
    cli.write("other.cpp", '#include "user.h"\nvoid other(const User &u) { acme::send(u.email); }\n')
    cli.database("logged.cpp", "other.cpp")

    def check(edit, reused):
        clean = cli.run("check", "--no-cache")
        cached = cli.run("check", "--cache-dir", "cache", "--time").says(f"{reused}  analyses reused", "0  results reused")
        if (cached.status, cached.out) != (clean.status, clean.out):
            cached.fail(f"{edit}: not what a run without a cache says")

    check("cold", 0)
    cli.write("logged.cpp", LOGGED.replace("void report", "// Tells them.\n\nvoid report"))
    check("lines came", 1)
    cli.write("user.h", "/* personal */\n" + LEAK[:LEAK.index("void report")].replace("int id", "int  id"))
    check("a header moved", 1)
    cli.write(".piiflow.yaml", CONFIG + "  allow: [{ data: user.contact.email, to: acme, reason: agreed }]\n")
    check("a rule", 1)
    cli.write("other.cpp", '#include "user.h"\nvoid other(const User &u) { acme::send("none"); }\n')
    check("a flow less", 0)
    cli.write(".piiflow.yaml", CONFIG.replace("Acme Analytics", "Acme") + "sinks: [{ function: writeLine, vendor: acme }]\n")
    check("a sink more", 0)
