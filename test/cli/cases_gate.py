"""The gate: approvals, vendors, inventories, baselines, evidence, and whose configuration decides."""
import concurrent.futures
import csv
import io
import json
import re
import subprocess

from cli import CLEAN, CONFIG, LEAK, Failure

APPROVED = CONFIG + """\
  # who may have what
  allow:
    - data: user.contact.email   # the address
      to: acme
      reason: "DPIA-1"
"""

TWO_LEAKS = LEAK.replace("int id;", "PII(user.name) const char *name;").replace(
    "  acme::send(u.email);\n", "  acme::send(u.email);\n  acme::send(u.name);\n")


def flow_ids(cli, *arguments):
    report = json.loads(cli.check("leak.cpp", "--format", "json", *arguments).out)
    return {result["flow"]["data"]: result["flow"]["id"] for result in report["results"]}


def prepare(cli, config=CONFIG, source=LEAK):
    cli.write(".piiflow.yaml", config)
    cli.write("leak.cpp", source)


def approve(cli, flow, *arguments):
    return cli.run("approve", flow, "leak.cpp", *arguments, "--", *cli.flags())


def git(cli, *arguments):
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example", *arguments], cwd=cli.folder, check=True,
                   capture_output=True)


def commit_all(cli):
    git(cli, "init", "-q")
    (cli.folder / ".gitignore").write_text("tmp\n", encoding="utf-8")
    git(cli, "add", "-A")
    git(cli, "commit", "-qm", "all")


# --- approve ----------------------------------------------------------------------------------------------------------


def test_approve_keeps_comments_and_order(cli):
    prepare(cli, APPROVED + "  defaults: { log: deny }   # strict\n# the end\n", TWO_LEAKS)
    flow = flow_ids(cli)["user.name"]
    approve(cli, flow[:8], "--reason", 'it\'s "fine": #1', "--until", "2999-12-31", "--approved-by", "me",
            "--purpose", "essential", "--only-in-file").exits(0).says("is approved", ".piiflow.yaml:12")
    text = (cli.folder / ".piiflow.yaml").read_text(encoding="utf-8")
    added = """\
    - data: user.name
      to: acme
      in: leak.cpp
      purpose: essential
      until: 2999-12-31
      reason: "it's \\"fine\\": #1"
      approved-by: me
"""
    if text.replace(added, "") != APPROVED + "  defaults: { log: deny }   # strict\n# the end\n":
        raise Failure(text)
    cli.check("leak.cpp").exits(0)


def test_approve_in_every_way_to_write_a_policy(cli):
    for policy in ("", "policy: {}\n", "policy: { default: deny }\n", "policy:\n  default: deny\n",
                   "policy: { allow: [] }\n", "policy:\n  allow: []   # none yet\n  default: deny\n",
                   "policy:\n  allow: [{ data: user.name, to: acme }]\n",
                   "policy:\n  allow:\n  - data: user.name\n    to: acme\n    # a note of it\n  deny: []\n",
                   "policy:\n    allow:\n        -   data: user.name\n            to: acme\n",
                   "policy:\n  allow: [\n    { data: user.name, to: acme },  # one\n    { data: user.social, to: acme }\n  ]\n",
                   "policy:\r\n  allow:\r\n    - data: user.name\r\n      to: acme"):
        config = "piiflow: 1\npacks: [std]\nvendors:\n  acme: {}\n" + policy + "# end"
        if policy.endswith("acme"):
            config = config.replace("# end", "")
        cli.write(".piiflow.yaml", config.encode())
        cli.write("leak.cpp", LEAK)
        result = approve(cli, flow_ids(cli)["user.contact.email"], "--reason", "DPIA")
        if result.status != 0:
            result.fail(f"not approved: {config}")
        cli.check("leak.cpp").exits(0)
        for line in config.splitlines():
            if "[" not in line and "{" not in line and line not in (cli.folder / ".piiflow.yaml").read_text():
                raise Failure(f"lost: {line}")


