#!/usr/bin/env bash
# Puts a Node of 24 or newer into a folder, for the front-end bundle of a release: the one that is installed if it is new enough, else
# npm's packages node and npm. Where there is neither Node nor npm, Vaadin's plugin fetches one from nodejs.org by itself.
#
#   config/node.sh FOLDER
set -euo pipefail
folder=$1
[ ! -x "$folder/node" ] || exit 0
major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
if [ "${major:-0}" -ge 24 ] && command -v npm >/dev/null; then
  mkdir -p "$folder"
  ln -sf "$(command -v node)" "$folder/node"
  ln -sfn "$(npm root -g)" "$folder/node_modules"
  exit 0
fi
command -v npm >/dev/null || { echo "There is no npm: Vaadin's plugin will fetch Node itself."; exit 0; }
mkdir -p "$folder"
cd "$folder"
[ -s package.json ] || echo '{ "private": true }' >package.json
npm install --no-save --no-audit --no-fund --loglevel=error node@24 npm@11
ln -sf node_modules/node/bin/node node
"$folder/node" --version
