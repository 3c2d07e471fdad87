"""What --time and --trace say, and that neither changes the report."""
import json
import re

from cli import CONFIG, LEAK


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
