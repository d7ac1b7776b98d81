// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/Targets.h"
#include "fuzz/targets/Files.h"
#include "package/PackageReader.h"
#include "package/SitePackage.h"

namespace activation::fuzz {

void package(const QByteArray& bytes)
{
    const QTemporaryDir folder(placeFor("package"));
    const QString path = folder.filePath(QStringLiteral("site.sitepack"));
    writeFile(path, bytes);
    if (const auto report = SitePackage::inspect(path); !report)
        requireWhole(report.error());
    // What lies behind the signature, as if it had been good.
    const auto reader = PackageReader::open(path);
    if (!reader)
        return requireWhole(reader.error());
    const auto json = reader->readManifest();
    if (!json)
        return requireWhole(json.error());
    if (const auto whole = reader->readSignature(); !whole)
        requireWhole(whole.error());
    const auto manifest = Manifest::parse(*json);
    if (!manifest)
        return requireWhole(manifest.error());
    if (const auto same = reader->compareNames(*manifest); !same)
        return requireWhole(same.error());
    for (const ActivationFile& file : manifest->activations) {
        qint64 got = 0;
        const auto streamed = reader->stream(file, [&got](QByteArrayView part) {
            got += part.size();
            return Result<void>();
        });
        if (!streamed)
            requireWhole(streamed.error());
        require(got <= file.size);
    }
    require(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

} // namespace activation::fuzz
