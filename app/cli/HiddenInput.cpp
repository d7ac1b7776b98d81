// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/HiddenInput.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace activation::cli {
namespace {

constexpr qsizetype MaxTyped = 1024;
constexpr int Interrupt = 3;
constexpr int EndOfInput = 4;
constexpr int EraseLine = 21;
constexpr int Erase = 127;

#ifdef Q_OS_WIN
/// The console itself neither shows nor interprets what _getch() takes.
class Quiet
{
};

int nextByte()
{
    return _getch();
}
#else
/// Neither shows what is typed nor acts on it, until the end of its life.
class Quiet
{
public:
    Quiet()
    {
        m_isChanged = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        quiet.c_iflag |= static_cast<tcflag_t>(ICRNL);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_isChanged = m_isChanged && tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~Quiet()
    {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

private:
    termios m_before{};
    bool m_isChanged = false;
};

int nextByte()
{
    unsigned char byte = 0;
    return read(STDIN_FILENO, &byte, 1) == 1 ? byte : EndOfInput;
}
#endif

/// Takes the last character off, all of its UTF-8 bytes.
void chopCharacter(QByteArray& bytes)
{
    while (!bytes.isEmpty()) {
        const auto last = static_cast<unsigned char>(bytes.back());
        bytes.back() = '\0';
        bytes.chop(1);
        if ((last & 0xc0) != 0x80)
            return;
    }
}

} // namespace

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0 && _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

bool isTerminalOut()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

std::optional<Secret> hiddenInput(const QString& prompt)
{
    QByteArray typed;
    typed.reserve(MaxTyped); // no copies left behind by growing
    bool isStopped = false;
    {
        // Before anybody is asked: what is typed at once is not shown either.
        [[maybe_unused]] const Quiet quiet{};
        std::fprintf(stderr, "%s ", prompt.toUtf8().constData());
        std::fflush(stderr);
        for (int byte = nextByte(); byte != '\n' && byte != '\r'; byte = nextByte()) {
            isStopped = byte == Interrupt || (byte == EndOfInput && typed.isEmpty());
            if (isStopped || byte == EndOfInput)
                break;
            if (byte == EraseLine)
                typed.fill('\0').clear();
            else if (byte == Erase || byte == '\b')
                chopCharacter(typed);
            else if (byte >= ' ' && typed.size() < MaxTyped)
                typed += static_cast<char>(byte);
        }
    }
    std::fputc('\n', stderr);
    Secret secret(typed);
    wipe(typed);
    if (isStopped)
        return std::nullopt;
    return secret;
}

} // namespace activation::cli
