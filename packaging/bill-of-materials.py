#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
"""What a Debian package of the assistant is made of, and what it links.

bill-of-materials.py PACKAGE.deb BILL.spdx.json NOTICES.txt

Writes a bill of materials (SPDX 2.3, JSON) and the third-party notices: the copyright file of every Debian package whose
libraries the programs link or that the package asks for. Runs where the package was built. The same package gives the same
bytes; the time is SOURCE_DATE_EPOCH's.
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
    fields = "${db:Status-Status}\t${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Homepage}\n"
    run = subprocess.run(["dpkg-query", "-W", "-f", fields, name], capture_output=True, text=True)
    for line in run.stdout.splitlines():
        status, package, version, source, source_version, homepage = line.split("\t")
        if status == "installed":
            return {"name": package, "version": version, "source": source, "sourceVersion": source_version, "homepage": homepage}
    return None


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
                "sourceInfo": f"built from {part['source']} {part['sourceVersion']}",
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
                        "referenceLocator": f"pkg:deb/debian/{part['name']}@{part['version'].replace('+', '%2B')}?arch={fields['Architecture']}&distro=trixie",
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
        file = next((pathlib.Path("/usr/share/doc", part["name"], "copyright") for part in group
                     if pathlib.Path("/usr/share/doc", part["name"], "copyright").is_file()), None)
        if not file:
            sys.exit(f"The copyright file of {source} is not here; make the root anew.")
        names = ", ".join(sorted(part["name"] for part in group))
        text += ["=" * 100, f"{source} {version} ({names})", "=" * 100, "", file.read_text(errors="replace").strip(), ""]
    return "\n".join(text) + "\n"


def main():
    package, bill_file, notices_file = (pathlib.Path(argument) for argument in sys.argv[1:4])
    fields = dict(line.split(": ", 1) for line in output("dpkg-deb", "-f", str(package)).splitlines() if re.match(r"\S+: ", line))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        files, linked = {}, set()
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                with open(path, "rb") as file:
                    sha1 = hashlib.file_digest(file, "sha1").hexdigest()
                files["/" + str(path.relative_to(folder))] = (sha1, sha256(path))
                if path.parent.name == "bin":
                    linked |= linked_libraries(str(path))
    linking = owners(linked)
    asked = {re.split(r"[ (|:]", word.strip())[0] for word in fields.get("Depends", "").split(",")}
    parts = []
    for name in sorted(linking | asked):
        part = installed(name)
        if not part:
            sys.exit(f"{name} is asked for, but not installed here.")
        parts.append({**part, "linked": name in linking})
    bill_file.write_text(json.dumps(bill(package, fields, files, parts, sha256(package)), indent=1, sort_keys=True) + "\n")
    notices_file.write_text(notices(parts))


main()
