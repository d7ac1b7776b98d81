# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# What the installer for Windows has of the project's own; programs.sh adds the libraries.
install(TARGETS activation-assistant activationctl RUNTIME DESTINATION .)
install(TARGETS activation-volumes RUNTIME DESTINATION . LIBRARY DESTINATION .)
install(FILES "${WINDOWS_BUILD}/sitepack.ico" DESTINATION .)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)