def has_configuration_above(cli):
    return any((folder / ".piiflow.yaml").exists() for folder in cli.folder.parents)


def test_approve_without_a_configuration_names_the_vendor_first(cli):
    if has_configuration_above(cli):
        return  # another one would be changed
    cli.write("leak.cpp", LEAK)
    approve(cli, flow_ids(cli)["user.contact.email"], "--reason", "x").exits(2).one_error().says("vendors new acme")
    cli.run("vendors", "new", "acme").exits(0)
    approve(cli, flow_ids(cli)["user.contact.email"], "--reason", "x").exits(0)
    cli.check("leak.cpp").exits(0)


def test_approve_refuses(cli):
    prepare(cli, CONFIG + "  deny:\n    - { data: user, to: acme }\n")
    flow = flow_ids(cli)["user.contact.email"]
    approve(cli, flow, "--reason", "x").exits(2).one_error().says(".piiflow.yaml:8", "a denial wins")
    approve(cli, "ffff", "--reason", "x").exits(2).one_error().says("no flow")
    approve(cli, flow).exits(2).one_error().says("--reason")
    approve(cli, flow, "--reason", "x", "--until", "soon").exits(2).one_error().says("YYYY-MM-DD")
    approve(cli, flow, "--reason", "x", "--until", "2020-01-01").exits(2).one_error().says("2020-01-01 has passed")
    approve(cli, "", "--reason", "x").exits(2).one_error()
    cli.write(".piiflow.yaml", APPROVED)
    approve(cli, flow, "--reason", "x").exits(2).one_error().says("approved already")
    cli.write(".piiflow.yaml", APPROVED.replace("kind: sub-processor", "review: { last: 2020-01-01, cycle: 1 year }"))
    approve(cli, flow, "--reason", "x").exits(2).one_error().says("does not hold", "due on 2021-01-01")


def test_the_offered_lines_approve(cli):
    if not has_configuration_above(cli):
        cli.write("leak.cpp", TWO_LEAKS)
        offered = cli.check("leak.cpp").exits(1).out.split("can be approved in .piiflow.yaml:\n\n")[1]
        cli.write(".piiflow.yaml", offered)
        cli.check("leak.cpp").exits(0)
    prepare(cli, CONFIG.replace("policy:\n  default: deny\n", ""), TWO_LEAKS)
    offered = cli.check("leak.cpp").exits(1).out.split("can be approved in .piiflow.yaml:\n\n")[1]
    cli.write(".piiflow.yaml", CONFIG.replace("policy:\n  default: deny\n", "") + offered)
    cli.check("leak.cpp").exits(0)


def test_nearest_rule(cli):
    prepare(cli, CONFIG + "  allow:\n    - { data: user.contact, to: acme, transform: hash }\n")
    cli.check("leak.cpp").exits(1).says("unapproved: would be allowed if hashed [piiflow-unapproved-flow]",
                                        ".piiflow.yaml:8:7: note: would be allowed if hashed")


# --- vendors ----------------------------------------------------------------------------------------------------------

REGISTER = APPROVED.replace("kind: sub-processor", """
    agreement: { signed: 2026-01-01, expires: 2026-12-31 },
    encryption: { at-rest: no },
    review: { last: 2026-01-31, cycle: 1 month }""") + """\
requirements:
  - id: basics
    commitments: [agreement, encryption.at-rest, deletion]
"""


