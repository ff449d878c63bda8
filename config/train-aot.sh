#!/usr/bin/env bash
# Makes a folder that starts in a third of the time: the jar taken apart, and a cache of what a start loads and links (JDK 25 or newer).
# The cache fits that JDK and that jar only; make it anew after every change of either, on the machine or in the image that uses it.
#
#   config/train-aot.sh [JAR [FOLDER]]       target/policy-desk.jar, target/fast-start
#
# FOLDER is empty, or was made by this script: then its policy-desk.jar, lib and *.aot are replaced once the new ones are ready, and
# nothing else in it is touched. If anything fails the old program stays. A desk that runs from it is to be stopped before.
#
# Then: cd FOLDER && java -XX:AOTCache=policy-desk.aot -jar policy-desk.jar     (settings as always)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(readlink -f "${1:-$here/../target/policy-desk.jar}")
folder=${2:-$here/../target/fast-start}
port=${TRAIN_PORT:-18099}
# shellcheck source=java.sh
. "$here/java.sh" 25

[ -f "$jar" ] || { echo "There is no $jar: ./mvnw package -DskipTests makes it." >&2; exit 1; }
shopt -s nullglob dotglob
held=("$folder"/*)
if [ -e "$folder" ] && [ ! -d "$folder" ] ||
  [ ${#held[@]} -gt 0 ] && ! { [ -f "$folder/policy-desk.jar" ] && [ -s "$folder/policy-desk.aot" ] && [ -d "$folder/lib" ]; }; then
  echo "$folder is neither empty nor made by this script and stays as it is: name another folder." >&2
  exit 1
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd -P)

# All is made in a fresh folder beside it, on the same disk. What goes wrong, even while one takes the other's place, is undone.
pid=
swapping=
work=$(mktemp -d)
fresh=$(mktemp -d "$folder.XXXXXX")
mkdir "$fresh/old"
finish() {
  [ -z "$pid" ] || { kill "$pid" && wait "$pid"; } 2>/dev/null || true
  if [ -n "$swapping" ]; then
    [ ${#held[@]} -gt 0 ] || rm -rf "${folder:?}"/{policy-desk.jar,lib,policy-desk.aot}
    for part in "$fresh"/old/*; do
      rm -rf "${folder:?}/$(basename "$part")"
      mv "$part" "$folder/"
    done
  fi
  rm -rf "$work" "$fresh"
}
trap finish EXIT
"$JAVA" -Djarmode=tools -jar "$jar" extract --destination "$fresh/new" >/dev/null
cd "$fresh/new"
name=$(basename "$jar")
[ "$name" = policy-desk.jar ] || mv "$name" policy-desk.jar

# One start on an empty desk, as far as the first page, then stopped as always: what it used is written down.
"$JAVA" -XX:AOTCacheOutput=policy-desk.aot -jar policy-desk.jar --server.port="$port" --server.address=127.0.0.1 \
  --desk.data="$work/data" >"$work/log" 2>&1 &
pid=$!
waited=0
until curl -fsS -o /dev/null "http://127.0.0.1:$port/login" 2>/dev/null; do
  waited=$((waited + 1))
  if [ $waited -gt 600 ] || ! kill -0 "$pid" 2>/dev/null; then cat "$work/log" >&2; exit 1; fi
  sleep 0.2
done
kill "$pid"
wait "$pid" || true
pid=
[ -s policy-desk.aot ] || { cat "$work/log" >&2; exit 1; }

swapping=yes
for part in "$folder"/policy-desk.jar "$folder"/lib "$folder"/*.aot; do
  [ ! -e "$part" ] || mv "$part" "$fresh/old/"
done
mv policy-desk.jar lib policy-desk.aot "$folder/"
swapping=
cd "$folder"
echo "$folder/policy-desk.aot: $(du -m policy-desk.aot | cut -f1) MB, for $("$JAVA" -version 2>&1 | sed -n 2p)"
