#!/usr/bin/env bash
# One comment on a pull or merge request, written again by each run: comment.sh FILE
#
#   GitHub: GITHUB_REPOSITORY, PIIFLOW_PR (the number), and `gh` with GH_TOKEN
#   GitLab: CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, and PIIFLOW_TOKEN with the scope `api`
#
# FILE begins with a line that no one else writes, by which the comment of before is found.
set -euo pipefail
file="${1:?comment.sh: which file?}"
[ -s "$file" ] || exit 0
marker="$(head -n 1 "$file")"

if [ -n "${GITHUB_REPOSITORY:-}" ]; then
  comments="repos/$GITHUB_REPOSITORY/issues/${PIIFLOW_PR:?comment.sh: PIIFLOW_PR is not set}/comments"
  known="$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$marker\")) | .id" | head -n 1)"
  if [ -n "$known" ]; then
    gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" -F "body=@$file" >/dev/null
  else
    gh api --method POST "$comments" -F "body=@$file" >/dev/null
  fi
elif [ -n "${CI_MERGE_REQUEST_IID:-}" ]; then
  notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
  ask() { curl --silent --show-error --fail --header "PRIVATE-TOKEN: ${PIIFLOW_TOKEN:?comment.sh: PIIFLOW_TOKEN is not set}" "$@"; }
  known="$(ask "$notes?per_page=100" | MARKER="$marker" python3 -c 'import json, os, sys
print(next((note["id"] for note in json.load(sys.stdin) if note["body"].startswith(os.environ["MARKER"])), ""))')"
  if [ -n "$known" ]; then
    ask --request PUT --form "body=<$file" "$notes/$known" >/dev/null
  else
    ask --request POST --form "body=<$file" "$notes" >/dev/null
  fi
else
  echo "comment.sh: this is neither a pull request of GitHub nor a merge request of GitLab" >&2
  exit 2
fi