def test_vendors_check(cli):
    cli.write(".piiflow.yaml", REGISTER)
    result = cli.run("vendors", "check", "--today", "2026-02-28").exits(1)
    result.says("acme (Acme Analytics)", "fail      encryption.at-rest: 'no'", "missing   deletion: not stated",
                "pass      agreement", "due soon  review: of 2026-01-31, until 2026-02-28", "required by basics",
                "1 pass, 1 due soon, 1 missing, 1 fail.")
    cli.run("vendors", "check", "--today", "2026-03-01").says("fail      review: lapsed: it was due on 2026-02-28")
    report = cli.run("vendors", "check", "--today", "2026-12-01", "--due-within", "29", "--format", "json").exits(1).json()
    points = {(point["point"], point["state"]) for point in report["vendors"][0]["points"]}
    if ("agreement", "pass") not in points or report["vendors"][0]["points"][0]["file"] != ".piiflow.yaml":
        raise Failure(str(report))
    sarif = cli.run("vendors", "check", "--today", "2026-12-01", "--format", "sarif").exits(1).json()
    places = [result["locations"][0]["physicalLocation"]["region"]["startLine"] for result in sarif["runs"][0]["results"]]
    if len(places) != 4 or min(places) < 4:
        raise Failure(str(places))
    cli.run("vendors", "check", "acme", "--format", "markdown").says("# Questionnaire for Acme Analytics",
                                                                    "How is our data encrypted at rest?")
    cli.run("vendors", "check", "nobody").exits(2).one_error().says("'nobody'")
    cli.run("vendors", "chek").exits(2).one_error().says("did you mean 'vendors check'?")


def test_vendors_without_requirements_pass(cli):
    cli.write(".piiflow.yaml", CONFIG)
    cli.run("vendors", "check").exits(0).says("acme (Acme Analytics): nothing is required")


def test_vendors_due_soon_is_no_failure(cli):
    cli.write(".piiflow.yaml", CONFIG.replace("kind: sub-processor", "review: { last: 2026-01-31, cycle: 1 month }"))
    cli.run("vendors", "check", "--today", "2026-02-20").exits(0).says("due soon")
    cli.run("vendors", "check", "--today", "2026-02-20", "--warnings-as-errors").exits(1)


def test_vendors_new(cli):
    cli.write(".piiflow.yaml", "piiflow: 1\npacks: [std]\ninclude: [vendors.yaml]\n")
    before = "piiflow: 1\n# ours\nvendors:\n  acme: {}   # the first\nown-domains: [corp.example]\n"
    cli.write("vendors.yaml", before)
    cli.run("vendors", "new", "globex").exits(0).says("vendors.yaml:5")
    text = (cli.folder / "vendors.yaml").read_text(encoding="utf-8")
    if "  acme: {}   # the first\n  globex:\n    kind: sub-processor\n" not in text or not text.endswith("[corp.example]\n"):
        raise Failure(text)
    cli.run("vendors", "new", "globex").exits(2).one_error().says("has an entry already: vendors.yaml:5")
    for name in ("log", "a b", "sub-processor"):
        cli.run("vendors", "new", name).exits(2).one_error().says(name)


def test_a_lapsed_vendor_closes_the_gate(cli):
    prepare(cli, APPROVED.replace("kind: sub-processor", "review: { last: 2026-01-31, cycle: 1 month }"),
            LEAK.replace("acme::send(u.email);", "acme::send(u.email);  // NOLINT(piiflow-unapproved-flow): trust me"))
    cli.check("leak.cpp", "--today", "2026-02-28").exits(0)
    cli.check("leak.cpp", "--today", "2026-03-01").exits(1).says(
        "the approval does not hold: acme's review lapsed: it was due on 2026-02-28", "this approval does not hold",
        "this NOLINT does not count")


# --- inventory --------------------------------------------------------------------------------------------------------


def inventory(cli, *arguments):
    return cli.run("inventory", "leak.cpp", *arguments, "--", *cli.flags())


def test_inventories(cli):
    prepare(cli, APPROVED, TWO_LEAKS)
    for name in ("text", "json", "csv", "markdown", "ropa"):
        once = inventory(cli, "--format", name).exits(0).says("user.contact.email", "acme")
        if once.out != inventory(cli, "--format", name).out:
            raise Failure(f"{name} is not stable")
    rows = list(csv.DictReader(io.StringIO(inventory(cli, "--format", "csv").out)))
    if [row["outcome"] for row in rows] != ["approved", "unapproved"] or rows[0]["dpv"][-12:] != "EmailAddress":
        raise Failure(str(rows))
    inventory(cli, "--format", "ropa").says("| (1)(e) | country |  | missing |", "derived from code")


