#!/usr/bin/env bash
# The hooks of .pre-commit-hooks.yaml: only flows that the commit would bring fail.
#
#   pre-commit.sh --program         the whole program
#   pre-commit.sh --files FILE...   only flows that end in these files; a header stands for the files that include it
#
# PIIFLOW names another program than piiflow, PIIFLOW_BUILD the folder of compile_commands.json.
set -euo pipefail
mode="${1:?pre-commit.sh: --program or --files?}"
shift
check=("${PIIFLOW:-piiflow}" check --quiet --cache-dir "$(git rev-parse --git-path piiflow-cache)")
[ -z "${PIIFLOW_BUILD:-}" ] || check+=(-p "$PIIFLOW_BUILD")
# Before the first commit everything is new.
! git rev-parse --quiet --verify HEAD >/dev/null || check+=(--diff HEAD)
case "$mode" in
  --program) exec "${check[@]}" ;;
  --files) exec "${check[@]}" "$@" ;;
  *) echo "pre-commit.sh: unknown mode '$mode'" >&2; exit 2 ;;
esac
