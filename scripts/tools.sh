#!/usr/bin/env bash
# Installs what a build of the page needs and this machine lacks.
set -euo pipefail
cd "$(dirname "$0")/.."

for program in cargo rustup node npm; do
    command -v "$program" >/dev/null || { echo "tools: please install $program first" >&2; exit 1; }
done

# install_crate CRATE PROGRAM VERSION [OPTION...]: exactly this version, ready-made where possible.
install_crate() {
    local crate=$1 program=$2 version=$3
    shift 3
    [[ "$("$program" --version 2>/dev/null)" =~ ^"$program $version"( |$) ]] && return
    if cargo binstall -V >/dev/null 2>&1; then
        echo "tools: fetching $crate $version"
        cargo binstall --no-confirm "$crate@$version"
    else
        echo "tools: compiling $crate $version, which can take 10 minutes (cargo-binstall would fetch it ready-made)"
        cargo install "$crate" --version "$version" "$@"
    fi
}

if ! rustup target list --installed | grep -qx wasm32-unknown-unknown; then
    echo "tools: adding the wasm32 target"
    rustup target add wasm32-unknown-unknown
fi

# The program must be of the very version of the crate. Not --locked: the lock file of its
# release names a version of another crate that not every registry has.
wasm_bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
install_crate wasm-bindgen-cli wasm-bindgen "$wasm_bindgen"
install_crate trunk trunk 0.21.14 --locked

# `npm ci` removes everything first, so it runs only when the lock file is new.
if ! cmp -s package-lock.json node_modules/installed-lock.json; then
    echo "tools: installing the npm packages"
    npm ci --no-audit --no-fund
    cp package-lock.json node_modules/installed-lock.json
fi

# Trunk runs offline, so that it downloads no tools of its own; the crates must be here by then.
cargo fetch --quiet