def test_stale_inventory(cli):
    prepare(cli, APPROVED, TWO_LEAKS)
    names = {"text": "i.txt", "json": "i.json", "csv": "i.csv", "markdown": "i.md"}
    for name, file in names.items():
        cli.write(file, inventory(cli, "--format", name).out)
    # Lines move, and nothing else.
    cli.write("leak.cpp", "// one more line\n" + TWO_LEAKS)
    cli.write(".piiflow.yaml", "# and here\n" + APPROVED)
    for name, file in names.items():
        inventory(cli, "--check", file).exits(0)
        inventory(cli, "--format", name, "--check", file).exits(0)
    cli.write("leak.cpp", LEAK)
    for file in names.values():
        inventory(cli, "--check", file).exits(1).says(f"{file} is stale", "user.name")
    inventory(cli, "--check", "nowhere.csv").exits(2).one_error().says("nowhere.csv")


def test_diff_of_inventories(cli):
    prepare(cli, APPROVED, LEAK)
    cli.write("old.json", inventory(cli, "--format", "json").out)
    cli.write("leak.cpp", "// moved\n" + TWO_LEAKS)
    cli.write("new.json", inventory(cli, "--format", "json").out)
    cli.run("diff", "old.json", "new.json").exits(0).says("+ user.name -> acme", "1 added, 0 removed, 0 changed.")
    cli.run("diff", "new.json", "old.json").exits(0).says("- user.name -> acme", "0 added, 1 removed, 0 changed.")
    cli.run("diff", "old.json", "new.json", "--exit-code").exits(1)
    cli.run("diff", "old.json", "old.json", "--exit-code").exits(0)
    cli.run("diff", "old.json", "new.json", "--format", "markdown").says("## What leaves: 1 added", "### Added")
    if cli.run("diff", "old.json", "new.json", "--format", "json").json()["added"][0]["data"] != "user.name":
        raise Failure("no flow in the JSON")
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("new.json", inventory(cli, "--format", "json").out)
    cli.run("diff", "old.json", "new.json").says("verdict approved -> unapproved")
    cli.write("bad.json", "{}")
    cli.run("diff", "old.json", "bad.json").exits(2).one_error().says("bad.json", "not written by 'piiflow inventory")
    both = cli.run("diff", "gone.json", "bad.json").exits(2)
    assert [line.split("'")[1] for line in both.err.splitlines()] == ["gone.json", "bad.json"], both.err
    cli.run("diff", "old.json").exits(2).one_error()


# --- formats ----------------------------------------------------------------------------------------------------------


def test_formats_of_ci(cli):
    prepare(cli, CONFIG, TWO_LEAKS)
    lines = cli.check("leak.cpp", "--format", "github").exits(1).out.splitlines()
    if not lines[0].startswith("::error file=leak.cpp,line=10,col=14,endLine=10,endColumn=21,title=piiflow-unapproved-"):
        raise Failure(lines[0])
    diagnostics = [json.loads(line) for line in cli.check("leak.cpp", "--format", "rdjsonl").out.splitlines()]
    if diagnostics[1]["location"]["range"]["start"] != {"line": 11, "column": 14}:
        raise Failure(str(diagnostics))
    quality = cli.check("leak.cpp", "--format", "gitlab-codequality").json()
    if len({entry["fingerprint"] for entry in quality}) != 2 or quality[0]["location"]["path"] != "leak.cpp":
        raise Failure(str(quality))
    sast = cli.check("leak.cpp", "--format", "gitlab-sast", "--today", "2026-02-03").json()
    if sast["scan"]["start_time"] != "2026-02-03T00:00:00" or sast["vulnerabilities"][0]["location"]["start_line"] != 10:
        raise Failure(str(sast))
    cli.check("leak.cpp", "--format", "markdown").says("## piiflow: 2 unapproved flows of personal data")
    cli.write("clean.cpp", CLEAN)
    cli.check("clean.cpp", "--format", "gitlab-codequality").exits(0).says("[]")


