#!/usr/bin/env bash
# How long a start takes, to the first 200 on /login: the jar with nothing prepared, as it is, taken apart, and with the cache of
# config/train-aot.sh. Each on an empty desk of its own, whose tables are made on the way, and then again on the same, as after every
# restart; in turns, median of 3 (RUNS=). Counts on a quiet machine only.
# Fails where the cached start on a desk that is there takes more than 5 s (LIMIT=).
#
#   config/start-time.sh [JAR [FOLDER]]      target/policy-desk.jar, target/fast-start (made when it is not there)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=$(readlink -f "${1:-$here/../target/policy-desk.jar}")
folder=${2:-$here/../target/fast-start}
runs=${RUNS:-3}
limit=${LIMIT:-5}
port=${TRAIN_PORT:-18099}
# shellcheck source=java.sh
. "$here/java.sh" 25
[ -s "$folder/policy-desk.aot" ] || "$here/train-aot.sh" "$jar" "$folder"
work=$(mktemp -d)
trap 'kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
pid=

# Seconds to the first page, then megabytes in memory, into a file of the way's and the desk's name.
start() {
  local way=$1 desk=$2 began now
  shift 2
  began=$(date +%s%N)
  (cd "$1" && shift && exec "$JAVA" "$@" --server.port="$port" --server.address=127.0.0.1 --desk.data="$work/data" >"$work/log" 2>&1) &
  pid=$!
  until curl -fsS -o /dev/null "http://127.0.0.1:$port/login" 2>/dev/null; do
    kill -0 "$pid" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  now=$(date +%s%N)
  awk -v ns=$((now - began)) -v kb="$(ps -o rss= -p "$pid")" 'BEGIN { printf "%.2f %d\n", ns / 1e9, kb / 1024 }' >>"$work/$way-$desk"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

both() {
  local way=$1
  shift
  rm -rf "$work/data"
  start "$way" empty "$@"
  start "$way" again "$@"
}

for _ in $(seq "$runs"); do
  both bare "$(dirname "$jar")" -Dspring.aot.enabled=false -jar "$jar"
  both jar "$(dirname "$jar")" -jar "$jar"
  both apart "$folder" -jar policy-desk.jar
  both cache "$folder" -XX:AOTCache=policy-desk.aot -jar policy-desk.jar
done

median() { cut -d' ' -f"$2" "$work/$1" | sort -n | sed -n "$(((runs + 1) / 2))p"; }
echo "$(nproc) processors, $("$JAVA" -version 2>&1 | sed -n 2p), median of $runs, seconds to the first 200 on /login"
printf '%-34s %8s %8s %8s   %s\n' '' empty again 'MB' 'each, again'
for way in bare jar apart cache; do
  case $way in
    bare) name='jar, nothing prepared' ;;
    jar) name='jar' ;;
    apart) name='taken apart' ;;
    cache) name='taken apart, with the cache' ;;
  esac
  printf '%-34s %8s %8s %8s   %s\n' "$name" "$(median $way-empty 1)" "$(median $way-again 1)" "$(median $way-again 2)" \
    "$(cut -d' ' -f1 "$work/$way-again" | tr '\n' ' ')"
done

awk -v took="$(median cache-again 1)" -v limit="$limit" 'BEGIN { exit !(took > 0 && took <= limit) }' || {
  echo "taken apart, with the cache, again: more than $limit s" >&2
  exit 1
}
