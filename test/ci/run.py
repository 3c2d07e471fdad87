#!/usr/bin/env python3
"""Runs what CI runs: the steps of the GitHub Action, the script of the GitLab template, the pre-commit hooks.

    test/ci/run.py --piiflow build/dev/bin/piiflow [PATTERN...]

The YAML files are read and their steps run in a fresh repository, with `gh`, `curl` and `reviewdog` replaced by programs
that keep what they are told. Steps of other actions (cache, upload) are not run: their inputs are checked.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
ACTION = SOURCE / ".github" / "actions" / "check"

USER = """\
#pragma once
#include <piiflow/annotations.h>
struct User {
  PII(user.contact.email) const char *email;
  PII(user.name) const char *name;
};
namespace acme {
PII_SINK(acme) void send(const char *text);
}
"""
OLD = '#include "user.h"\nvoid old(const User &u) {\n  acme::send(u.email);\n}\n'
RULES = """\
piiflow: 1
packs: []
vendors: { acme: { name: Acme, kind: sub-processor } }
policy: { default: deny }
"""

FAKE_GH = """#!/usr/bin/env python3
import json, os, sys
path, words = os.environ["FAKE_COMMENTS"], sys.argv[1:]
comments = json.load(open(path)) if os.path.exists(path) else {}
assert words[0] == "api", words
body = next((open(word[6:]).read() for word in words if word.startswith("body=@")), None)
if body is None:
    assert words[2] == "repos/me/shop/issues/7/comments" and "startswith(" in words[words.index("--jq") + 1], words
    print("\\n".join(number for number, text in comments.items() if text.startswith("<!-- piiflow -->")))
else:
    number = words[3].rsplit("/", 1)[1] if "PATCH" in words else str(len(comments) + 100)
    comments[number] = body
json.dump(comments, open(path, "w"))
"""
FAKE_CURL = """#!/usr/bin/env python3
import json, os, sys
path, words = os.environ["FAKE_COMMENTS"], sys.argv[1:]
comments = json.load(open(path)) if os.path.exists(path) else {}
assert "PRIVATE-TOKEN: secret" in words and words[-1].startswith("https://gitlab.example/api/v4/projects/3/merge_requests/5/notes"), words
body = next((open(word[6:]).read() for word in words if word.startswith("body=<")), None)
if body is None:
    print(json.dumps([{"id": int(number), "body": text} for number, text in comments.items()]))
else:
    comments[words[-1].rsplit("/", 1)[1] if "PUT" in words else str(len(comments) + 100)] = body
