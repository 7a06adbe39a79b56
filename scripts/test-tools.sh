#!/usr/bin/env bash
# Installs the browsers and drivers of the tests, where this machine lacks them.
set -euo pipefail

# have PROGRAM...: is one of them here?
have() {
    local program
    for program; do command -v "$program" >/dev/null && return; done
    return 1
}

packages=()
have chromium google-chrome || packages+=(chromium)
have chromedriver || packages+=(chromium-driver)
have firefox || packages+=(firefox-esr)
have WebKitWebDriver || packages+=(webkit2gtk-driver)
have xvfb-run || packages+=(xvfb)
have xauth || packages+=(xauth)

if ((${#packages[@]})); then
    if ((EUID == 0)); then
        as_root=(env)
    elif sudo -n true 2>/dev/null; then
        as_root=(sudo -n)
    fi
    if ! have apt-get || [[ -z ${as_root+set} ]]; then
        echo "test-tools: please install, as root or with your system's packages: apt-get install ${packages[*]}" >&2
        exit 1
    fi
    echo "test-tools: installing ${packages[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy "${packages[@]}"
fi

if ! have geckodriver; then
    echo "test-tools: compiling geckodriver, which takes some minutes"
    cargo install --locked geckodriver
fi