# --- evidence ---------------------------------------------------------------------------------------------------------


def head_of(result):
    return re.search(r"head ([0-9a-f]{64})", result.err + result.out).group(1)


def test_audit_log(cli):
    prepare(cli, APPROVED, TWO_LEAKS)
    heads = [head_of(cli.check("leak.cpp", "--audit-log", "audit.jsonl").exits(1)) for _ in range(3)]
    cli.run("audit", "verify", "audit.jsonl").exits(0).says("3 records", f"head {heads[2]}")
    cli.run("audit", "verify", "audit.jsonl", "--head", heads[2]).exits(0)
    cli.run("audit", "verify", "audit.jsonl", "--head", heads[0]).exits(0).says("is record 1")
    log = (cli.folder / "audit.jsonl").read_text(encoding="utf-8")
    lines = log.splitlines(keepends=True)
    record = json.loads(lines[1])["record"]
    if record["sequence"] != 2 or record["previous"] != heads[0] or record["exitStatus"] != 1:
        raise Failure(str(record))
    if [flow["outcome"] for flow in record["flows"]] != ["approved", "unapproved"]:
        raise Failure(str(record))
    damaged = {"changed": log.replace('"exitStatus":1', '"exitStatus":0', 1), "gap": lines[0] + lines[2],
               "reordered": lines[1] + lines[0] + lines[2], "beginning cut off": lines[1] + lines[2],
               "cut short": log[:-5], "twice": lines[0] + lines[0], "an empty line": lines[0] + "\n" + lines[1]}
    for what, text in damaged.items():
        cli.write("damaged.jsonl", text)
        if cli.run("audit", "verify", "damaged.jsonl").status != 1:
            raise Failure(f"not found: {what}")
    cli.write("damaged.jsonl", lines[0] + lines[1])
    cli.run("audit", "verify", "damaged.jsonl").exits(0)
    cli.run("audit", "verify", "damaged.jsonl", "--head", heads[2]).exits(1).says("cut off")
    cli.run("audit", "verify", "nowhere.jsonl").exits(2).one_error().says("nowhere.jsonl")


def test_nothing_is_added_to_a_damaged_audit_log(cli):
    prepare(cli)
    cli.check("leak.cpp", "--audit-log", "audit.jsonl").exits(1)
    good = (cli.folder / "audit.jsonl").read_text(encoding="utf-8")
    cli.write("audit.jsonl", good[:-20])
    cli.check("leak.cpp", "--audit-log", "audit.jsonl").exits(2).says("its last line is no whole record")
    if (cli.folder / "audit.jsonl").read_text(encoding="utf-8") != good[:-20]:
        raise Failure("the log was changed")


def test_runs_at_once_on_one_audit_log(cli):
    prepare(cli)
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        runs = [pool.submit(cli.start, "check", "leak.cpp", "--audit-log", "audit.jsonl", "--", *cli.flags())
                for _ in range(6)]
        for run in runs:
            run.result().communicate(timeout=120)
    cli.run("audit", "verify", "audit.jsonl").exits(0).says("6 records")


