// The command `meedoen`: looks up the subcommand, and turns what went wrong into one sentence and an exit code.
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <new>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "base/issues.hpp"
#include "command.hpp"
#include "failures.hpp"
#include "output/errors.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

void tell(const std::string& sentence) { std::fputs((sentence + "\n").c_str(), stderr); }

/// A file opened later must not become the standard output of a program that was started without one.
void keep_standard_streams() {
    for (const int stream : {0, 1, 2})
        if (::fcntl(stream, F_GETFD) < 0) static_cast<void>(::open("/dev/null", O_RDONLY));
}

/// Every arm of every replication builds a world and drops it: the room is kept for the next one instead of being given
/// back to the system and asked for again.
void keep_memory() {
    static_cast<void>(::mallopt(M_MMAP_THRESHOLD, 1 << 30));
    static_cast<void>(::mallopt(M_TRIM_THRESHOLD, 1 << 30));
    static_cast<void>(::mallopt(M_TOP_PAD, 1 << 24));
}

const Command* find_command(const std::string& name) {
    const auto found = std::ranges::find_if(commands(), [&](const Command* c) { return c->name == name; });
    return found == commands().end() ? nullptr : *found;
}

int unknown_command(const std::string& word) {
    std::vector<std::string> names;
    for (const Command* command : commands()) names.emplace_back(command->name);
    Issues issues;
    issues.error({{}, "", "unknown command " + quoted(word), "allowed: " + alternatives(names), nearest(word, names)});
    std::fputs(issues.text().c_str(), stderr);
    return ExitCode::usage;
}

int dispatch(const std::vector<std::string>& words) {
    if (words.empty() || words.front() == "-h" || words.front() == "--help") {
        print(short_help());
        return ExitCode::fine;
    }
    const std::string name = words.front() == "--version" ? "version" : words.front();
    const Command* command = find_command(name);
    if (command == nullptr) return unknown_command(name);
    Issues issues;
    const Arguments arguments{*command, {words.begin() + 1, words.end()}, issues};
    if (arguments.has("help")) {
        print(help_of(*command));
        return ExitCode::fine;
    }
    if (!issues.any_error()) return command->run(arguments);
    std::fputs(issues.text().c_str(), stderr);
    return ExitCode::usage;
}

int guarded(const std::vector<std::string>& words) {
    const std::string name = words.empty() ? "" : " " + words.front();
    try {
        return dispatch(words);
    } catch (const ReaderLeft&) {
        return ExitCode::fine;  // `| head -1` has what it wanted
    } catch (const OutputError& error) {
        tell(error.what());
        return ExitCode::output;
    } catch (const DamagedFile& error) {
        tell(error.what());
        return ExitCode::damaged_input;
    } catch (const std::bad_alloc&) {
        tell(std::string{out_of_memory});
        return ExitCode::output;
    } catch (const InternalError& error) {
        tell("internal error in meedoen" + name + ", " + error.what() +
             ". This is a fault of the program; please report it");
    } catch (const std::exception& error) {
        tell("internal error in meedoen" + name + ": " + error.what() +
             ". This is a fault of the program; please report it");
    }
    return ExitCode::internal_error;
}

}  // namespace
}  // namespace meedoen

int main(int argc, char** argv) {
    meedoen::keep_standard_streams();
    // Both then become ordinary errors of a write, with a sentence of their own.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    meedoen::keep_memory();
    return meedoen::guarded({argv + std::min(argc, 1), argv + argc});
}
