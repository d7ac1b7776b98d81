# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
"""mails.py FOLDER: saved e-mails as Python's own e-mail library makes them, and expected.json: what is attached to each
({mail: [[name, bytes in hexadecimal], ...]})."""
import io
import json
import pathlib
import sys
import zipfile
from email import encoders, policy
from email.header import Header
from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

folder = pathlib.Path(sys.argv[1])
expected = {}
BINARY = bytes(range(256)) * 5 + b"--\r\n\n=\r\x00end"
NAME = "capacity_17q5t6a_1"


def message(text="Here are the files.\n--\nCustomer Success\n"):
    mail = EmailMessage()
    mail["From"] = "Customer Success <success@vendor.example>"
    mail["To"] = "Größe <site@customer.example>"
    mail["Subject"] = "Offline activation files – 件名"
    mail.set_content(text)
    return mail


def save(name, mail, attachments, how=policy.SMTP):
    raw = mail.as_bytes(policy=how)
    (folder / name).write_bytes(raw)
    expected[name] = [[file, data.hex()] for file, data in attachments]
    return raw


def attach(mail, name, data, kind=("application", "octet-stream"), **more):
    mail.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name, **more)


one = message()
attach(one, NAME, BINARY)
save("crlf.eml", one, [(NAME, BINARY)])
save("lf.eml", one, [(NAME, BINARY)], policy.default)

names = ["Größe 件 1", "a \"quoted\" name; x=y", "it's 100% (mine)", "maintenance_" + "lang " * 40 + "é"]
many = message()
for index, name in enumerate(names):
    attach(many, name, bytes([index]))
save("names.eml", many, [(name, bytes([index])) for index, name in enumerate(names)])

# As older programs do it: RFC 2047 words inside quotes, split within characters too by others.
legacy = MIMEMultipart()
legacy["From"] = "a@b.example"
legacy.attach(MIMEText("text", "plain", "utf-8"))
part = MIMEBase("application", "octet-stream")
part.set_payload(BINARY)
encoders.encode_base64(part)
long_name = "wartung_17q5t6a_" + "ü" * 60
part["Content-Disposition"] = 'attachment; filename="%s"' % Header(long_name, "utf-8", maxlinelen=60).encode()
legacy.attach(part)
save("rfc2047.eml", legacy, [(long_name, BINARY)])

# A page with a picture in it, and a logo that is attached.
page = message()
page.add_alternative("<p>Here <img src=cid:x>", subtype="html")
page.get_payload()[1].add_related(b"\x89PNG", "image", "png", cid="<x>", filename="image001.png")
attach(page, NAME, BINARY)
attach(page, "logo.png", b"\x89PNG", ("image", "png"))
save("page.eml", page, [(NAME, BINARY)])

text = "line = one\r\nline two ü\r\n" + "x" * 200 + "\r\n"
quoted = message()
quoted.add_attachment(text.encode(), maintype="application", subtype="x-license", filename=NAME, cte="quoted-printable")
save("quoted.eml", quoted, [(NAME, text.encode())])

inline = message()
attach(inline, NAME, BINARY, disposition="inline")
save("inline.eml", inline, [(NAME, BINARY)])

forward = message("See below.")
forward.add_attachment(one)
save("forward.eml", forward, [(NAME, BINARY)])

packed = io.BytesIO()
with zipfile.ZipFile(packed, "w") as archive:
    archive.writestr("for the site/" + NAME, BINARY)
zipped = message()
attach(zipped, "files.zip", packed.getvalue(), ("application", "zip"))
attach(zipped, "maintenance_17q5t6a_1", b"m")
save("zipped.eml", zipped, [(NAME, BINARY), ("maintenance_17q5t6a_1", b"m")])

signed = MIMEMultipart("signed", protocol="application/pkcs7-signature")
signed["From"] = "a@b.example"
inner = message()
del inner["From"], inner["To"], inner["Subject"]
attach(inner, NAME, BINARY)
signed.attach(inner)
signature = MIMEBase("application", "pkcs7-signature", name="smime.p7s")
signature.set_payload(b"0\x82")
encoders.encode_base64(signature)
signature["Content-Disposition"] = 'attachment; filename="smime.p7s"'
signed.attach(signature)
save("signed.eml", signed, [(NAME, BINARY)], policy.compat32)

alone = EmailMessage()
alone["From"] = "a@b.example"
alone.set_content(BINARY, maintype="application", subtype="octet-stream", filename=NAME, disposition="attachment")
save("alone.eml", alone, [(NAME, BINARY)])

(folder / "mailbox.eml").write_bytes(b"From a@b.example Wed Nov 25 02:00:00 2026\n" + one.as_bytes(policy=policy.default))
expected["mailbox.eml"] = expected["lf.eml"]

(folder / "expected.json").write_text(json.dumps(expected))
