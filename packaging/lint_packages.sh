#!/usr/bin/env bash
# Has lintian and rpmlint look at the packages in dist/; what packaging/linux/allowed.tsv does not allow fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
status=0

# Tags that are left, one a line with where.
judge() {
  local checker=$1 said=$2 left
  left=$(awk -F '\t' -v checker="$checker" '
    NR == FNR { if ($1 == checker) allowed[$2] = 1; next }
    { split($0, word, " "); for (i = 1; i in word; i++) if (word[i] ~ /^[EWF]:$/) break
      tag = word[i + (checker == "lintian" ? 2 : 1)]; if (!(tag in allowed)) print }
  ' packaging/linux/allowed.tsv <(grep -E '(^|: )[EWF]: ' "$said" || true))
  if [[ -n $left ]]; then
    printf '%s\n' "$left"
    status=1
  else
    echo "$checker: nothing but what is allowed"
  fi
}

said=$(mktemp)
trap 'rm -f "$said"' EXIT
lintian --no-tag-display-limit dist/bulkocr*.deb >"$said" 2>/dev/null || true
judge lintian "$said"
rpmlint dist/bulkocr*.rpm >"$said" 2>/dev/null || true
judge rpmlint "$said"
exit "$status"
