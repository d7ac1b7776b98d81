# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# The Debian package: "packaging/deb/build.sh" makes it. Libraries are found by dpkg-shlibdeps; here stands what is
# loaded at run time.
set(NAME smartserver-activation-assistant)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ${NAME})
set(CPACK_PACKAGE_VENDOR "SmartServer Activation Assistant contributors")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# Whoever releases packages gives the address that answers for them.
set(ACTIVATION_MAINTAINER "SmartServer Activation Assistant contributors <maintainers@example.org>" CACHE STRING
    "Name and address of who answers for the package")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${ACTIVATION_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# TLS and the platform come with Qt's own libraries; the rest of the plug-ins are packages of their own.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqca-qt6-plugins, libqt6sql6-sqlite, qt6-svg-plugins, hicolor-icon-theme, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, libqt6sql6-psql, qt6-translations-l10n, qt6-wayland, shared-mime-info, udisks2")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline activation of SmartServer licenses")
set(CPACK_PACKAGE_DESCRIPTION "A SmartServer is a building controller that needs a device capacity
license to manage devices. Many stand where no internet reaches. The
assistant takes one of them, or a site of hundreds, from no license to
licensed and proven so: it reads each unit's identity over the LAN, gets
the activation files where there is internet, carries them by USB in a
signed site package, and installs each into its own unit until the
license shows.
.
This package holds the wizard, activation-assistant, and the command
line, activationctl.")

# What Debian wants of every package: its license and its changes.
set(DOC_FOLDER "${CMAKE_CURRENT_BINARY_DIR}/doc")
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog.in" "${DOC_FOLDER}/changelog" @ONLY)
add_custom_command(OUTPUT "${DOC_FOLDER}/changelog.gz"
    COMMAND gzip -9nkf "${DOC_FOLDER}/changelog" DEPENDS "${DOC_FOLDER}/changelog" VERBATIM)
add_custom_target(activation_changelog ALL DEPENDS "${DOC_FOLDER}/changelog.gz")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright" "${DOC_FOLDER}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${NAME}")
include(CPack)
