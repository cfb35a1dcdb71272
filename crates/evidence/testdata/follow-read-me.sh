#!/usr/bin/env bash
# Follows the READ-ME-FIRST.txt of bundles: unpacks each, takes the commands out of its own read-me, runs them as they stand.
#
#   follow-read-me.sh [--root ROOT.pem] BUNDLE.zip ...
#       Prints "name<TAB>outcome" for each command: holds, fails, or left out. Exit code 0 if none fails, 1 if one does,
#       2 if a bundle cannot be unpacked or its read-me holds no commands.
#   follow-read-me.sh --noticed NOTICED.md BUNDLE.zip ...
#       Expects the commands that the table marks for each bundle to fail, and no other. Exit code 0 if it is so.
#
# Needs bash, coreutils, openssl, ssh-keygen, unzip, python3 and bagit.py. In a read-me (FORMAT.md, section 5) a command is
# the line that begins with four spaces below a line that begins with its name: "[seal] What it shows." Left out are
# "own" (our own program) and, without --root, "stamp". It runs what the file says: a stranger's bundle belongs in a sandbox.
set -u

root='' noticed='' worst=0
while [[ ${1-} == --* ]]; do
  case "$1" in
    --root) root=${2-} ;;
    --noticed) noticed=${2-} ;;
    *) echo "unknown: $1" >&2; exit 2 ;;
  esac
  shift 2 || exit 2
done
[[ $# -gt 0 ]] || { echo "no bundle named" >&2; exit 2; }

scratch=$(mktemp -d) || exit 2
trap 'rm -rf "$scratch"' EXIT
export TMPDIR=$scratch
if ! command -v bagit.py > /dev/null; then
  # pip puts it where the path often does not lead. By its own file, so that no bag can bring another.
  place=$(cd / && python3 -c 'import bagit; print(bagit.__file__)') || exit 2
  mkdir "$scratch/bin"
  printf '#!/bin/sh\nexec python3 "%s" "$@"\n' "$place" > "$scratch/bin/bagit.py"
  chmod +x "$scratch/bin/bagit.py"
  PATH=$PATH:$scratch/bin
fi

# Whether one command of the read-me holds in the folder $top: name, line, fingerprint that the read-me names.
holds() {
  local said
  said=$(cd "$top" && "$BASH" -c "$2" < /dev/null 2>&1) || return 1
  [[ $1 != fingerprint || $said == *"$3"* ]]
}

# Prints "name<TAB>outcome" for every command in the read-me of a bundle.
follow() {
  local folder top line name='' print='' count=0
  folder=$(mktemp -d) || return 2
  unzip -qq "$1" -d "$folder" > /dev/null 2>&1 || return 2
  for top in "$folder"/*/; do :; done
  [[ -z $root ]] || cp "$root" "$folder/ROOT.pem" || return 2
  [[ -f $top/data/READ-ME-FIRST.txt ]] || return 2
  while IFS= read -r line || [[ -n $line ]]; do
    if [[ -z $print && $line =~ SHA256:[A-Za-z0-9+/]{43} ]]; then print=${BASH_REMATCH[0]}; fi
    if [[ $line =~ ^\[([a-z]+)\]\  ]]; then
      name=${BASH_REMATCH[1]}
      continue
    fi
    if [[ -n $name && $line == '    '* ]]; then
      count=$((count + 1))
      if [[ $name == own || ($name == stamp && -z $root) ]]; then
        printf '%s\tleft out\n' "$name"
      elif holds "$name" "${line:4}" "$print"; then
        printf '%s\tholds\n' "$name"
      else
        printf '%s\tfails\n' "$name"
      fi
    fi
    name=''
  done < "$top/data/READ-ME-FIRST.txt"
  rm -rf "$folder"
  [[ $count -gt 0 ]] || return 2
}

# The names that the table marks for a bundle, one a line.
marked() {
  local line cells columns=() row at
  while IFS= read -r line; do
    IFS='|' read -r -a cells <<< "${line// /}"
    if [[ ${cells[1]-} == vector ]]; then
      columns=("${cells[@]}")
    elif [[ ${cells[1]-} == "$1" ]]; then
      for at in "${!cells[@]}"; do
        [[ $at -gt 1 && ${cells[at]} == x ]] && echo "${columns[at]}"
      done
      return 0
    fi
  done < "$noticed"
  echo "not in the table"
}

for bundle in "$@"; do
  if ! outcomes=$(follow "$bundle"); then
    echo "$bundle: not followed" >&2
    worst=2
  elif [[ -n $noticed ]]; then
    failed=$(while IFS=$'\t' read -r name outcome; do [[ $outcome == fails ]] && echo "$name"; done <<< "$outcomes")
    wanted=$(marked "$(basename "$bundle" .zip)")
    if [[ $failed != "$wanted" ]]; then
      echo "$bundle: noticed by" $failed "and not by" $wanted
      [[ $worst -ge 1 ]] || worst=1
    fi
  else
    [[ $# -eq 1 ]] || echo "$bundle"
    printf '%s\n' "$outcomes"
    [[ $outcomes != *$'\tfails'* || $worst -ge 1 ]] || worst=1
  fi
done
exit "$worst"
