# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# What every target is built with: the language, the warnings, the hardening, one shared precompiled header.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without the slack, ccache refuses to cache what is compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

# Dozens of test programs are linked: mold does it in a fraction of the time.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT WIN32 AND NOT CMAKE_LINKER_TYPE)
    set(CMAKE_LINKER_TYPE MOLD)
endif()

add_library(activation_options INTERFACE)
target_compile_options(activation_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    # -fpch-preprocess is what lets ccache see through the precompiled header.
    target_compile_options(activation_options INTERFACE -fpch-preprocess)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(activation_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()
target_compile_definitions(activation_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT
    ACTIVATION_VERSION="${PROJECT_VERSION}")
if(ACTIVATION_FUZZ)
    # Clang warns about more than the compiler that the code is written for.
    target_compile_options(activation_options INTERFACE
        -Wno-error -O1 -gline-tables-only -fsanitize=fuzzer-no-link -fno-sanitize-recover=all)
endif()
if(ACTIVATION_SANITIZE)
    target_compile_options(activation_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(activation_options INTERFACE -fsanitize=address,undefined)
elseif(NOT WIN32 AND CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(activation_options INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fstack-clash-protection -fcf-protection
        -D_GLIBCXX_ASSERTIONS)
    target_link_options(activation_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
elseif(WIN32 AND CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(activation_options INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fcf-protection -D_GLIBCXX_ASSERTIONS)
    target_link_options(activation_options INTERFACE -Wl,--nxcompat,--dynamicbase,--high-entropy-va,--no-insert-timestamp)
endif()
if(WIN32)
    # windows.h: not its macros, Windows 10.
    target_compile_definitions(activation_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE _WIN32_WINNT=0x0A00)
endif()
if(ACTIVATION_REPRODUCIBLE)
    # No folder of this machine in the programs.
    target_compile_options(activation_options INTERFACE "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
endif()
include(CheckPIESupported)
check_pie_supported()

# Made once, used by all: the headers that nearly every file includes.
file(WRITE "${CMAKE_BINARY_DIR}/pch.cpp.in" "// the precompiled header's own translation unit\n")
configure_file("${CMAKE_BINARY_DIR}/pch.cpp.in" "${CMAKE_BINARY_DIR}/pch.cpp" COPYONLY)
add_library(activation_pch OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
set_target_properties(activation_pch PROPERTIES AUTOMOC OFF)
target_link_libraries(activation_pch PRIVATE activation_options Qt6::Core)
target_precompile_headers(activation_pch PRIVATE "${CMAKE_CURRENT_LIST_DIR}/Precompiled.h")

# activation_module(NAME FOLDER SOURCES … USES …): a static library of one folder, that sees only what it may use.
function(activation_module NAME)
    cmake_parse_arguments(ARG "" "INCLUDE" "SOURCES;USES" ${ARGN})
    add_library(${NAME} STATIC ${ARG_SOURCES})
    target_link_libraries(${NAME} PUBLIC ${ARG_USES} PRIVATE activation_options)
    target_include_directories(${NAME} PUBLIC "${ARG_INCLUDE}")
    target_precompile_headers(${NAME} REUSE_FROM activation_pch)
endfunction()

# activation_program(NAME SOURCES … USES …)
function(activation_program NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    add_executable(${NAME} ${ARG_SOURCES})
    # As the libraries, not -fPIE: the one precompiled header is only valid with the flags that it was made with.
    target_compile_options(${NAME} PRIVATE -fPIC)
    target_link_libraries(${NAME} PRIVATE activation_options ${ARG_USES})
    if(ACTIVATION_SANITIZE)
        target_sources(${NAME} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/SanitizerOptions.cpp")
    endif()
    target_precompile_headers(${NAME} REUSE_FROM activation_pch)
endfunction()
