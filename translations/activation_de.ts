<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>activation::ActivationFile</name>
    <message>
        <source>One of capacity, maintenance and core belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of portal, browser and added belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation file has at least one byte; the download was probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes; an activation file has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the activation file and not an archive or image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse one that has; a browser or mail program may have added it. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Address</name>
    <message>
        <source>“%1” is not the address of a SmartServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a host name or IP address, such as smartserver-17q5t6a, 192.168.1.20 or https://192.168.1.20:8443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or password does not belong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is spoken to a SmartServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may follow the host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Cancel</name>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when ready: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Crypto</name>
    <message>
        <source>The cryptography that the assistant needs is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in QCA: %1. Providers found: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install QCA&apos;s OpenSSL plugin, qca-ossl (on Debian: the package libqca-qt6-plugins), and start the assistant again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::DeviceCount</name>
    <message>
        <source>%1 is not a number of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number on the license, such as 200.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Error</name>
    <message>
        <source>What: %1
Why: %2
What to do: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::HandOver</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::IdentityCode</name>
    <message>
        <source>This is not the identity code of a SmartServer: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the Install Code on the unit&apos;s label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its capacity “%1” is not TOTAL/USED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of version %1; this version of the assistant reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version and three fields behind it belong there, with ; between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its release “%1” has an unknown shape.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::InstallActivation</name>
    <message>
        <source>“%1” is not for this unit. Nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the unit the file is for, or choose the file of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is for %1; the unit at %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger says it was obtained for %1; the unit at %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says %1; the unit at %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows this license already; nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading “%1” to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the file (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The file is kept. Installing again looks first whether the unit took it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered HTTP %1, and %2 s later the license was still not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted “%2”, but the license never showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then install again: the assistant looks first and uploads once more only if you say so (on the command line: --upload-again).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted “%2” before, but does not show its license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what a second upload of the same file does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::InstallCode</name>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Install Code has 1 to 64 letters, digits, dots, hyphens and underscores and starts with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it from the label on the back of the SmartServer (the part behind “smartserver-”) or from Manage Customer Accounts in the CMS; most look like 17q5t6a.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Intake</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and may be read, and that its stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one (on the command line: --for CODE): %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for %1, which is not in this site package (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the package of its site, or read that unit into this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in for %1, or, if its name misleads, say so deliberately (on the command line: --despite-name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file was obtained for %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activation file belongs to one unit. Get one that was made for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an activation file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it instead of adding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::JsonFields</name>
    <message>
        <source>A text belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text there is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time in ISO 8601 UTC belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SHA-256 (64 hex digits) belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what it should be at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of it, or ask whoever made it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::KeyFile</name>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the file from a backup. If there is none, move it away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no complete “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “%1” in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who owns the file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can get at the signing key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it they could sign site packages in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody else uses this computer, take the permissions away (chmod 600) and start again. Otherwise move the file away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is far too large for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is yours and that there is space left on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” for the signing key cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is there under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow it, or the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can write in the folder “%1” of the signing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could put a key of their own there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 700), or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Ledger</name>
    <message>
        <source>it was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another event has the same ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two different events of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place in the chain is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1: %2 events were written and %3 are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1: the last event that was written is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1: %2 events are there of which none was written by the assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1 (this one): events %2 to %3 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1, event %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (SQLite code %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. Move %1 aside (with the files of the same name that end in -wal and -shm, if there are any) and keep it, then put a backup in its place. Without a backup start again: a new ledger is made, and each site package that is opened brings back the history it carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed; drivers found: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-sqlite) or install the assistant again, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, keep a copy of the file and report these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is in use by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other assistant is done, or close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was in it before is whole. Free space on the disk and check that it works and has no quota that is used up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable for this user, or name another place (on the command line: --ledger FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of laptop %2 cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1, event %2: its place in the chain is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1, event %2: another event has the same ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1, event %2: there are two different events of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1, event %2: it does not follow the event before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop %1, event %2: the event after it does not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s activation does not belong to a request of this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request %1 is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request %1 already led to the activation %2, now to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the activations of the unit in the portal before anything is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history that came in is not genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy of the package, or ask whoever made it for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s chain is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no kind, or details that are not valid text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the steps before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of laptop %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hash does not fit what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no valid ID, time or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop never wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which laptop it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History that came in contradicts what is known. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages signed by %1 are trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package was saved twice as revision %1, with different content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the manifests: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file system cannot keep a ledger (SQLite offers no write-ahead log on it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file beside it could not be made or is held by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not read and write the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not write in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; a ledger never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not start like a SQLite file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a SQLite database of another program; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the assistant wrote this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the format %2; this version knows formats up to %3. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the assistant on this laptop, or name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::LicenseId</name>
    <message>
        <source>It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a License ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the partner&apos;s license list or from the License Customer Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Customer ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the partner or from Manage Customer Accounts in the CMS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::LicenseKind</name>
    <message>
        <source>device capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote CMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::LicenseRules</name>
    <message>
        <source>Feature releases can be installed until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature releases can be installed; the unit shows no date on which that ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has no device capacity, so there is nothing for maintenance to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no current maintenance. The unit goes on working with its capacity and can get updates of its release, but no feature release (such as from 4.3 to 4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of all current maintenance licenses together must be at least those of all capacity licenses. Until they are, no feature release can be installed; updates of the present one can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current maintenance is for at least %1 devices and covers the capacity of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices and covers the capacity of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page of the vendor&apos;s asks for equal numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before you install a feature release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row does not tell what kind of license it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a maintenance row has a status that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row does not state its number of devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A license (%1) expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A license (%1) expires within 30 days, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A license (%1) expires within 90 days, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A license (%1) has a status that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds and numbers of devices are inferred from the words of the descriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity rows add up to %1 devices, the unit itself reports %2. The greater number was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices are in use, more than the capacity of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity of %1 devices is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::LicenseWatch</name>
    <message>
        <source>Waiting for the license was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install again later: the assistant looks first whether the license has shown in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Manifest</name>
    <message>
        <source>The manifest of the site package cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of the package, such as the one on the laptop that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 is in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation file %1 is in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation file %1 stands at “%2”, which is no place for a file of unit %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two activation files stand at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt is in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is in it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has format version %1; this version of the assistant (%2) reads up to version %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a newer version of the assistant that reads format version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ObtainActivation</name>
    <message>
        <source>Install what is there first. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A license is only spent on a unit that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Install Code, or read the unit into the package first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a capacity activation file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, License ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this license already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit shows %1 (%2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has made another activation for %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: License ID %2, %3 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows no license %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login sees %1 licenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the License ID, or log in with the one it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License %1 is not self-service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a %1 license; the portal makes files for device capacity only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Customer Success for its offline activation file and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License %1 has not enough devices left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1 of %2; asked for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another license or fewer devices, or ask your partner for more. Nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices of license %2 asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same step again once the portal answers: it looks first what the portal has made, so nothing is spent twice. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” received (%2 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::OpenMatters</name>
    <message>
        <source>a CMS user of type Owner, at the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever logs in to the License Customer Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit refused “%1” with HTTP status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit refused “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever clears up the unit&apos;s answer; for another file, Customer Success or the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit took “%1”, but its license did not show in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation of “%1” was begun, and how it ended is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the package and not installed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capacity activation file was asked for on %1 and is not in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device capacity and no capacity activation file yet. (None is needed where the unit is only a LON RNI, a LON router or a BACnet router.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::PackageDesk</name>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activation file “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receipt of “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there cannot be read as a site package: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the package of another site, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is revision %1 of this site package; yours is revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed on another laptop: your copy lacks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the stick in or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 of “%2” saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the very file to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on with the one that is there, or carry into another folder. If it is of no use any more, delete it and carry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to “%1”, read back and equal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::PortalClient</name>
    <message>
        <source>The portal answered with an activation for another unit or license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 is %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The License Customer Portal does not know this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with a License ID, or with an e-mail address that your partner added as a contact. A Customer ID is not a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The License Customer Portal refused the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again and type the code of the newest e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session at the License Customer Portal has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again; nothing is lost and nothing is spent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal made no activation of license %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a license with enough devices left, or ask your partner for more. Nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The License Customer Portal did not answer “%1” as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, check the portal profile against the portal&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation file “%1” did not arrive whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: the same activation is downloaded once more, and nothing is spent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown kind of license stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain file name belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads away from the portal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::PortalProfile</name>
    <message>
        <source>The portal profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the profile, or ask whoever gave it to you for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal profile “%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only version 1 is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“api” or “browser” belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An https address without name or password belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such path is known, or it is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ProgressText</name>
    <message>
        <source>reading identity and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for an earlier upload&apos;s license (%1 of %2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted; waiting until the license shows (%1 of %2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the license shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::QrPicture</name>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters, more than a QR code holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ReadUnit</name>
    <message>
        <source>Identity settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says it is %2, but it was %3 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate (SHA-256 %1) was confirmed for the other unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the label on the back of the unit. If two units share a certificate, give this one a certificate of its own; if the address moved to another unit, connect to it under its host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Receipt</name>
    <message>
        <source>An unknown outcome stands there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Report</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMS user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity total before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity total after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity used before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity used after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServer licensing – hand-over report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds no SmartServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Waits for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of this unit&apos;s identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by (name, date, signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by (name, date, signature)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … (%2 more characters: see the HTML report)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not tell which form the report is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name has no ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ending is “.%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf, .html or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written to, and that there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed, and the license shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was installed before; nothing was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, but the license did not show in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment controller record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SID over MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMS user %1, laptop %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1, without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation files: %1. Receipts: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units whose capacity is not known, and not counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses that expire within 90 days: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses that have expired: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device capacity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::SafeCopy</name>
    <message>
        <source>“%1” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat. The original is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read-only. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is full. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on it or use another stick. What was on it before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the stick. Copy again when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are needed and %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or use another stick. What was on it before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the original and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed while it was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is no longer written to, then copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is failing: use another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ServerCertificate</name>
    <message>
        <source>A server certificate could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names, addresses and the issuer given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Signature</name>
    <message>
        <source>It is not a detached CMS signature in DER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than one signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not made with RSA and SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed is not what is there: it was changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made by the certificate inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate inside was changed, or the one that issued it is not inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not signed with RSA and SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s key is not an RSA key of 2048 to 8192 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography library gave no RSA key of %1 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the issuer&apos;s private key belongs to its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::SigningKey</name>
    <message>
        <source>A signing key could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds “%1” and does not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other copies of the assistant, check that the folder is yours, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package could not be signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::SitePackage</name>
    <message>
        <source>“%1” was signed by a laptop that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other laptop shows, and confirm it only when they are the same; on the command line: --trust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an older state of a site package than the one known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has revision %1; revision %2 was seen on this laptop before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest copy of the package. What happened since revision %1 is missing in this one. Only if the newer copy is lost, go on from this one deliberately; on the command line: --accept-older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed, or is forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it, and copy it again. Do not use files out of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package “%1” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or save it in another folder. What was there before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another folder, and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is read-only. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or save on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 bytes are needed and %2 are free. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on it or save on another disk. What was there before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1” was canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the size that it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest names “%1”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has another size than the manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in it, but the manifest does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation file “%1” (%2) is not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the package that is there and make the changes again, or save under another name. Nothing there was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would have %1 bytes; a site package has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another site package for the files added last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not added for unit %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s name has 1 to %1 characters; this one has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again under the name that the portal gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every system can keep a folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Install Code on the label of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file is in the package for unit %1 already, as “%2”. An activation file fits one unit only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which of the two units it is for, and get the other one&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is full: it has %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another site package for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activation file “%1” in the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 activation files, each under another ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that the package lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file under that name which is not this package. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved it since it was opened here: it has revision %1 now, and this is based on revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another site package under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package was not saved: it could not be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what was added last and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is saving there at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::SmartServer</name>
    <message>
        <source>No source gave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the Install Code from the label on the back of the unit and give it (on the command line: --label CODE). If it belongs to another unit, check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label does not belong to this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources disagree about who this unit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s Install Code could not be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown source stands there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::SmartServerClient</name>
    <message>
        <source>It set no session cookie (cmsSID).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and password of the CMS user; the first password of apollo is printed on the back of the unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not manage licenses on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as a CMS user of type Owner, such as apollo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs release %1; licensing exists from release 3.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done for this release. If the unit shall be licensed, upgrade it to 3.3 or newer first and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the activation file “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept. Check that it was made for this unit&apos;s Install Code and that its name is the original one without an extension; then try again, or send this answer to Customer Success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer “%2” as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the unit has finished starting and try again; if it stays so, keep this text for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is that of the SmartServer and that the unit has finished starting. If it stays so, this release answers in a way the assistant does not know: keep this text for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is not a SmartServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 described the user in an unknown way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not name its segment controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 named its segment controller in an unknown way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed its licenses in an unknown way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave its capacity in an unknown way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::StorableText</name>
    <message>
        <source>… (%1 more characters were left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Sync</name>
    <message>
        <source>“%1” was not flushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick or disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::TargetList</name>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a range of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must go up, and not above 255, in its last number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many SmartServers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 are read in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SmartServer is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::UnitConnection</name>
    <message>
        <source>Confirmed by the user although expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted on first use, unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is known from %1 (Install Code %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1: %2 Port %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::UnitLock</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another assistant is working on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is process %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::Workspace</name>
    <message>
        <source>Besides, the ledger could not be written: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ZipDirectory</name>
    <message>
        <source>Its directory does not fit the file: it is cut off, damaged or not a ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted or uses features that a site package does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed with a method other than store and deflate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP64 is not used in site packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site package does not hold anything under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link, a device or a folder where a file belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses features that a site package does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is there twice, or two names differ by case only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two folders differ by case only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries together unpack to too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own header says something else than the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 bytes; a site package has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps with another entry, or something stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message>
        <source>The words of the call do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: activationctl --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
An ADDRESS is host, host:port or https://host[:port].
Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,
5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes seconds, more than 0 and at most 86400; not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object on standard output; messages go to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the License Customer Portal is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for a peer: for each answer (default 30), and for a license to show (default 90).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a license may take to show, where that differs from --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMS user, an Owner (default apollo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is the user&apos;s password; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that you compared: accepted and remembered. May stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepts and remembers unknown certificates of SmartServers unseen; never changed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from an older copy of a site package than was seen before: the newer one is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name, for a new package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Install Code on the unit&apos;s label, or its identity code from a QR code, where the sources leave a doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License ID or e-mail address for the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices to spend (default: all the license has left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit. May stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an added file is: capacity, maintenance or core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberately one more license for a unit that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a file in although its name carries another unit&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads a file once more that the unit accepted but never showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s file; its ending is .pdf, .html or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SmartServers to simulate (default 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults to simulate, a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the simulators&apos; state there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--devices takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind is capacity, maintenance or core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--smartservers takes a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the CMS user is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option for a password itself: everybody on this computer could see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and name it with --password-file, or give it on standard input with --password-file -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of “%1” has no characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password into its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  release %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  capacity %1 of %2 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: every proof held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proofs did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is simulated: one SmartServer and a portal on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is unknown: SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit itself shows the same fingerprint; trusted and remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. At the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code %1, and no license yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package was copied, read back and is equal; its signature is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated portal has no license of 200 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pool is another one than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a defect: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License %1: %2, %3 of %4 devices left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation file “%1”, %2 bytes, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s books: %1 devices spent, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance file “%1” from Customer Success taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Back at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything once more: nothing may be spent or installed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still %1 uploads and %2 devices spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was installed already; nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” installed and confirmed after %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  “%2” was installed already; nothing was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  “%2” installed and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has %1 there; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the unit&apos;s present address: activationctl install --package FILE ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no file for the unit at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That unit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or get an activation file for this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package has no activation file for any unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get one first: activationctl portal activate, or activationctl add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activation in this ledger has that ID, and no unit that Install Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activationctl jobs lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names more than one job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of these IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is for one unit only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for was given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the files unit by unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  “%2” (%3), %4 bytes, SHA-256 %5%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – was in the package already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site “%1”, revision %2, saved %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by “%1”, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    file “%1” (%2), %3 bytes, SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt: %1 “%2” %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: %1 units, %2 activation files, %3 receipts, revision %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by this laptop (“%1”), SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by “%1”, whom this laptop trusts, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, flushed, read back and equal: %1
It is safe to remove once the system has ejected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portal profile was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor publishes no address of the License Customer Portal, so a profile says where it is; there is none at “%1” either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --portal-profile FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portal is used in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” has no API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the activation file in the browser, then: activationctl add FILE --package PACKAGE --for CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was e-mailed to %1. Type it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal wants the code it e-mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None came on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal and type the code, or log in with a License ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before, downloaded again, nothing spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the package already, nothing asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 devices left  %5  %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit in this package has a capacity license already; name one with --for CODE to get a file for it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units would share this license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many devices each of them gets is not guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --devices N (for each), or name one unit with --for CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 (units confirmed: %2, open: %3, rejected: %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of %1 remembered: SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release “%1” of %2 has an unknown shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site package: %1 (revision %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message>
        <source>Takes air-gapped SmartServers from no license to licensed, with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With simulated SmartServers and portal; nothing real is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ledger than the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the License Customer Portal is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site package to open, or activation files to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the call are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation-assistant --help shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::http</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the cable or Wi-Fi and this laptop&apos;s IP address; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the device is up and the line is not overloaded; then try again, or allow more time (on the command line: --timeout SECONDS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (after HTTP %1 and %2 bytes of the answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut: %1 of %2 bytes came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered HTTP %1 with an empty body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered HTTP %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 at byte %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy or other device answers in its place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate (“%1”, SHA-256 %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the portal profile and this laptop&apos;s clock. If your company&apos;s proxy puts in its own certificate, name its authority under caCertificates in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one nobody can say who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one the unit itself shows (connect a laptop straight to it, or ask whoever set it up). If they are equal, trust it; on the command line: --trust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. No password was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why: was the unit re-imaged, replaced or given a new certificate, or is this address another device? Only if you are sure, trust the new one; on the command line: --trust %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3; this laptop&apos;s clock says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this laptop&apos;s clock, or renew the certificate on the unit. To go on with the expired one deliberately, trust it again; on the command line: --trust %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::simulator</name>
    <message>
        <source>Correct the faults file; docs/simulator.md describes every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field in a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a status of HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fault needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faults file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faults file “%1” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faults file “%1” is not JSON at line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field; “faults” is the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: faults[%2] is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each fault is an object such as {&quot;fault&quot;: &quot;hang&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: faults[%3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulator of %1 cannot listen at %2, port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what else listens there, or start the simulators with another state folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulators listen on loopback addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 SmartServers cannot be simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulator&apos;s state “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another state folder, or delete this one to start from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulator cannot write “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or name another state folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::AssistantWizard</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: SmartServers and portal are simulated on this computer. Nothing real is licensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is under way. Wait until it is done, or stop it; then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: what has left is looked for first when you go on. The assistant closes as soon as the current request has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::CapacityBar</name>
    <message>
        <source>Device capacity not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device capacity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices used, but only %2 licensed: %3 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices used: none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPage</name>
    <message>
        <source>Take the site package along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds all that is needed online: the identity of the SmartServers, no password. It is signed by this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leg is done. Close the assistant and go on from the package whenever you like, also on another laptop. If this laptop has internet now, press Next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPanel</name>
    <message>
        <source>Copy &amp;to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick is plugged in; choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site package is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Written, flushed, read back and equal: %1. Safe to remove as soon as the system has ejected it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some SmartServers show another certificate than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really your SmartServer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these really your SmartServers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when somebody stands between this laptop and the unit. If you know of no such change, cancel and ask who looks after the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at the unit proves that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at each unit proves that it is the right one. Tick those that you compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;address&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look at the SHA-256 fingerprint of the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask who installed the unit for the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::ChooseUnitDialog</name>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which SmartServer is “%1” for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says nothing that can be read, and its name names no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the best guess, but it is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 An activation file works on one SmartServer only: choose the one that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the SmartServers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by Install Code, segment controller or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it in for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message>
        <source>Connect to the SmartServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or give a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses or Install Codes of the SmartServers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can read the &amp;label on the back of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code on the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code or host name on the label, such as 17q5t6a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated unit&apos;s own display says: SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code %1, release %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the &amp;certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code on the &amp;label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::CopyButton</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::ErrorPanel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::FileTile</name>
    <message>
        <source>Drag the file out, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 · %3 · SHA-256 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the file that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 should be %1 and is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Take the file out of another copy of the site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be dragged out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s disk, or save a copy instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the activation file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesPage</name>
    <message>
        <source>The activation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop maintenance files from Customer Success here when they arrive, with the names they have. Each file belongs to one SmartServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop activation files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press to choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No activation file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maintenance: ask Customer Success for an offline maintenance activation file if feature releases are to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name misleads: &amp;take it in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::FingerprintView</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 groups differ; they are framed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallController</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallPage</name>
    <message>
        <source>Install the licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute until a license shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that came for this site is installed and shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activation file to install yet. Get one online first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was installed already; nothing was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed, and the license shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit&apos;s certificate is to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rest for &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the &amp;certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code on the la&amp;bel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::IntakeController</name>
    <message>
        <source>There is no file in what you dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is empty, or holds hidden files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the activation file itself, or the site package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs into a site package, and none is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation files are kept with the units they are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site package first, then drop the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::LaptopDialog</name>
    <message>
        <source>About this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop signs its site packages. Whoever opens one on another laptop for the first time compares these groups with what is shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger and signing key are in %1, readable by you alone. Passwords are kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseModel</name>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · expired by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseTable</name>
    <message>
        <source>Licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No license</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesPage</name>
    <message>
        <source>Choose the licenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal is made for every SmartServer without capacity. Next makes the activation files; only then something is spent, once for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses by SmartServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 devices left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has no device capacity license left for some of them. Ask the partner for more, or log in with another License ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every SmartServer here has capacity or a file for it already. Tick one only if it needs one license more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one license more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made before, received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the activation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what failed for &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message>
        <source>User name of an Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::PeerCard</name>
    <message>
        <source>This certificate has expired by this laptop&apos;s clock. Units without a network often have such a one; compare it all the more carefully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;compared all 16 groups, and they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I compared all 16 groups, and they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: I compared all 16 groups, and they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself (self-signed, as usual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last 4 characters of the fingerprint that you have from the unit or its installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 characters of the new fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the certificate shown now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::PlaceStrip</name>
    <message>
        <source>Still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::PortalPage</name>
    <message>
        <source>License ID or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License ID, or an e-mail address that the partner added as a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;License ID or e-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal has sent a code by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ode from the e-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open the portal and log in with a License ID.
2. For each SmartServer: copy its Install Code, make the device capacity offline activation file, download it.
3. Drop the files on this window, with the names they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the portal in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that address in a browser yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s address is not public, so a portal profile says where yours is. Without one, make the activation files in the browser and drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;portal profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the activation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs internet. Nothing is spent before you choose a license.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;another profile…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::QrDialog</name>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::ReadController</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message>
        <source>Installed and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was installed already; nothing was uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the SmartServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, but it never showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save hand-over &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SmartServer is licensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All SmartServers are licensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The license shows on the SmartServer itself. The receipt is in the site package and in this laptop&apos;s ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: %1. Go on from the site package at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, by %4 at %5, %6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::SignerDialog</name>
    <message>
        <source>Signer of the site package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a laptop of yours sign this site package?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or call who made it and have the fingerprint read out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activate SmartServers without internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them at the site, get their activation files where there is internet, install them back at the site. One file on a USB stick carries everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a site package or activation files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press to choose a file. Dropping works on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with a site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites worked on before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Last worked on: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site package or activation files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this &amp;older copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::StepList</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::TrustDialog</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitCard</name>
    <message>
        <source>Copy the Install Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the identity as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitsPage</name>
    <message>
        <source>SmartServers of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read another SmartServer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the SmartServer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the SmartServers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the Install Code with the label on the back of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no license</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activation::ui::Words</name>
    <message>
        <source>Device capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label on the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
