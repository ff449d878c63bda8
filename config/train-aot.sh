#!/usr/bin/env bash
# Makes a folder that starts in a third of the time: the jar taken apart, and a cache of what a start loads and links (JDK 25 or newer).
# The cache fits that JDK and that jar only; make it anew after every change of either, on the machine or in the image that uses it.
#
#   config/train-aot.sh [JAR [FOLDER]]       target/policy-desk.jar, target/fast-start
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
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
"$JAVA" -Djarmode=tools -jar "$jar" extract --destination "$folder" >/dev/null
cd "$folder"
name=$(basename "$jar")
[ "$name" = policy-desk.jar ] || mv "$name" policy-desk.jar

# One start on an empty desk, as far as the first page, then stopped as always: what it used is written down.
pid=
work=$(mktemp -d)
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
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
[ -s policy-desk.aot ] || { cat "$work/log" >&2; exit 1; }
echo "$folder/policy-desk.aot: $(du -m policy-desk.aot | cut -f1) MB, for $("$JAVA" -version 2>&1 | sed -n 2p)"