def test_attestation(cli):
    prepare(cli, APPROVED, TWO_LEAKS)
    commit_all(cli)
    result = cli.check("leak.cpp", "--audit-log", "a.jsonl", "--attestation", "att.json", "--sarif", "r.sarif").exits(1)
    statement = json.loads((cli.folder / "att.json").read_text(encoding="utf-8"))
    subjects = {subject["name"]: subject["digest"] for subject in statement["subject"]}
    predicate = statement["predicate"]
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=cli.folder, capture_output=True, text=True).stdout.strip()
    if subjects["commit"] != {"gitCommit": commit} or "sha256" not in subjects["r.sarif"]:
        raise Failure(str(subjects))
    if predicate["result"] != "FAILED" or len(predicate["passedTests"]) != 1 or len(predicate["failedTests"]) != 1:
        raise Failure(str(predicate))
    if predicate["piiflow"]["auditLog"]["head"] != head_of(result):
        raise Failure("another head")


# --- whose configuration decides --------------------------------------------------------------------------------------


def test_a_change_cannot_approve_itself(cli):
    prepare(cli)
    commit_all(cli)
    cli.check("leak.cpp", "--config-from", "HEAD").exits(1).is_silent_on("piiflow-configuration-differs")
    cli.write(".piiflow.yaml", APPROVED)
    cli.check("leak.cpp").exits(0)
    cli.check("leak.cpp", "--config-from", "HEAD").exits(1).says(
        "note: the working tree's .piiflow.yaml:9 would allow it",
        ".piiflow.yaml:1:1: warning: the configuration differs from that of 'HEAD'",
        "it would allow 1 flow more: user.contact.email to acme")
    git(cli, "commit", "-qam", "approved")
    cli.check("leak.cpp", "--config-from", "HEAD").exits(0)
    cli.write(".piiflow.yaml", CONFIG + "# stricter\n")
    cli.check("leak.cpp", "--config-from", "HEAD").exits(0).says("it would allow nothing more")


def test_tricks_with_the_configuration_of_a_change(cli):
    cli.write(".piiflow.yaml", "piiflow: 1\npacks: [std]\ninclude: [privacy/*.yaml]\n")
    cli.write("privacy/policy.yaml", "piiflow: 1\nvendors: { acme: {} }\npolicy: { deny: [{ data: user, to: acme }] }\n")
    cli.write("other/policy.yaml", "piiflow: 1\nvendors: { acme: {} }\npolicy: { default: allow }\n")
    cli.write("src/leak.cpp", LEAK)
    commit_all(cli)

    def still_denied():
        cli.run("check", "leak.cpp", "--config-from", "HEAD", "--", *cli.flags(), cwd=cli.folder / "src").exits(1).says(
            "denied by this rule")

    still_denied()
    # a nearer root file, a folder that becomes a link, files and root that go away
    cli.write("src/.piiflow.yaml", "piiflow: 1\npolicy: { default: allow }\n")
    still_denied()
    (cli.folder / "src/.piiflow.yaml").unlink()
    (cli.folder / "privacy/policy.yaml").unlink()
    (cli.folder / "privacy").rmdir()
    still_denied()
    (cli.folder / "privacy").symlink_to("other")
    still_denied()
    (cli.folder / ".piiflow.yaml").unlink()
    still_denied()


def test_configuration_of_a_revision_below_a_link(cli):
    cli.write("project/.piiflow.yaml", CONFIG)
    cli.write("project/src/leak.cpp", LEAK)
    commit_all(cli)
    cli.write("project/.piiflow.yaml", APPROVED)
    (cli.folder / "link").symlink_to("project")
    for folder, prefix in (("project", "src/"), ("link", "src/"), ("link/src", ""), ("project/src", "")):
        command = f'cd "{folder}" && "{cli.piiflow}" check {prefix}leak.cpp --config-from HEAD -- {" ".join(cli.flags())}'
        done = subprocess.run(["bash", "-c", command], cwd=cli.folder, env=cli.environment(), capture_output=True, text=True)
        if done.returncode != 1 or "which decides" not in done.stdout:
            raise Failure(f"{folder}: {done.returncode}: {done.stderr}")


