# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# activation_windows_program(TARGET DESCRIPTION): icon, version and manifest, as the file's properties and the desktop show
# them.
set(WINDOWS_FILES "${CMAKE_CURRENT_LIST_DIR}")
set(WINDOWS_BUILD "${CMAKE_BINARY_DIR}/windows")
file(MAKE_DIRECTORY "${WINDOWS_BUILD}")

find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)

# activation_windows_icon(NAME DRAWING): the drawing in all sizes, as ${WINDOWS_BUILD}/NAME.ico, by the target NAME_icon.
function(activation_windows_icon NAME DRAWING)
    set(COMMANDS)
    set(PICTURES)
    foreach(SIDE 16 20 24 32 40 48 64 128 256)
        set(PICTURE "${WINDOWS_BUILD}/${NAME}-${SIDE}.png")
        list(APPEND COMMANDS COMMAND ${RSVG_CONVERT} -w ${SIDE} -h ${SIDE} -o "${PICTURE}" "${DRAWING}")
        list(APPEND PICTURES "${PICTURE}")
    endforeach()
    add_custom_command(OUTPUT "${WINDOWS_BUILD}/${NAME}.ico"
        ${COMMANDS}
        COMMAND ${ICOTOOL} --create -o "${WINDOWS_BUILD}/${NAME}.ico" ${PICTURES}
        DEPENDS "${DRAWING}" COMMENT "Drawing the icon ${NAME} in all sizes" VERBATIM)
    add_custom_target(${NAME}_icon ALL DEPENDS "${WINDOWS_BUILD}/${NAME}.ico")
endfunction()
activation_windows_icon(activation-assistant "${CMAKE_SOURCE_DIR}/resources/icons/activation-assistant.svg")
activation_windows_icon(sitepack "${CMAKE_SOURCE_DIR}/packaging/linux/application-x-smartserver-sitepack.svg")

function(activation_windows_program TARGET DESCRIPTION)
    string(REPLACE "." "," VERSION_NUMBERS "${PROJECT_VERSION}")
    set(FILE_NAME "${TARGET}.exe")
    configure_file("${WINDOWS_FILES}/program.rc.in" "${WINDOWS_BUILD}/${TARGET}.rc" @ONLY)
    configure_file("${WINDOWS_FILES}/program.manifest.in" "${WINDOWS_BUILD}/${TARGET}.manifest" @ONLY)
    target_sources(${TARGET} PRIVATE "${WINDOWS_BUILD}/${TARGET}.rc")
    set_source_files_properties("${WINDOWS_BUILD}/${TARGET}.rc" TARGET_DIRECTORY ${TARGET} PROPERTIES
        OBJECT_DEPENDS "${WINDOWS_BUILD}/activation-assistant.ico;${WINDOWS_BUILD}/${TARGET}.manifest")
    add_dependencies(${TARGET} activation-assistant_icon)
endfunction()

# activation_icon_pictures(TARGET): every icon as a picture, as if resources/icons.qrc were of them.
function(activation_icon_pictures TARGET)
    set(FOLDER "${WINDOWS_BUILD}/pictures")
    file(MAKE_DIRECTORY "${FOLDER}")
    file(GLOB DRAWINGS CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/*.svg")
    set(ENTRIES "")
    set(PICTURES)
    foreach(DRAWING ${DRAWINGS})
        get_filename_component(NAME "${DRAWING}" NAME_WE)
        add_custom_command(OUTPUT "${FOLDER}/${NAME}.png"
            COMMAND ${RSVG_CONVERT} -w 256 -h 256 -o "${FOLDER}/${NAME}.png" "${DRAWING}" DEPENDS "${DRAWING}" VERBATIM)
        list(APPEND PICTURES "${FOLDER}/${NAME}.png")
        string(APPEND ENTRIES "<file>${NAME}.png</file>")
    endforeach()
    file(CONFIGURE OUTPUT "${FOLDER}/icons.qrc" CONTENT "<RCC><qresource prefix=\"/icons\">${ENTRIES}</qresource></RCC>" @ONLY)
    add_custom_target(activation_icon_pictures DEPENDS ${PICTURES})
    target_sources(${TARGET} PRIVATE "${FOLDER}/icons.qrc")
    add_dependencies(${TARGET} activation_icon_pictures)
endfunction()
