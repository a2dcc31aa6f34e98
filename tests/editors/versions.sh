# The editors that the tests drive, and where they are kept. Sourced by install.sh and run.
# A change of a version gives a new folder: nothing old is reused.
NEOVIM=0.11.4
CODE_SERVER=4.100.3 # VS Code 1.100.3, which runs on Node 20 and no other
NODE=20
PLAYWRIGHT=1.52.0

LOCKLENS_EDITORS="${XDG_CACHE_HOME:-$HOME/.cache}/locklens-tests"
NEOVIM_DIR="$LOCKLENS_EDITORS/neovim-$NEOVIM"
VSCODE_DIR="$LOCKLENS_EDITORS/code-server-$CODE_SERVER"
BROWSER_DIR="$LOCKLENS_EDITORS/playwright-core-$PLAYWRIGHT"
NODE_DIR="$LOCKLENS_EDITORS/node-$NODE"
export LOCKLENS_EDITORS NEOVIM_DIR VSCODE_DIR BROWSER_DIR

# Our own Node goes first where the machine's is another one.
if [[ -d $NODE_DIR ]]; then PATH="$NODE_DIR/bin:$PATH"; fi
