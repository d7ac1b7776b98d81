# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# QrCodeGen::QrCodeGen: the C++ library of QR codes, which comes without a CMake package of its own on Debian.
find_path(QrCodeGen_INCLUDE_DIR qrcodegen.hpp PATH_SUFFIXES qrcodegen)
find_library(QrCodeGen_LIBRARY NAMES qrcodegencpp)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QrCodeGen REQUIRED_VARS QrCodeGen_LIBRARY QrCodeGen_INCLUDE_DIR)
if(QrCodeGen_FOUND AND NOT TARGET QrCodeGen::QrCodeGen)
    add_library(QrCodeGen::QrCodeGen UNKNOWN IMPORTED)
    set_target_properties(QrCodeGen::QrCodeGen PROPERTIES
        IMPORTED_LOCATION "${QrCodeGen_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${QrCodeGen_INCLUDE_DIR}")
endif()
