# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# The fuzz targets, for the fuzzer's programs and for the unit test that repeats corpus and findings.
set(FUZZ_TARGETS package manifest signature mail unpack profile csv mqtt smartserver portal message identity ledger key)
# Of three folders only these files: the rest of them need much that has nothing to do with reading.
set(FUZZ_FURTHER
    activation/MailHeader.cpp activation/MailParts.cpp activation/Unpack.cpp discovery/TargetTable.cpp
    report/IdentityCode.cpp)
set(FUZZ_USES
    activation_core_package activation_core_smartserver activation_core_portal activation_core_ledger KF6::Archive ZLIB::ZLIB)
set(FUZZ_SOURCES
    Csv.cpp Files.h Identity.cpp Key.cpp Ledger.cpp Mail.cpp Manifest.cpp Message.cpp Mqtt.cpp Package.cpp Portal.cpp
    Profile.cpp Signature.cpp SmartServer.cpp Unpack.cpp)
list(TRANSFORM FUZZ_FURTHER PREPEND "${CMAKE_SOURCE_DIR}/core/")
list(TRANSFORM FUZZ_SOURCES PREPEND "${CMAKE_SOURCE_DIR}/tests/fuzz/targets/")
