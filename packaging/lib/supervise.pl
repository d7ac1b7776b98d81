#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# supervise.pl BWRAP OPTIONS… -- PROGRAM ARGUMENTS…
# Stands where the program would stand had it been executed: a signal sent here reaches the program, its exit code is
# ours, and when we are killed so is the program. (bubblewrap alone passes on no signal, and dies by Ctrl-C before its
# program could answer.) Perl, because only siginfo tells a signal sent to us from one that the terminal sends to all.
use strict;
use warnings;
use Fcntl qw(F_SETFD);
use POSIX qw(:signal_h :sys_wait_h);

my @passed_on = grep { ($SIG{$_} // '') ne 'IGNORE' } qw(HUP INT QUIT TERM USR1 USR2);
my ($program, @waiting);

sub pass_on {
    my ($signal, $info) = @_;
    # A positive code is the kernel's own (Ctrl-C in the terminal): the program has that signal already.
    return if ref $info && ($info->{code} // 0) > 0;
    if ($program) { kill $signal, $program } else { push @waiting, $signal }
}

my ($bwrap, @rest) = @ARGV;
my @options;
while (@rest && $rest[0] ne '--') { push @options, shift @rest }
shift @rest;

pipe my $reader, my $writer or die "supervise: pipe: $!\n";

# Nothing may arrive between the start of the child and the handlers.
my $all = POSIX::SigSet->new(map { POSIX->can("SIG$_")->() } @passed_on);
sigprocmask(SIG_BLOCK, $all);
my $child = fork // die "supervise: fork: $!\n";
if (!$child) {
    # bubblewrap's own process must outlive the signals that its program answers; the program gets them unignored.
    $SIG{$_} = 'IGNORE' for @passed_on;
    sigprocmask(SIG_UNBLOCK, $all);
    close $reader;
    fcntl $writer, F_SETFD, 0;
    my @default = map { "--default-signal=$_" } @passed_on;
    exec { $bwrap } $bwrap, '--info-fd', fileno $writer, @options, '--', '/usr/bin/env', @default, @rest
        or do { print STDERR "supervise: $bwrap: $!\n"; POSIX::_exit(127) };
}
close $writer;
for my $name (@passed_on) {
    my $action = POSIX::SigAction->new(sub { pass_on($name, $_[1]) }, POSIX::SigSet->new, SA_SIGINFO);
    $action->safe(0);
    sigaction(POSIX->can("SIG$name")->(), $action);
}
sigprocmask(SIG_UNBLOCK, $all);

my $description = '';
while (1) {
    my $count = sysread $reader, $description, 4096, length $description;
    next if !defined $count && $!{EINTR};
    last if !$count || $description =~ /\}/;
}
if ($description =~ /"child-pid"\s*:\s*(\d+)/) {
    $program = $1;
    kill $_, $program for splice @waiting;
}

my $ended;
do { $ended = waitpid $child, 0 } while ($ended == -1 && $!{EINTR});
my $status = $?;
exit(WIFSIGNALED($status) ? 128 + WTERMSIG($status) : WEXITSTATUS($status));
