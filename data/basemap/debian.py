"""Reads files out of Debian packages, which are downloaded once and never installed."""

import hashlib
import io
import re
import tarfile
import urllib.request
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Debian:
    """A Debian package that is read without being installed."""

    name: str
    version: str
    pool: str
    sha256: str


MAGICS = Debian(
    "libmagics++-data",
    "4.13.0-1",
    "pool/main/m/magics++/libmagics++-data_4.13.0-1_all.deb",
    "0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0",
)
MARBLE = Debian(
    "marble-qt-data",
    "4:22.12.3-1",
    "pool/main/m/marble/marble-qt-data_22.12.3-1_all.deb",
    "137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48",
)


def unpack(package: Debian, pattern: str, cache_folder: Path) -> dict[str, bytes]:
    """The files of a Debian package whose path matches, downloaded once and checked."""
    path = cache_folder / package.pool.rpartition("/")[2]
    if not path.exists():
        cache_folder.mkdir(parents=True, exist_ok=True)
        with urllib.request.urlopen(f"https://deb.debian.org/debian/{package.pool}") as answer:
            path.write_bytes(answer.read())
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != package.sha256:
        raise SystemExit(f"{path} is not {package.name} {package.version}: delete it and try again")
    with tarfile.open(fileobj=io.BytesIO(ar_member(content, b"data.tar"))) as archive:
        members = [it for it in archive if re.search(pattern, it.name)]
        return {it.name: stream.read() for it in members if (stream := archive.extractfile(it))}


def ar_member(content: bytes, prefix: bytes) -> bytes:
    """One file of an `ar` archive, which is what a .deb is: 60-byte headers, contents padded to an even length."""
    at = 8
    while at < len(content):
        name, size = content[at : at + 16], int(content[at + 48 : at + 58])
        if name.startswith(prefix):
            return content[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    raise SystemExit(f"no {prefix.decode()} in the package")
