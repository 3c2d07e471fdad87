"""`piiflow lsp`, by a scripted client."""
import json
import os
import select
import subprocess
import time

from cli import CONFIG, LEAK, Failure

YAML_SOURCE = """\
#pragma once
#include <string>
struct User {
  std::string email;
};
namespace acme {
void send(const std::string &text);
}
"""


class Client:
    def __init__(self, cli, *arguments):
        self.cli = cli
        # The server works while other commands run: what is under way there is not what those leave behind.
        self.working = cli.folder / "server-tmp"
        self.working.mkdir(exist_ok=True)
        self.process = subprocess.Popen([cli.piiflow, "lsp", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, cwd="/",
                                        env={**cli.environment(), "TMPDIR": str(self.working)})
        self.bytes, self.messages, self.number = b"", [], 0

    def send_bytes(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.send_bytes(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def notify(self, method, **params):
        self.send({"method": method, "params": params})

    def request(self, method, **params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        return self.wait(lambda message: message.get("id") == self.number and "method" not in message, method)

    def read(self, seconds):
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            return False
        data = os.read(self.process.stdout.fileno(), 65536)
        self.bytes += data
        while b"\r\n\r\n" in self.bytes:
            head, rest = self.bytes.split(b"\r\n\r\n", 1)
            length = int(head.split(b"Content-Length: ")[1])
            if len(rest) < length:
                break
            self.messages.append(json.loads(rest[:length]))
            self.bytes = rest[length:]
        return bool(data)

    def wait(self, holds, what, seconds=60):
        end, seen = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            for number, message in enumerate(self.messages):
                if holds(message):
                    del self.messages[number]
                    return message
            self.read(0.1)
        raise Failure(f"no answer: {what}; there is {self.messages}")

    def start(self):
        answer = self.request("initialize", processId=None, rootUri=self.uri(""), capabilities={})
        self.notify("initialized")
        return answer["result"]

    def uri(self, name):
        return f"file://{self.cli.folder}/{name}".rstrip("/")

    def diagnostics(self, name, holds=lambda diagnostics: True):
        def matches(message):
            return (message.get("method") == "textDocument/publishDiagnostics" and
                    message["params"]["uri"] == self.uri(name) and holds(message["params"]["diagnostics"]))
        return self.wait(matches, f"diagnostics of {name}")["params"]["diagnostics"]

    def logged(self, text, method="window/logMessage"):
        return self.wait(lambda m: m.get("method") == method and text in m["params"]["message"], text)

    def saved(self, name):
        self.notify("textDocument/didSave", textDocument={"uri": self.uri(name)})

    def actions(self, name, line):
        place = {"line": line, "character": 0}
        answer = self.request("textDocument/codeAction", textDocument={"uri": self.uri(name)},
                              range={"start": place, "end": place}, context={"diagnostics": []})
        return {action["title"].split(" ")[0]: action for action in answer["result"]}

    def apply(self, action):
        """What an editor does with the action's edit."""
        edit = action["edit"]
        for uri, edits in edit["changes"].items():
            text = self.path(uri).read_text(encoding="utf-8")
            offsets = [0]
            for line in text.splitlines(keepends=True):
                offsets.append(offsets[-1] + len(line))
            for one in sorted(edits, key=lambda e: -e["range"]["start"]["line"]):
                begin, end = (offsets[p["line"]] + p["character"] for p in (one["range"]["start"], one["range"]["end"]))
                text = text[:begin] + one["newText"] + text[end:]
            self.path(uri).write_text(text, encoding="utf-8")

    def path(self, uri):
        if not uri.startswith(f"file://{self.cli.folder}/"):
            raise Failure(f"an edit of {uri}")
        return self.cli.folder / uri[len(f"file://{self.cli.folder}/"):]

    def stop(self):
        self.request("shutdown")
        self.notify("exit")
        if self.process.wait(timeout=20) != 0:
            raise Failure(f"status {self.process.returncode}")
        if err := self.process.stderr.read().decode():
            raise Failure(f"on standard error: {err}")
        if leftovers := list(self.working.iterdir()):
            raise Failure(f"left behind: {leftovers}")


def prepare(cli, config=CONFIG, source=LEAK):
    cli.write(".piiflow.yaml", config)
    cli.write("leak.cpp", source)
    cli.database("leak.cpp")
    return Client(cli, "--cache-dir", "cache")


def test_diagnostics_come_with_their_way(cli):
    client = prepare(cli)
    capabilities = client.start()["capabilities"]
    if not capabilities["textDocumentSync"]["save"] or not capabilities["codeActionProvider"]:
        raise Failure(f"{capabilities}")
    [diagnostic] = client.diagnostics("leak.cpp")
    if diagnostic["range"] != {"start": {"line": 9, "character": 13}, "end": {"line": 9, "character": 20}}:
        raise Failure(f"{diagnostic}")
    if (diagnostic["severity"], diagnostic["code"], diagnostic["source"]) != (1, "piiflow-unapproved-flow", "piiflow"):
        raise Failure(f"{diagnostic}")
    first, last = diagnostic["relatedInformation"][0], diagnostic["relatedInformation"][-1]
    if "is personal data" not in first["message"] or first["location"]["uri"] != client.uri("leak.cpp"):
        raise Failure(f"{first}")
    if first["location"]["range"]["start"] != {"line": 2, "character": 38} or "reaches acme" not in last["message"]:
        raise Failure(f"{first} {last}")
    client.logged("1 results")
    client.stop()


def test_a_saved_file_is_checked_again(cli):
    client = prepare(cli)
    client.start()
    client.diagnostics("leak.cpp")
    cli.write("leak.cpp", LEAK.replace("u.email)", '"hello")'))
    client.saved("leak.cpp")
    if client.diagnostics("leak.cpp"):
        raise Failure("the result stays")
    # Saved again and again: the last state is the one that is shown.
    for i in range(5):
        cli.write("leak.cpp", "//\n" * i + LEAK)
        client.saved("leak.cpp")
    client.diagnostics("leak.cpp", lambda all: all and all[0]["range"]["start"]["line"] == 13)
    client.stop()


def test_the_last_report_is_there_at_once(cli):
    client = prepare(cli)
    client.start()
    client.diagnostics("leak.cpp")
    client.stop()
    cli.write(".piiflow.yaml", "nonsense")
    client = Client(cli, "--cache-dir", "cache")
    client.start()
    if len(client.diagnostics("leak.cpp")) != 1:
        raise Failure("no report of before")
    # Errors of the configuration stand in it, and the results of before stay.
    [error] = client.diagnostics(".piiflow.yaml")
    if error["severity"] != 1 or error["range"]["start"]["line"] != 0:
        raise Failure(f"{error}")
    cli.write(".piiflow.yaml", CONFIG)
    client.saved(".piiflow.yaml")
    if client.diagnostics(".piiflow.yaml"):
        raise Failure("the error stays")
    client.stop()


def test_approve(cli):
    client = prepare(cli)
    client.start()
    client.diagnostics("leak.cpp")
    action = client.actions("leak.cpp", 9)["Approve"]
    if action["diagnostics"][0]["data"]["flowId"] == "" or action["kind"] != "quickfix":
        raise Failure(f"{action}")
    client.apply(action)
    text = (cli.folder / ".piiflow.yaml").read_text(encoding="utf-8")
    if not text.startswith(CONFIG) or "data: user.contact.email" not in text or 'reason: ""' not in text:
        raise Failure(text)
    # Without a reason it does not hold.
    client.saved(".piiflow.yaml")
    client.diagnostics(".piiflow.yaml", lambda all: all and "reason" in all[0]["message"])
    cli.write(".piiflow.yaml", text.replace('reason: ""', 'reason: "DPIA-1"'))
    client.saved(".piiflow.yaml")
    client.diagnostics("leak.cpp", lambda all: not all)
    if client.actions("leak.cpp", 9):
        raise Failure("actions for nothing")
    client.stop()


def test_nobody_approves_for_a_vendor_that_is_not_registered(cli):
    client = prepare(cli, "piiflow: 1\n")
    client.start()
    client.diagnostics("leak.cpp")
    if sorted(client.actions("leak.cpp", 9)) != ["Suppress"]:
        raise Failure(f"{client.actions('leak.cpp', 9)}")
    client.stop()


def test_a_policy_in_another_file(cli):
    client = prepare(cli, CONFIG.replace("policy:\n  default: deny\n", "include: [rules.yaml]"))
    cli.write("rules.yaml", "piiflow: 1\npolicy:\n  allow:\n    - { data: user.name, to: acme, reason: old }")
    client.start()
    client.diagnostics("leak.cpp")
    client.apply(client.actions("leak.cpp", 9)["Approve"])
    text = (cli.folder / "rules.yaml").read_text(encoding="utf-8")
    cli.write("rules.yaml", text.replace('reason: ""', "reason: fine"))
    cli.run("check").exits(0).says("1 approved")
    client.stop()


def test_suppress(cli):
    client = prepare(cli)
    client.start()
    client.diagnostics("leak.cpp")
    client.apply(client.actions("leak.cpp", 9)["Suppress"])
    text = (cli.folder / "leak.cpp").read_text(encoding="utf-8")
    if "  // NOLINTNEXTLINE(piiflow-unapproved-flow): \n  acme::send" not in text:
        raise Failure(text)
    cli.run("check").exits(1).says("it gives no reason")
    cli.write("leak.cpp", text.replace("flow): \n", "flow): agreed in DPIA-1\n"))
    client.saved("leak.cpp")
    client.diagnostics("leak.cpp", lambda all: not all)
    client.stop()


def test_annotate_a_source_of_yaml(cli):
    sources = CONFIG + "sources:\n  - { field: 'User::email', data: user.contact.email }\n" \
                       "sinks:\n  - { function: 'acme::send', vendor: acme }\n"
    cli.write("user.h", YAML_SOURCE)
    client = prepare(cli, sources, '#include "user.h"\nvoid f(const User &u) { acme::send(u.email); }\n')
    client.start()
    client.diagnostics("leak.cpp")
    client.apply(client.actions("leak.cpp", 1)["Annotate"])
    text = (cli.folder / "user.h").read_text(encoding="utf-8")
    if "  PII(user.contact.email) std::string email;\n" not in text or "#include <piiflow/annotations.h>\n" not in text:
        raise Failure(text)
    cli.write(".piiflow.yaml", sources.replace("  - { field: 'User::email', data: user.contact.email }\n", "").replace(
        "sources:\n", ""))
    cli.run("check").exits(1).says("'User::email' reaches acme")
    client.saved("user.h")
    client.logged("1 results")
    if "Annotate" in client.actions("leak.cpp", 1):
        raise Failure("annotated twice")
    client.stop()


def test_annotate_what_looks_like_personal_data(cli):
    cli.write("user.h", YAML_SOURCE)
    client = prepare(cli, CONFIG, '#include "user.h"\nvoid f(const User &u) { acme::send(u.email); }\n')
    client.start()
    client.logged("annotations are proposed: 1")
    action = client.actions("user.h", 3)["Annotate"]
    if "'User::email' with PII(user.contact.email)" not in action["title"]:
        raise Failure(action["title"])
    if client.actions("user.h", 2):
        raise Failure("something is offered where nothing is proposed")
    client.apply(action)
    if "  PII(user.contact.email) std::string email;\n" not in (cli.folder / "user.h").read_text(encoding="utf-8"):
        raise Failure((cli.folder / "user.h").read_text(encoding="utf-8"))
    client.saved("user.h")
    client.logged("annotations are proposed: 0")
    client.stop()


def test_columns_are_utf16(cli):
    client = prepare(cli, source=LEAK.replace("  acme::send", '  /* \U0001f600\u00e4 */ acme::send'))
    client.start()
    [diagnostic] = client.diagnostics("leak.cpp")
    if diagnostic["range"]["start"] != {"line": 9, "character": 13 + 10}:
        raise Failure(f"{diagnostic['range']}")
    client.stop()


def test_what_is_wrong_is_answered(cli):
    client = prepare(cli)
    if client.request("textDocument/codeAction")["error"]["code"] != -32002:
        raise Failure("served before 'initialize'")
    client.start()
    if client.request("textDocument/hover")["error"]["code"] != -32601:
        raise Failure("an unknown request")
    client.send_bytes(b"Content-Length: 3\r\n\r\n{x}")
    client.wait(lambda m: m.get("error", {}).get("code") == -32700, "parse error")
    client.send_bytes(b"Content-Type: x\r\n\r\n")
    client.wait(lambda m: m.get("error", {}).get("code") == -32700, "no length")
    client.send_bytes(b"Content-Length: 2\r\n\r\n[]")
    client.wait(lambda m: m.get("error", {}).get("code") == -32600, "no object")
    client.send({"id": 77, "result": None})
    client.notify("$/setTrace", value="off")
    client.actions("leak.cpp", 9)
    client.stop()
    cli.run("lsp", "--", "-std=c++20").exits(2).one_error().says("compilation database")


def test_the_end_without_a_goodbye(cli):
    client = prepare(cli)
    client.start()
    client.process.stdin.close()
    if client.process.wait(timeout=20) != 1:
        raise Failure(f"status {client.process.returncode}")
    # The check that was running is gone with it.
    time.sleep(0.2)
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/cmdline", "rb") as stream:
                    if str(cli.folder).encode() in stream.read():
                        raise Failure(f"process {entry} is left")
            except OSError:
                continue


def test_no_database(cli):
    client = Client(cli, "--cache-dir", "cache")
    client.start()
    client.logged("no compile_commands.json", "window/showMessage")
    cli.write(".piiflow.yaml", CONFIG)
    cli.write("leak.cpp", LEAK)
    cli.database("leak.cpp")
    client.request("workspace/executeCommand", command="piiflow.check")
    client.diagnostics("leak.cpp")
    client.stop()
