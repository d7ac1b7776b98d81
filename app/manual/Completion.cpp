// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Completion.h"

#include "cli/CommandForms.h"
#include "cli/CommandOptions.h"

#include <QCommandLineOption>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace activation::manual {
namespace {

QString dashed(const QString& name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

/// What stands behind an option, by the word that its help uses for it.
bool isFile(const QString& valueName)
{
    return valueName.startsWith(u"FILE"_s);
}
bool isFolder(const QString& valueName)
{
    return valueName == u"DIR"_s || valueName == u"FOLDER"_s;
}

QString oneOf(const QStringList& words)
{
    return words.isEmpty() ? u"''"_s : words.join(u'|');
}

} // namespace

QString bashCompletion()
{
    QStringList global;
    QStringList flags;
    QStringList files;
    QStringList folders;
    QStringList others;
    for (const QCommandLineOption& option : cli::allOptions()) {
        for (const QString& name : option.names()) {
            const QString word = dashed(name);
            if (cli::isGlobalOption(name))
                global += word;
            if (option.valueName().isEmpty())
                flags += word;
            else if (isFile(option.valueName()))
                files += word;
            else if (isFolder(option.valueName()))
                folders += word;
            else
                others += word;
        }
    }
    QString cases;
    QStringList firstWords;
    QStringList pairs; // of commands of two words
    for (const cli::Form& form : cli::forms()) {
        const QString words = QString::fromLatin1(form.words);
        firstWords += words.section(u' ', 0, 0);
        QStringList options;
        for (const char* option : form.options)
            options += dashed(QString::fromLatin1(option));
        const bool takesFiles = QString::fromUtf8(form.arguments).contains(u"FILE"_s);
        cases += u"        '%1') options='%2'; files=%3 ;;\n"_s.arg(words, options.join(u' '),
                                                                    takesFiles ? u"yes"_s : u"no"_s);
        if (words.contains(u' '))
            pairs += words;
    }
    firstWords.removeDuplicates();
    QString seconds;
    for (const QString& first : firstWords) {
        QStringList second;
        for (const QString& pair : pairs) {
            if (pair.section(u' ', 0, 0) == first)
                second += pair.section(u' ', 1, 1);
        }
        if (!second.isEmpty())
            seconds += u"        %1) second='%2' ;;\n"_s.arg(first, second.join(u' '));
    }
    return uR"(# bash completion for activationctl; made from its own table of commands.
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
_activationctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} word skip='' first='' command=''
    local options='' files=no second='' index
    COMPREPLY=()
    case $previous in
        %1) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        %2) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
        %3) return ;;
    esac
    # The command: the first words that are neither options nor what stands behind one.
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [[ $skip ]]; then skip=''; continue; fi
        case $word in
            %1|%2|%3) skip=yes ;;
            -*) ;;
            *) if [[ ! $first ]]; then first=$word; elif [[ ! $command ]]; then command="$first $word"; fi ;;
        esac
    done
    case $first in
%5    esac
    if [[ ! $first && $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '%4' -- "$current")
        return
    fi
    if [[ $second && ! $command && $current != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$second" -- "$current")
        [[ ${#COMPREPLY[@]} -gt 0 ]] && return
    fi
    [[ $second && $command && " $second " == *" ${command#* } "* ]] || command=$first
    case $command in
%6    esac
    if [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options %7" -- "$current")
    elif [[ $files == yes ]]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -F _activationctl activationctl
)"_s.arg(oneOf(files), oneOf(folders), oneOf(others), firstWords.join(u' '), seconds, cases, global.join(u' '));
}

} // namespace activation::manual
