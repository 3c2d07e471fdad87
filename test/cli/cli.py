"""What the cases of test/cli are written in: files in a folder of their own, one run, what must come of it."""
import json
import os
import signal
import subprocess

FLAGS = ["-std=c++20"]

CONFIG = """\
piiflow: 1
packs: [std]
vendors:
  acme: { name: Acme Analytics, kind: sub-processor }
policy:
  default: deny
"""

LEAK = """\
#include <piiflow/annotations.h>
struct User {
  PII(user.contact.email) const char *email;
  int id;
};
namespace acme {
PII_SINK(acme) void send(const char *text);
}
void report(const User &u) {
  acme::send(u.email);
}
"""

CLEAN = LEAK.replace("acme::send(u.email)", 'acme::send("hello")')


class Failure(Exception):
    pass


class Result:
    def __init__(self, cli, command, status, out, err):
        self.cli, self.command, self.status, self.out, self.err = cli, command, status, out, err

    def fail(self, what):
        raise Failure(f"{what}\n  command: {' '.join(self.command)}\n  status: {self.status}\n"
                      f"  stdout: {self.out[-1500:]}\n  stderr: {self.err[-1500:]}")

    def exits(self, status):
        if self.status != status:
            self.fail(f"exit status {self.status}, expected {status}")
        return self

    def says(self, *texts):
        """Each on standard error or standard output."""
        for text in texts:
            if text not in self.err and text not in self.out:
                self.fail(f"'{text}' is not said")
        return self

    def is_silent_on(self, *texts):
        for text in texts:
            if text in self.err or text in self.out:
                self.fail(f"'{text}' is said")
        return self

    def one_error(self):
        """Bad usage: exactly one line of standard error says what is wrong, and nothing else is printed."""
        lines = [line for line in self.err.splitlines() if "error:" in line]
        if len(lines) != 1:
            self.fail(f"{len(lines)} error messages, expected one")
        if self.out:
            self.fail("something on standard output")
        return self

    def json(self):
        return json.loads(self.out)


class Cli:
    def __init__(self, folder, piiflow, annotations):
        self.folder, self.piiflow, self.annotations = folder, piiflow, annotations

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content, encoding="utf-8")
        return path

    def flags(self):
        return [*FLAGS, "-I", str(self.annotations)]

    def database(self, *files, name="compile_commands.json", flags=None):
        flags = self.flags() if flags is None else flags
        entries = [{"directory": str(self.folder), "file": file, "arguments": ["clang++", *flags, "-c", file]}
                   for file in files]
        return self.write(name, json.dumps(entries, indent=1))

    def environment(self):
        env = dict(os.environ, TMPDIR=str(self.folder / "tmp"))
        (self.folder / "tmp").mkdir(exist_ok=True)
        return env

    def start(self, *arguments, stdout=subprocess.PIPE, cwd=None, env=None):
        command = [self.piiflow, *map(str, arguments)]
        process = subprocess.Popen(command, cwd=cwd or self.folder, stdin=subprocess.DEVNULL, stdout=stdout,
                                   stderr=subprocess.PIPE, start_new_session=True, env={**self.environment(), **(env or {})})
        process.command = command
        return process

    def end(self, process, timeout=120):
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            raise Failure(f"hangs: {' '.join(process.command)}") from None
        result = Result(self, process.command, process.returncode, (out or b"").decode(errors="replace"),
                        err.decode(errors="replace"))
        if process.returncode < 0:
            result.fail(f"killed by signal {-process.returncode}")
        for mark in ("Stack dump", "Assertion", "AddressSanitizer", "terminate called"):
            if mark in result.err:
                result.fail(f"'{mark}' on standard error")
        leftovers = list((self.folder / "tmp").glob("piiflow*"))
        if leftovers:
            result.fail(f"left behind: {leftovers}")
        return result

    def run(self, *arguments, timeout=120, cwd=None, env=None):
        return self.end(self.start(*arguments, cwd=cwd, env=env), timeout)

    def check(self, *arguments, **options):
        """check ARGUMENTS -- the usual flags"""
        return self.run("check", *arguments, "--", *self.flags(), **options)
