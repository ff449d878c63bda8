# Sets JAVA to the newest Java at hand; to be sourced with the oldest version that will do.
JAVA=
java_best=$(($1 - 1))
for java_found in "${JAVA_HOME:+$JAVA_HOME/bin/java}" /usr/lib/jvm/*/bin/java /opt/java/*/bin/java "$HOME"/.sdkman/candidates/java/*/bin/java \
  /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java "$(command -v java || true)"; do
  [ -n "$java_found" ] && [ -x "$java_found" ] || continue
  java_major=$("$java_found" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  if [ "${java_major:-0}" -gt "$java_best" ]; then
    java_best=$java_major
    JAVA=$java_found
  fi
done
if [ -z "$JAVA" ]; then
  echo "Install a Java of $1 or newer (Temurin 25, say), or set JAVA_HOME." >&2
  exit 1
fi