json.dump(comments, open(path, "w"))
"""
FAKE_REVIEWDOG = """#!/usr/bin/env python3
import json, os, sys
assert sys.argv[1:] == ["-f=rdjsonl", "-name=piiflow", "-reporter=github-pr-review"], sys.argv
lines = [json.loads(line) for line in sys.stdin]
json.dump([line["location"]["path"] for line in lines], open(os.environ["FAKE_REVIEW"], "w"))
"""


class Failure(Exception):
    pass


def expect(condition, what):
    if not condition:
        raise Failure(what)


class Repository:
    """A clone with one unapproved flow on main, and a branch that brings another."""

    def __init__(self, folder, piiflow):
        self.folder, self.piiflow = folder / "clone", piiflow
        self.bin = folder / "bin"
        self.bin.mkdir(parents=True)
        for name, text in (("gh", FAKE_GH), ("curl", FAKE_CURL), ("reviewdog", FAKE_REVIEWDOG)):
            (self.bin / name).write_text(text, encoding="utf-8")
            (self.bin / name).chmod(0o755)
        (self.bin / "piiflow").symlink_to(piiflow)
        self.comments = folder / "comments.json"
        origin = folder / "origin"
        origin.mkdir()
        self.git("init", "-q", "-b", "main", cwd=origin)
        for name, text in ((".piiflow.yaml", RULES), ("user.h", USER), ("old.cpp", OLD),
                           (".gitignore", "compile_commands.json\n.piiflow-cache/\npiiflow-out/\n")):
            (origin / name).write_text(text, encoding="utf-8")
        self.git("add", "-A", cwd=origin)
        self.git("commit", "-qm", "first", cwd=origin)
        self.git("clone", "-q", str(origin), str(self.folder), cwd=folder)
        self.git("checkout", "-qb", "feature")
        self.configure("old.cpp")

    def git(self, *words, cwd=None):
        return subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example", *words], cwd=cwd or self.folder,
                              check=True, capture_output=True, text=True).stdout

    def configure(self, *files):
        flags = ["-std=c++20", f"-I{SOURCE / 'annotations' / 'include'}"]
        entries = [{"directory": str(self.folder), "file": file, "arguments": ["clang++", *flags, "-c", file]}
                   for file in files]
        (self.folder / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def leak(self):
        """What the branch brings: a flow, in a header too, and a rule that would allow it."""
        self.write("fresh.h", '#include "user.h"\ninline void fresh(const User &u) {\n  acme::send(u.name);\n}\n')
        self.write("old.cpp", '#include "fresh.h"\n' + OLD + "void use(const User &u) { fresh(u); }\n")
        self.write(".piiflow.yaml", RULES.replace("default: deny", "default: deny, allow: [{ data: user, to: acme, "
                                                                  "reason: mine }]"))

    def run(self, command, **variables):
        env = {name: value for name, value in os.environ.items()
               if not name.startswith(("GITHUB_", "CI_", "PIIFLOW"))}
        env.update(PATH=f"{self.bin}:{os.environ['PATH']}", FAKE_COMMENTS=str(self.comments),
                   FAKE_REVIEW=str(self.comments.with_name("review.json")), **variables)
        return subprocess.run(command, cwd=self.folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              stdin=subprocess.DEVNULL, text=True, check=False, timeout=300)


# --- GitHub -----------------------------------------------------------------------------------------------------------


def run_action(repository, base, inputs=None):
    """The steps in their order, as a runner takes them. Returns status, what was said, and the foreign steps."""
    action = yaml.safe_load((ACTION / "action.yml").read_text(encoding="utf-8"))
    given = {name: value["default"] for name, value in action["inputs"].items()}
    given["base"] = f"origin/{base}" if base else ""
    given.update(inputs or {})
    values = {f"inputs.{name}": value for name, value in given.items()}
    values.update({"runner.os": "Linux", "github.sha": "0" * 40, "github.token": "t",
                   "github.event_name": "pull_request" if base else "push", "github.event.pull_request.number": "7"})

    def evaluate(text):
        def replace(match):
            expect(match[1] in values, f"unknown expression {match[1]}")
            return values[match[1]]
        return re.sub(r"\$\{\{ (.*?) \}\}", replace, str(text))

    def holds(condition):
        for part in condition.split(" && "):
            name, operator, literal = re.fullmatch(r"(\S+) (==|!=) '(.*)'", part).groups()
            if (values[name] == literal) != (operator == "=="):
                return False
        return True

    said, foreign = "", []
    for step in action["runs"]["steps"]:
        if "if" in step and not holds(step["if"]):
            continue
        if "uses" in step:
            foreign.append((step["uses"].split("@")[0], {key: evaluate(text) for key, text in step["with"].items()}))
            continue
        output, summary = repository.comments.with_name("output"), repository.comments.with_name("summary")
        output.write_text("", encoding="utf-8")
        variables = {name: evaluate(text) for name, text in step.get("env", {}).items()}
        done = repository.run(["bash", "-eo", "pipefail", "-c", step["run"]], GITHUB_ACTION_PATH=str(ACTION),
                              GITHUB_OUTPUT=str(output), GITHUB_STEP_SUMMARY=str(summary),
                              GITHUB_REPOSITORY="me/shop", **variables)
        said += done.stdout
        for line in output.read_text(encoding="utf-8").splitlines():
            name, value = line.split("=", 1)
            values[f"steps.{step['id']}.outputs.{name}"] = value
        if done.returncode != 0:
            return done.returncode, said, foreign
    return 0, said, foreign


def test_action_of_a_pull_request(repository):
    repository.leak()
    status, said, foreign = run_action(repository, "main")
    expect(status == 1, f"status {status}:\n{said}")
    expect("fresh.h:3:14: error: user.name" in said and "old.cpp:4:14: error" not in said, said)
    expect("would allow" in said, f"the change approves itself:\n{said}")
    expect("::add-matcher::" in said, "no problem matcher")
    used = dict(foreign)
    sarif = json.loads((repository.folder / used["github/codeql-action/upload-sarif"]["sarif_file"]).read_text())
    expect(len(sarif["runs"][0]["results"]) >= 2, "SARIF")
    expect(used["actions/cache"]["path"] == ".piiflow-cache" and
           list((repository.folder / ".piiflow-cache").glob("*.pfu")), "no cached units")
    comments = json.loads(repository.comments.read_text())
    expect(len(comments) == 1 and "What leaves: 1 added" in next(iter(comments.values())), f"{comments}")
    expect("What leaves: 1 added" in repository.comments.with_name("summary").read_text(), "no summary")
    # A second run writes the same comment again.
    repository.write(".piiflow.yaml", RULES)
    repository.write("old.cpp", OLD)
    status, said, _ = run_action(repository, "main")
    expect(status == 0, said)
    comments = json.loads(repository.comments.read_text())
    expect(len(comments) == 1 and "What leaves: 0 added" in next(iter(comments.values())), f"{comments}")


def test_action_judged_by_the_head(repository):
    repository.leak()
    status, said, _ = run_action(repository, "main", {"config-of": "head"})
    expect(status == 0, said)


def test_action_on_a_branch(repository):
    status, said, foreign = run_action(repository, "", {"comment": "true", "upload-sarif": "false"})
    expect(status == 1 and "old.cpp:3:14: error" in said, said)
    expect([name for name, _ in foreign] == ["actions/cache"], f"{foreign}")
    expect(not repository.comments.exists(), "a comment without a pull request")
    expect(json.loads((repository.folder / "piiflow-out/inventory.json").read_text())["piiflow"] == 1, "no inventory")


def test_action_with_bad_usage(repository):
    status, said, foreign = run_action(repository, "main", {"args": "--no-such-option"})
    expect(status == 2 and "no-such-option" in said, said)
    expect([name for name, _ in foreign] == ["actions/cache"], "SARIF of a run that did not happen is uploaded")


def test_action_with_the_first_configuration(repository):
    repository.git("checkout", "-q", "main")
    repository.git("rm", "-q", ".piiflow.yaml")
    repository.git("commit", "-qm", "bare")
    repository.git("update-ref", "refs/remotes/origin/main", "main")
    repository.write(".piiflow.yaml", RULES)
    status, said, _ = run_action(repository, "main")
    expect(status in (0, 1) and "there is no .piiflow.yaml" not in said, said)


def test_problem_matcher(repository):
    matcher = json.loads((SOURCE / "tools/ci/problem-matcher.json").read_text())["problemMatcher"][0]["pattern"][0]
    for color in ("never", "always"):
        text = repository.run(["piiflow", "check", "--color", color]).stdout
        found = [match for line in text.splitlines() if (match := re.match(matcher["regexp"], line))]
        expect(len(found) == 1, text)
        match = found[0]
        expect((match[matcher["file"]], match[matcher["line"]], match[matcher["column"]]) == ("old.cpp", "3", "14"), text)
        expect(match[matcher["severity"]] == "error" and match[matcher["code"]] == "piiflow-unapproved-flow" and
               match[matcher["message"]].endswith("unapproved"), text)


def test_reviewdog(repository):
    repository.leak()
    done = repository.run([SOURCE / "tools/ci/check.sh"], PIIFLOW_BASE="origin/main", PIIFLOW_REVIEWDOG="github-pr-review")
    expect(done.returncode == 1, done.stdout)
    paths = json.loads(repository.comments.with_name("review.json").read_text())
    expect("fresh.h" in paths and "old.cpp" not in paths, f"{paths}")
    left = repository.git("status", "--porcelain")
    expect(".piiflow-cache" not in left and "piiflow-out" not in left, f"what the script keeps looks like a change: {left}")


# --- GitLab -----------------------------------------------------------------------------------------------------------


def test_gitlab(repository):
    job = yaml.safe_load((SOURCE / "tools/ci/gitlab.yml").read_text(encoding="utf-8"))[".piiflow"]
    repository.leak()
    # An installed tree: the scripts stand beside the program's packs.
    prefix = repository.folder.parent / "prefix"
    (prefix / "bin").mkdir(parents=True)
    shutil.copy(repository.piiflow, prefix / "bin" / "piiflow")
    (prefix / "share").mkdir()
    (prefix / "share" / "piiflow").mkdir()
    shutil.copytree(SOURCE / "tools" / "ci", prefix / "share" / "piiflow" / "ci")
    shutil.copytree(SOURCE / "annotations" / "packs", prefix / "share" / "piiflow" / "packs")
    (repository.bin / "piiflow").unlink()
    (repository.bin / "piiflow").symlink_to(prefix / "bin" / "piiflow")
    variables = {name: str(value) for name, value in job["variables"].items()}
    variables["PIIFLOW_BUILD"] = "."
    done = repository.run(["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], **variables,
                          CI_MERGE_REQUEST_DIFF_BASE_SHA=repository.git("rev-parse", "origin/main").strip(),
                          CI_MERGE_REQUEST_IID="5", CI_PROJECT_ID="3", CI_API_V4_URL="https://gitlab.example/api/v4",
                          PIIFLOW_TOKEN="secret")
    expect(done.returncode == 1 and "fresh.h:3:14: error" in done.stdout, done.stdout)
    for report in job["artifacts"]["reports"].values():
        text = (repository.folder / report).read_text(encoding="utf-8")
        expect("fresh.h" in text and json.loads(text) is not None, f"{report}: {text[:500]}")
    comments = json.loads(repository.comments.read_text())
    expect(len(comments) == 1 and "What leaves: 1 added" in next(iter(comments.values())), f"{comments}")


# --- pre-commit -------------------------------------------------------------------------------------------------------


def test_pre_commit(repository):
    hooks = {hook["id"]: hook for hook in yaml.safe_load((SOURCE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}

    def hook(name, *staged):
        entry = hooks[name]["entry"].split()
        files = [file for file in staged if re.search(hooks[name]["files"], file)]
        if hooks[name].get("pass_filenames") is False:
            files = []
        expect(hooks[name]["language"] == "script", "language")
        return repository.run([str(SOURCE / entry[0]), *entry[1:], *files])

    expect(hook("piiflow", "old.cpp").returncode == 0, "a flow of before fails")
    repository.leak()
    repository.write(".piiflow.yaml", RULES)
    repository.git("add", "-A")
    for name, staged in (("piiflow", ("README.md", "fresh.h")), ("piiflow-files", ("fresh.h", "README.md"))):
        done = hook(name, *staged)
        expect(done.returncode == 1 and "fresh.h:3:14: error" in done.stdout and "old.cpp:4:14: error" not in done.stdout,
               f"{name}: {done.stdout}")
    expect(re.search(hooks["piiflow"]["files"], "sub/.piiflow.yaml") and
           not re.search(hooks["piiflow"]["files"], "a.yaml"), "files")
    expect(repository.git("status", "--porcelain").splitlines() == ["A  fresh.h", "M  old.cpp"], "the hook leaves files")


def test_pre_commit_runs_the_hooks(repository):
    """pre-commit itself, with this repository as the hooks'; what is not committed here it does not see."""
    if not shutil.which("pre-commit") or not (SOURCE / ".git").exists():
        print("skip pre_commit_runs_the_hooks: there is no pre-commit, or no clone")
        return
    repository.leak()
    repository.write(".piiflow.yaml", RULES)
    repository.git("add", "-A")
    for name in ("piiflow", "piiflow-files"):
        done = repository.run(["pre-commit", "try-repo", str(SOURCE), name],
                              PRE_COMMIT_HOME=str(repository.folder.parent / "pre-commit"))
        expect(done.returncode == 1 and "exit code: 1" in done.stdout and "fresh.h:3:14: error: user.name" in done.stdout,
               f"{name}: status {done.returncode}\n{done.stdout}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--piiflow", required=True, type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("patterns", nargs="*", metavar="PATTERN")
    args = parser.parse_args()
    failed = 0
    for name, function in list(globals().items()):
        if not name.startswith("test_") or (args.patterns and not any(p in name for p in args.patterns)):
            continue
        folder = pathlib.Path(tempfile.mkdtemp(prefix="piiflow-ci-")).resolve()
        try:
            function(Repository(folder, args.piiflow))
            print(f"pass {name[5:]}", flush=True)
        except Failure as failure:
            failed += 1
            print(f"FAIL {name[5:]}: {failure}", flush=True)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
