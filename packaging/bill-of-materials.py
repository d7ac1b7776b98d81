#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
"""What a package of the assistant is made of, and what it links.

bill-of-materials.py PACKAGE.deb BILL.spdx.json NOTICES.txt             the Debian package
bill-of-materials.py notices PARTS.tsv NOTICES.txt                      the installer for Windows: first its notices,
bill-of-materials.py windows INSTALLER.exe STAGE PARTS.tsv BILL.spdx.json   then its bill

Writes a bill of materials (SPDX 2.3, JSON) and the third-party notices: the copyright file of every Debian package whose
libraries the programs link or that the package asks for. For Windows, PARTS.tsv (packaging/windows/parts.sh) has Debian's source
packages from which the libraries in the folder STAGE were built. Runs where the package was built. The same package gives the
same bytes; the time is SOURCE_DATE_EPOCH's.
"""

import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def linked_libraries(program):
    """Paths of all libraries that the dynamic linker finds for it."""
    text = output("ldd", program)
    if "not found" in text:
        sys.exit(f"{program}: {text}")
    return {os.path.realpath(path) for path in re.findall(r"=> (/\S+) \(", text)}


def owners(paths):
    """Debian packages that own the files."""
    found = set()
    for line in output("dpkg", "-S", *sorted(paths)).splitlines():
        found.update(name.split(":")[0].strip() for name in line.rsplit(": ", 1)[0].split(","))
    return found


def installed(name):
    """Fields of an installed package; None where it is not."""
    return next(all_installed(name), None)


def all_installed(*names):
    """The same of those that are named, or of all."""
    fields = "${db:Status-Status}\t${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Homepage}\n"
    run = subprocess.run(["dpkg-query", "-W", "-f", fields, *names], capture_output=True, text=True)
    for line in run.stdout.splitlines():
        status, package, version, source, source_version, homepage = line.split("\t")
        if status == "installed":
            yield {"name": package, "version": version, "source": source, "sourceVersion": source_version, "homepage": homepage}


def identifier(text):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", text)


def bill(package, fields, files, parts, digest):
    moment = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    own = identifier(fields["Package"])
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": package.name,
        "documentNamespace": f"https://spdx.org/spdxdocs/{fields['Package']}-{fields['Version']}-{digest}",
        "creationInfo": {
            "created": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: packaging/bill-of-materials.py"],
        },
        "packages": [
            {
                "SPDXID": own,
                "name": fields["Package"],
                "versionInfo": fields["Version"],
                "packageFileName": package.name,
                "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
                "downloadLocation": "NOASSERTION",
                "filesAnalyzed": False,
                "licenseConcluded": "Apache-2.0",
                "licenseDeclared": "Apache-2.0",
                "copyrightText": "2026 SmartServer Activation Assistant contributors",
                "primaryPackagePurpose": "APPLICATION",
            }
        ],
        "files": [],
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": own}
        ],
    }
    for name, checksum in sorted(files.items()):
        file = identifier("File" + name)
        document["files"].append(
            {
                "SPDXID": file,
                "fileName": "." + name,
                "checksums": [
                    {"algorithm": "SHA1", "checksumValue": checksum[0]},
                    {"algorithm": "SHA256", "checksumValue": checksum[1]},
                ],
                "licenseConcluded": "NOASSERTION",
                "copyrightText": "NOASSERTION",
            }
        )
        document["relationships"].append(
            {"spdxElementId": own, "relationshipType": "CONTAINS", "relatedSpdxElement": file}
        )
    for part in parts:
        reference = identifier("Debian-" + part["name"])
        document["packages"].append(
            {
                "SPDXID": reference,
                "name": part["name"],
                "versionInfo": part["version"],
                "sourceInfo": f"built from {part['source']} {part['sourceVersion']}" + part.get("files", ""),
                "downloadLocation": "NOASSERTION",
                "filesAnalyzed": False,
                "licenseConcluded": "NOASSERTION",
                "licenseDeclared": "NOASSERTION",
                "copyrightText": "NOASSERTION",
                "supplier": "Organization: Debian",
                "externalRefs": [
                    {
                        "referenceCategory": "PACKAGE-MANAGER",
                        "referenceType": "purl",
                        "referenceLocator": f"pkg:deb/debian/{part['name']}@{part['version'].replace('+', '%2B')}"
                        f"?arch={part.get('architecture', fields['Architecture'])}&distro=trixie",
                    }
                ],
                **({"homepage": part["homepage"]} if part["homepage"] else {}),
            }
        )
        kind = "DYNAMIC_LINK" if part["linked"] else "DEPENDS_ON"
        document["relationships"].append(
            {"spdxElementId": own, "relationshipType": kind, "relatedSpdxElement": reference}
        )
    return document


