#include "simulation_command.hpp"

#include <cstdio>
#include <exception>
#include <new>
#include <optional>

#include "failures.hpp"
#include "interruption.hpp"
#include "kept_results.hpp"
#include "output/errors.hpp"
#include "output/space.hpp"
#include "plan_of.hpp"
#include "presentation.hpp"
#include "progress.hpp"
#include "read/comparison_of.hpp"
#include "report/wording.hpp"
#include "run/estimate.hpp"
#include "run/results.hpp"

namespace meedoen {
namespace {

/// Everything that one run of the command holds.
struct Session {
    const Arguments& arguments;
    RunOptions options;
    Plan plan;
    std::optional<KeptResults> kept{};
    std::vector<Cell> cells{};

    std::string in(std::string_view nl, std::string_view en) const {
        return std::string{either(options.language, nl, en)};
    }
};

void tell(const std::string& sentence) { std::fputs((sentence + "\n").c_str(), stderr); }

std::string finished_text(const Session& s) {
    return std::to_string(finished_in(s.cells)) + s.in(" van de ", " of ") + std::to_string(s.plan.replications) +
           " runs";
}

/// Refused before anything is computed.
void require_room(const Session& s) {
    const std::string sentence = why_too_large(s.plan, available_memory());
    if (!sentence.empty()) throw OutputError{sentence};
    if (s.kept) require_space(s.kept->path(), estimate_of(s.plan).disk);
}

void compute(Session& s, const Interruption& interruption) {
    Progress progress{s.plan.replications, finished_in(s.cells), s.options.language};
    const auto after_each = [&](int finished) {
        progress.finished(finished);
        if (!s.kept || finished == s.plan.replications) return;
        try {
            s.kept->save_now_and_then(s.plan, s.cells);
        } catch (const OutputError& error) {  // the owner of the disk has until the end to make room
            tell(std::string{"warning: "} + error.what() + "; the run goes on");
        }
    };
    run_ensemble(s.plan, s.cells, {interruption.stop(), after_each});
}

/// With a file: what is finished is kept, and the command that goes on is told.
void keep_after_stop(Session& s) {
    if (finished_in(s.cells) == 0) {
        tell(s.in("Gestopt. Er was nog geen run klaar, er is niets bewaard.",
                  "Stopped. No run was finished yet, nothing was kept."));
        return;
    }
    s.kept->save(s.plan, s.cells);
    tell(s.in("Gestopt. ", "Stopped. ") + finished_text(s) + s.in(" zijn bewaard in ", " are kept in ") +
         shown(s.kept->path()) + s.in(". Ga zo verder:\n  ", ". Go on with:\n  ") + resume_command(s.arguments));
}

void show(const Session& s, const ResultsFile& results) {
    present(comparison_of(results, s.options.language), s.options);
}

/// Without a file: what is finished is shown, if it can be compared.
void show_after_stop(const Session& s) {
    if (finished_in(s.cells) < 2) {
        tell(s.in("Gestopt. Er zijn nog geen twee runs klaar, dus er valt niets te vergelijken.",
                  "Stopped. No two runs were finished yet, so there is nothing to compare."));
        return;
    }
    tell(s.in("Gestopt. Hier staat de uitkomst van ", "Stopped. This is the outcome of ") + finished_text(s) +
         s.in(". Met -o BESTAND.h5 gaan ze niet verloren.", ". With -o FILE.h5 they are not lost."));
    show(s, results_of(s.plan, s.cells, {}));
}

/// What became of the finished runs, as the end of a sentence about what broke off the others.
std::string kept_after_failure(Session& s) {
    const std::string runs = "; " + std::to_string(finished_in(s.cells)) + " finished runs ";
    if (!s.kept || finished_in(s.cells) == 0) return "";
    try {
        s.kept->save(s.plan, s.cells);
        return runs + "are kept in " + shown(s.kept->path());
    } catch (const OutputError& error) {
        return runs + "are lost: " + error.what();
    }
}

/// A cell that breaks off is a fault of the program, or of a machine without memory; what was finished is kept all the
/// same.
void compute_or_keep(Session& s, const Interruption& interruption) {
    try {
        compute(s, interruption);
    } catch (const CellFailed& failure) {
        const std::string kept = kept_after_failure(s);
        if (!s.kept) show_after_stop(s);
        throw InternalError{std::string{"while computing: "} + failure.what() + kept};
    } catch (const std::bad_alloc&) {
        throw OutputError{std::string{out_of_memory} + kept_after_failure(s)};
    }
}

int end_of(Session& s, const Interruption& interruption) {
    if (finished_in(s.cells) < s.plan.replications) {
        if (s.kept)
            keep_after_stop(s);
        else
            show_after_stop(s);
        return interruption.exit_code();
    }
    const ResultsFile results = results_of(s.plan, std::move(s.cells), s.kept ? s.kept->provenance(s.plan) : Texts{});
    std::exception_ptr refusal;
    try {
        if (s.kept) s.kept->write(results);
    } catch (const OutputError&) {
        refusal = std::current_exception();  // what was computed is shown all the same
    }
    show(s, results);
    if (refusal) std::rethrow_exception(refusal);
    if (s.kept) tell(s.in("Alle tellingen staan in ", "All counts are in ") + shown(s.kept->path()));
    return ExitCode::fine;
}

int run_session(Session& s) {
    const Interruption interruption;  // before the output is claimed, so that a lock is never left behind
    if (!s.options.output.empty()) s.kept.emplace(s.options, given_command(s.arguments));
    s.cells.resize(static_cast<std::size_t>(s.plan.replications));
    if (s.kept) s.cells = s.kept->cells_so_far(s.plan);
    if (finished_in(s.cells) > 0)
        tell(s.in("Verder met ", "Going on with ") + shown(s.kept->path()) + ": " + finished_text(s) +
             s.in(" waren al klaar.", " were finished already."));
    require_room(s);
    compute_or_keep(s, interruption);
    return end_of(s, interruption);
}

}  // namespace

int simulate(const Arguments& arguments) {
    Issues issues;
    const RunOptions options = run_options_of(arguments, issues);
    if (issues.any_error()) return refused(issues);
    Session session{arguments, options, plan_of(arguments, options, issues)};
    if (issues.any_error()) return refused(issues);
    tell_warnings(issues);
    try {
        return run_session(session);
    } catch (const OtherPlan& other) {
        tell(std::string{other.what()} + ".\nNothing was run and nothing was written.");
        return ExitCode::usage;
    }
}

}  // namespace meedoen