def test_configuration_of_a_revision_that_is_not_there(cli):
    prepare(cli)
    cli.check("leak.cpp", "--config-from", "HEAD").exits(2).one_error().says("--config-from")
    commit_all(cli)
    for revision in ("nowhere", "--all", "HEAD:leak.cpp"):
        cli.check("leak.cpp", f"--config-from={revision}").exits(2).one_error().says("--config-from")
    git(cli, "rm", "-q", "--cached", ".piiflow.yaml")
    git(cli, "commit", "-qm", "without")
    cli.check("leak.cpp", "--config-from", "HEAD").exits(2).one_error().says("there is no .piiflow.yaml in 'HEAD'")


# --- environments -----------------------------------------------------------------------------------------------------

TRANSPORT = """\
piiflow: 1
packs: [std]
environment: production
sinks:
  - { function: http_post, input: arg1, vendor: transport, endpoint: arg0 }
endpoints:
  - { function: http_to, input: arg1, output: arg0 }
vendors:
  acme:
    environments: { production: [api.acme.example], sandbox: ["*.sandbox.acme.example"] }
policy:
  allow:
    - { data: user, to: acme }
"""

SENDING = """\
#include <piiflow/annotations.h>
struct Client;
void http_to(Client *client, const char *url);
void http_post(Client *client, const char *body);
void report(Client *client, PII(user.contact.email) const char *email) {
  http_to(client, "https://URL/v1");
  http_post(client, email);
}
"""


def test_data_of_one_environment_at_an_endpoint_of_another(cli):
    prepare(cli, TRANSPORT, SENDING.replace("URL", "eu.sandbox.acme.example"))
    cli.check("leak.cpp").exits(1).says(
        "leak.cpp:7:21: error: user.contact.email from", "is data of production and leaves to acme's sandbox endpoint "
        "'https://eu.sandbox.acme.example/v1'", "[piiflow-environment-mismatch]").is_silent_on("unapproved-flow]")
    cli.write(".piiflow.yaml", TRANSPORT.replace("environment: production", "environment: sandbox"))
    cli.check("leak.cpp").exits(0)
    cli.write("leak.cpp", SENDING.replace("URL", "api.acme.example"))
    cli.check("leak.cpp").exits(1).says("is data of sandbox and leaves to acme's production endpoint")
    cli.write(".piiflow.yaml", TRANSPORT.replace("to: acme }", "to: acme, environment: sandbox }"))
    cli.check("leak.cpp").exits(1).says("would be allowed to sandbox, and this endpoint is production")
    cli.write(".piiflow.yaml", TRANSPORT.replace("to: acme }", "to: acme, environment: production }"))
    cli.check("leak.cpp").exits(0)


def test_an_edit_keeps_links_and_permissions(cli):
    cli.write("leak.cpp", LEAK)
    cli.write("policy/real.yaml", CONFIG).chmod(0o640)
    (cli.folder / ".piiflow.yaml").symlink_to("policy/real.yaml")
    approve(cli, flow_ids(cli)["user.contact.email"], "--reason", "x").exits(0)
    if not (cli.folder / ".piiflow.yaml").is_symlink() or (cli.folder / "policy/real.yaml").stat().st_mode & 0o777 != 0o640:
        raise Failure("the link or the permissions are gone")


def test_reports_beside_standard_output(cli):
    prepare(cli)
    result = cli.check("leak.cpp", "--report", "text=a.txt", "--report", "gitlab-sast=b.json", "--color", "always").exits(1)
    plain = (cli.folder / "a.txt").read_text(encoding="utf-8")
    if "\x1b" in plain or re.sub("\x1b\\[[0-9;]*m", "", result.out) != plain:
        result.fail("the file holds something else")
    if "vulnerabilities" not in json.loads((cli.folder / "b.json").read_text(encoding="utf-8")):
        raise Failure("no report for GitLab")
    for word in ("text", "xml=a", "text="):
        cli.check("leak.cpp", "--report", word).exits(2).one_error().says("FORMAT=FILE")
    cli.check("leak.cpp", "--report", "text=no/such/a.txt").exits(2).one_error().says("no/such")
