"""On a terminal and in a pipe: progress, colours, and what Ctrl-C leaves behind."""
import os
import pty
import re
import select
import subprocess
import termios
import time

from cli import CONFIG, LEAK, Failure

SLOW = "#include <algorithm>\n#include <functional>\n#include <map>\n#include <regex>\n#include <string>\n#include <vector>\n"


def program(cli, count=4):
    cli.write(".piiflow.yaml", CONFIG)
    names = [f"file{i}.cpp" for i in range(count)]
    for name in names:
        cli.write(name, SLOW + LEAK.replace("report(", f"report_{name[:-4]}("))
    cli.database(*names)


class Terminal:
    """A run whose standard error, and standard output when `both`, is a terminal."""

    def __init__(self, cli, *arguments, both=False, **variables):
        self.master, slave = pty.openpty()
        env = {**cli.environment(), "TERM": "xterm", **variables}
        env = {name: value for name, value in env.items() if value is not None}

        def own_terminal():
            os.setsid()
            import fcntl
            fcntl.ioctl(2, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen([cli.piiflow, *arguments], cwd=cli.folder, env=env, stdin=slave, stderr=slave,
                                        stdout=slave if both else subprocess.PIPE, preexec_fn=own_terminal)
        os.close(slave)
        self.said = ""

    def read_until(self, text, seconds=60):
        end = time.monotonic() + seconds
        while text not in self.said:
            if time.monotonic() > end:
                raise Failure(f"'{text}' is not said: {self.said!r}")
            self.read(0.1)

    def read(self, seconds):
        if select.select([self.master], [], [], seconds)[0]:
            try:
                self.said += os.read(self.master, 65536).decode(errors="replace")
            except OSError:  # the other end is closed
                return False
        return True

    def finish(self, seconds=120):
        end = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < end:
            self.read(0.05)
        while select.select([self.master], [], [], 0.05)[0] and self.read(0):
            pass
        os.close(self.master)
        if self.process.poll() is None:
            self.process.kill()
            raise Failure("hangs")
        return self.process.returncode


def processes_of(session):
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8") as stream:
                fields = stream.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(entry)
    return found


def test_progress_on_a_terminal(cli):
    program(cli)
    terminal = Terminal(cli, "check", "-j", "1")
    if terminal.finish() != 1:
        raise Failure(terminal.said)
    for part in (r"\r\x1b\[Kpiiflow: \d/4 files, \d+\.\d/s, \d+ s left: file\d.cpp",
                 r"\r\x1b\[Kpiiflow: following the data through 4 files \.\.\."):
        if not re.search(part, terminal.said):
            raise Failure(f"{part}: {terminal.said!r}")
    if not terminal.said.endswith("\r\x1b[K"):
        raise Failure(f"the line stays: {terminal.said!r}")


def test_no_progress_where_nobody_looks(cli):
    program(cli, 2)
    if cli.run("check").exits(1).err:
        raise Failure("something on standard error of a quick run")
    for arguments, variables in ((("--quiet",), {}), ((), {"TERM": "dumb"}), ((), {"TERM": None})):
        terminal = Terminal(cli, "check", *arguments, **variables)
        terminal.finish()
        if terminal.said:
            raise Failure(f"{arguments} {variables}: {terminal.said!r}")


def test_colors(cli):
    program(cli, 1)

    def is_colored(*arguments, **variables):
        terminal = Terminal(cli, "check", "--quiet", *arguments, both=True, **variables)
        terminal.finish()
        return "\x1b[" in terminal.said

    for want, arguments, variables in ((True, (), {}), (False, (), {"NO_COLOR": "1"}), (True, (), {"NO_COLOR": ""}),
                                       (False, (), {"TERM": "dumb"}), (True, ("--color", "always"), {"NO_COLOR": "1"}),
                                       (False, ("--color", "never"), {})):
        if is_colored(*arguments, **variables) != want:
            raise Failure(f"{arguments} {variables}: expected {want}")
    cli.run("check", "--color", "auto").is_silent_on("\x1b")
    if "\x1b" not in cli.run("check", "--color", "always").out:
        raise Failure("no colours in a pipe when they are asked for")


def interrupted(cli, *arguments, wait):
    terminal = Terminal(cli, *arguments)
    terminal.read_until(wait)
    session = terminal.process.pid
    if len(processes_of(session)) < 2:
        raise Failure("no workers")
    os.write(terminal.master, b"\x03")
    status = terminal.finish(seconds=10)
    if status != -2:
        raise Failure(f"status {status} after Ctrl-C: {terminal.said!r}")
    if left := processes_of(session):
        raise Failure(f"processes left: {left}")
    if not terminal.said.endswith("\r\x1b[K"):
        raise Failure(f"the line stays: {terminal.said!r}")
    left = [str(path) for path in cli.folder.rglob("*") if ".tmp-" in path.name or path.name.startswith("piiflow")]
    if left or (cli.folder / "out.sarif").exists():
        raise Failure(f"files left: {left}")


def test_ctrl_c_leaves_nothing(cli):
    program(cli, 12)
    interrupted(cli, "check", "-j", "2", "--sarif", "out.sarif", wait="files,")
    interrupted(cli, "check", "-j", "2", "--cache-dir", "cache", "--sarif", "out.sarif", wait="files,")
    # What the cache holds is whole.
    if cli.run("check", "--cache-dir", "cache").exits(1).out != cli.run("check").exits(1).out:
        raise Failure("the cache holds something else")
