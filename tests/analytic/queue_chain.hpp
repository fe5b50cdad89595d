// The mathematics of a weekly queue in the engine's own order: who leaves the world goes first, then new people join
// the list, then those who run may end, then free places are filled. Whoever starts this week ends in a later week.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace meedoen {

/// The law of a number: chances of 0, 1, 2, ...
using Spread = std::vector<double>;

inline double mean_of(const Spread& law) {
    double mean = 0.0;
    for (std::size_t k = 0; k < law.size(); ++k) mean += static_cast<double>(k) * law[k];
    return mean;
}

inline double sd_of(const Spread& law) {
    double squares = 0.0;
    for (std::size_t k = 0; k < law.size(); ++k) squares += static_cast<double>(k * k) * law[k];
    return std::sqrt(squares - mean_of(law) * mean_of(law));
}

inline Spread poisson_law(double mean) {
    Spread law{std::exp(-mean)};
    while (law.back() > 1e-18 || static_cast<double>(law.size()) < mean)
        law.push_back(law.back() * mean / static_cast<double>(law.size()));
    return law;
}

inline Spread sum_of_laws(const Spread& a, const Spread& b) {
    Spread sum(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j) sum[i + j] += a[i] * b[j];
    return sum;
}

inline Spread binomial_law(std::size_t n, double p) {
    Spread law{1.0};
    for (std::size_t k = 0; k < n; ++k) law = sum_of_laws(law, {1.0 - p, p});
    return law;
}

struct WeeklyQueue {
    double arrivals{};     // mean of the Poisson number that joins in a week
    double ends{};         // chance that somebody who runs ends in a week
    double leaves{};       // chance that anybody leaves the world in a week
    std::size_t places{};  // that can run at the same time
};

/// The number of people who wait or run at the end of a week is a Markov chain; its law, week by week.
class QueueChain {
public:
    static constexpr std::size_t most = 130;  // people; the rest of the law is below 1e-9 in all uses here

    explicit QueueChain(const WeeklyQueue& queue) : arrivals_{poisson_law(queue.arrivals)}, places_{queue.places} {
        for (std::size_t n = 0; n <= most; ++n) {
            const std::size_t running = std::min(n, queue.places);
            const Spread kept = binomial_law(running, (1.0 - queue.leaves) * (1.0 - queue.ends));
            const Spread law = sum_of_laws(kept, binomial_law(n - running, 1.0 - queue.leaves));
            std::size_t first = 0;
            while (law[first] == 0.0) ++first;
            kept_.push_back({first, law});
        }
    }

    Spread week_after(const Spread& now) const {
        Spread kept(most + 1);
        for (std::size_t n = 0; n < now.size(); ++n)
            for (std::size_t k = kept_[n].first; k < kept_[n].law.size(); ++k) kept[k] += now[n] * kept_[n].law[k];
        Spread next = sum_of_laws(kept, arrivals_);
        next.resize(most + 1);
        double total = 0.0;
        for (double& chance : next) total += chance = chance > 1e-30 ? chance : 0.0;
        for (double& chance : next) chance /= total;
        return next;
    }

    /// From an empty start.
    Spread after(int weeks) const {
        Spread law{1.0};
        for (int week = 0; week < weeks; ++week) law = week_after(law);
        return law;
    }

    Spread stationary() const {
        Spread law = after(1);
        for (double moved = 1.0; moved > 1e-13;) {
            Spread next = week_after(law);
            moved = 0.0;
            for (std::size_t k = 0; k <= most; ++k) moved += std::fabs(next[k] - law[k]);
            law = std::move(next);
        }
        return law;
    }

    /// The law of the number that waits, from the law of all.
    Spread waiting(const Spread& all) const {
        Spread law(all.size() > places_ ? all.size() - places_ : 1);
        for (std::size_t n = 0; n < all.size(); ++n) law[n > places_ ? n - places_ : 0] += all[n];
        return law;
    }

private:
    struct Kept {
        std::size_t first;  // below it nothing has a chance
        Spread law;
    };

    Spread arrivals_;
    std::size_t places_;
    std::vector<Kept> kept_;
};

}  // namespace meedoen