def notices(parts):
    """The copyright files, each source once."""
    text = ["Third-party notices", "", "The programs link these libraries, or ask for them; each under its own license.", ""]
    by_source = {}
    for part in parts:
        by_source.setdefault((part["source"], part["sourceVersion"]), []).append(part)
    for (source, version), group in sorted(by_source.items()):
        files = (pathlib.Path("/usr/share/doc", name, "copyright") for part in group for name in part.get("here", [part["name"]]))
        file = next(filter(pathlib.Path.is_file, files), None)
        if not file:
            sys.exit(f"The copyright file of {source} is not here; make the root anew.")
        names = ", ".join(sorted(part["name"] for part in group))
        text += ["=" * 100, f"{source} {version} ({names})", "=" * 100, "", file.read_text(errors="replace").strip(), ""]
    return "\n".join(text) + "\n"


def write_bill(path, document):
    path.write_text(json.dumps(document, indent=1, sort_keys=True) + "\n")


def digests(folder):
    """SHA-1 and SHA-256 of every file in it, by its path from there."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with open(path, "rb") as file:
                sha1 = hashlib.file_digest(file, "sha1").hexdigest()
            found["/" + path.relative_to(folder).as_posix()] = (sha1, sha256(path))
    return found


def debian_package(package, bill_file, notices_file):
    fields = dict(line.split(": ", 1) for line in output("dpkg-deb", "-f", str(package)).splitlines() if re.match(r"\S+: ", line))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        files, linked = digests(pathlib.Path(folder)), set()
        for name in files:
            if pathlib.Path(name).parent.name == "bin":
                linked |= linked_libraries(folder + name)
    linking = owners(linked)
    asked = {re.split(r"[ (|:]", word.strip())[0] for word in fields.get("Depends", "").split(",")}
    parts = []
    for name in sorted(linking | asked):
        part = installed(name)
        if not part:
            sys.exit(f"{name} is asked for, but not installed here.")
        parts.append({**part, "linked": name in linking})
    write_bill(bill_file, bill(package, fields, files, parts, sha256(package)))
    notices_file.write_text(notices(parts))


def windows_parts(parts_file):
    """What PARTS.tsv says in each line: source, version, files ("-" for what is in others' files)."""
    packages = list(all_installed())
    parts = []
    for line in parts_file.read_text().splitlines():
        source, version, files = line.split("\t")
        names = [name for name in files.split() if name != "-"]
        # Packages from the same source have its homepage and its copyright file here.
        here = [package for package in packages if package["source"] == source]
        parts.append({"name": source, "version": version, "source": source, "sourceVersion": version, "architecture": "source",
                      "homepage": next((package["homepage"] for package in here if package["homepage"]), ""), "linked": True,
                      "here": [package["name"] for package in here], "files": ": " + ", ".join(names) if names else ""})
    return parts


def windows_notices(parts_file, notices_file):
    notices_file.write_text(notices(windows_parts(parts_file)))


def windows_installer(installer, stage, parts_file, bill_file):
    version = re.fullmatch(r"smartserver-activation-assistant_([^_]+)_x64-setup\.exe", installer.name)
    if not version:
        sys.exit(f"{installer.name} does not say its version.")
    fields = {"Package": "smartserver-activation-assistant-windows", "Version": version[1], "Architecture": "source"}
    write_bill(bill_file, bill(installer, fields, digests(stage), windows_parts(parts_file), sha256(installer)))


def main():
    words, paths = sys.argv[1:], [pathlib.Path(argument) for argument in sys.argv[2:]]
    if words[:1] == ["notices"] and len(paths) == 2:
        windows_notices(*paths)
    elif words[:1] == ["windows"] and len(paths) == 4:
        windows_installer(*paths)
    elif len(words) == 3:
        debian_package(*(pathlib.Path(word) for word in words))
    else:
        sys.exit(__doc__)


main()
