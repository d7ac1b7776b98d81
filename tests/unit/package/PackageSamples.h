// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "package/SitePackage.h"
#include "support/RawZip.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Makes a failed Result say why in a test's output.
#define ASSERT_OK(result) ASSERT_TRUE(result) << (result).error().toText().toStdString()
#define EXPECT_OK(result) EXPECT_TRUE(result) << (result).error().toText().toStdString()

namespace activation::samples {

/// Two laptops; their keys are made once per program.
const SigningKey& laptop();
const SigningKey& stranger();

InstallCode code(const QString& text);
SmartServer unit(const QString& installCode);
ActivationFile record(const QString& installCode, const QString& name);
Receipt receipt(const QString& id, const QString& installCode);
Event event(const QString& id);

/// Trusts laptop() and has seen no revision.
OpenPolicy policy(qint64 seen = 0);

QByteArray contentOf(const QString& path);
void write(const QString& path, const QByteArray& content);
/// A small package with one unit and one file, saved at `path`, and the entries of its archive.
QByteArray smallPackage(const QString& path);
QList<RawEntry> entriesOf(const QString& path);

} // namespace activation::samples
