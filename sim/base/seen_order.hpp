// What oneTBB promises - all that came before a parallel loop is seen in it, all that was done in it is seen after it -
// said once more in atomics. ThreadSanitizer does not look into oneTBB, and without this calls every write of a loop a
// race, or, with oneTBB left out, finds no race at all. It costs one addition per block of a loop.
#pragma once

#include <atomic>

namespace meedoen {

/// Begins before the loop and ends after it; its body is the body of the loop. The parts of a loop stay without order
/// among themselves: a race between them is still found.
template <class Work>
class SeenOrder {
public:
    explicit SeenOrder(const Work& work) : work_{work} { begun_.store(true, std::memory_order_release); }
    ~SeenOrder() { static_cast<void>(done_.load(std::memory_order_acquire)); }
    SeenOrder(const SeenOrder&) = delete;
    SeenOrder& operator=(const SeenOrder&) = delete;

    /// What oneTBB copies and calls.
    class Body {
    public:
        explicit Body(SeenOrder& order) : order_{&order} {}
        template <class Index>
        void operator()(Index i) const {
            order_->part(i);
        }

    private:
        SeenOrder* order_;
    };
    Body body() { return Body{*this}; }

private:
    /// Also says that a part is done when it ends by an exception.
    struct Done {
        std::atomic<int>& parts;
        ~Done() { parts.fetch_add(1, std::memory_order_release); }
    };

    template <class Index>
    void part(Index i) {
        static_cast<void>(begun_.load(std::memory_order_acquire));
        const Done done{done_};
        work_(i);
    }

    const Work& work_;
    std::atomic<bool> begun_{false};
    std::atomic<int> done_{0};
};

}  // namespace meedoen
