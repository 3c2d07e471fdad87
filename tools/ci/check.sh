#!/usr/bin/env bash
# The gate as CI runs it, of the GitHub Action and the GitLab template alike: checks the program, says what the change
# lets out, and keeps both as files. Everything is told by environment variables:
#
#   PIIFLOW            the program (piiflow)
#   PIIFLOW_BUILD      folder of compile_commands.json (found as piiflow finds it)
#   PIIFLOW_CONFIG     the root YAML, when it is no .piiflow.yaml
#   PIIFLOW_BASE       revision that the change goes to; empty: everything counts, not only what is new
#   PIIFLOW_CONFIG_OF  whose configuration judges a change: base (default) or head
#   PIIFLOW_CACHE      folder of flow units (.piiflow-cache), bounded by --cache-size
#   PIIFLOW_OUT        folder for results (piiflow-out)
#   PIIFLOW_ARGS       more options of `piiflow check`
#   PIIFLOW_REVIEWDOG  reviewdog's reporter, such as github-pr-review; empty: reviewdog is not run
#
# Results: piiflow.sarif, gl-sast-report.json, gl-code-quality-report.json, comment.md, inventory.json (without a base) and
# status, the exit status of the check. With --record-only the script itself leaves with 0, for steps that follow.
set -euo pipefail

record_only=
case "${1-}" in
  "") ;;
  --record-only) record_only=yes ;;
  *) echo "check.sh: unknown option '$1'; there is --record-only" >&2; exit 2 ;;
esac

piiflow="${PIIFLOW:-piiflow}"
base="${PIIFLOW_BASE:-}"
cache="${PIIFLOW_CACHE:-.piiflow-cache}"
out="${PIIFLOW_OUT:-piiflow-out}"
for folder in "$cache" "$out"; do
  [ ! -d "$folder" ] || continue
  mkdir -p "$folder"
  echo '*' >"$folder/.gitignore"  # no part of the change
done

program=(--cache-dir "$cache")
[ -z "${PIIFLOW_BUILD:-}" ] || program+=(-p "$PIIFLOW_BUILD")
[ -z "${PIIFLOW_CONFIG:-}" ] || program+=(--config "$PIIFLOW_CONFIG")
gate=(--sarif "$out/piiflow.sarif" --report "gitlab-sast=$out/gl-sast-report.json"
      --report "gitlab-codequality=$out/gl-code-quality-report.json" --report "markdown=$out/verdict.md"
      --report "rdjsonl=$out/reviewdog.jsonl")
if [ -n "$base" ]; then
  program+=(--diff "$base")
  # A change must not approve itself. The change that brings the first configuration has none to be judged by.
  if [ "${PIIFLOW_CONFIG_OF:-base}" = base ] && git cat-file -e "$base:./${PIIFLOW_CONFIG:-.piiflow.yaml}" 2>/dev/null; then
    program+=(--config-from "$base")
  fi
fi
read -ra more <<<"${PIIFLOW_ARGS:-}"

status=0
"$piiflow" check "${program[@]}" "${gate[@]}" "${more[@]}" || status=$?
echo "$status" >"$out/status"

# What the configuration of the change itself would allow is the verdict's business; what leaves is not.
inventory=()
for word in "${program[@]}"; do
  case "$word" in
    --config-from) skip=yes ;;
    *) [ -n "${skip:-}" ] || inventory+=("$word"); skip= ;;
  esac
done
{
  echo '<!-- piiflow -->'
  [ ! -s "$out/verdict.md" ] || cat "$out/verdict.md"
  if [ -z "$base" ]; then
    "$piiflow" inventory "${inventory[@]}" --allow-incomplete --format json >"$out/inventory.json" || true
  elif [ "$status" -ne 2 ]; then
    echo
    "$piiflow" inventory "${inventory[@]}" --allow-incomplete --format markdown || true
  fi
} >"$out/comment.md"

if [ -n "${PIIFLOW_REVIEWDOG:-}" ] && [ -s "$out/reviewdog.jsonl" ]; then
  reviewdog -f=rdjsonl -name=piiflow -reporter="$PIIFLOW_REVIEWDOG" <"$out/reviewdog.jsonl"
fi

[ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$out/comment.md" >>"$GITHUB_STEP_SUMMARY"
[ -z "${GITHUB_OUTPUT:-}" ] || { echo "status=$status"; echo "sarif=$out/piiflow.sarif"; echo "comment=$out/comment.md"; } >>"$GITHUB_OUTPUT"
[ -n "$record_only" ] || exit "$status"
