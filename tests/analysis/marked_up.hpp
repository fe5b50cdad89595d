// Whether text is well-formed markup, and what stands in it.
#pragma once

#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace meedoen {

/// Reads markup tag by tag: everything closed that was opened, attributes in quotes and none twice, ids given once,
/// no bare & or <.
class MarkupReader {
public:
    explicit MarkupReader(std::string_view markup) : rest_{markup} {}

    /// The first problem; empty when there is none.
    std::string problem() {
        while (problem_.empty() && !rest_.empty()) step();
        if (problem_.empty() && !open_.empty()) problem_ = "never closed: " + open_.back();
        return problem_;
    }

    const std::vector<std::string>& ids() const { return ids_; }

private:
    void step() {
        const std::size_t tag = rest_.find('<');
        check_text(rest_.substr(0, tag));
        if (tag == std::string_view::npos) return rest_.remove_prefix(rest_.size());
        const std::size_t end = rest_.find('>', tag);
        if (end == std::string_view::npos) return fail("a tag without end", rest_.substr(tag));
        read_tag(rest_.substr(tag + 1, end - tag - 1));
        rest_.remove_prefix(end + 1);
    }

    void check_text(std::string_view text) {
        for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
            const std::string_view name = text.substr(at, text.find(';', at) - at + 1);
            if (name != "&amp;" && name != "&lt;" && name != "&gt;" && name != "&quot;")
                fail("bare &", text.substr(at));
        }
    }

    void read_tag(std::string_view tag) {
        if (tag.starts_with("!DOCTYPE")) return;
        if (tag.starts_with('/')) return close(tag.substr(1));
        const bool empty = tag.ends_with('/');
        if (empty) tag.remove_suffix(1);
        const std::string name{tag.substr(0, tag.find_first_of(" \n"))};
        read_attributes(tag.substr(name.size()));
        if (!empty) open_.push_back(name);
    }

    void close(std::string_view name) {
        if (open_.empty() || open_.back() != name) return fail("closes what is not open", name);
        open_.pop_back();
    }

    void read_attributes(std::string_view text) {
        std::vector<std::string> names;
        while (!text.empty()) {
            if (std::isspace(static_cast<unsigned char>(text.front())) != 0) {
                text.remove_prefix(1);
                continue;
            }
            const std::size_t equals = text.find("=\"");
            const std::size_t end = equals == std::string_view::npos ? equals : text.find('"', equals + 2);
            if (end == std::string_view::npos) return fail("an attribute without quotes", text);
            const std::string name{text.substr(0, equals)};
            for (const std::string& other : names)
                if (other == name) fail("an attribute twice", name);
            names.push_back(name);
            const std::string_view value = text.substr(equals + 2, end - equals - 2);
            check_text(value);
            if (name == "id") add_id(std::string{value});
            text.remove_prefix(end + 1);
        }
    }

    void add_id(const std::string& id) {
        for (const std::string& other : ids_)
            if (other == id) fail("an id twice", id);
        ids_.push_back(id);
    }

    void fail(std::string_view what, std::string_view where) {
        if (problem_.empty()) problem_ = std::string{what} + ": " + std::string{where.substr(0, 60)};
    }

    std::string_view rest_;
    std::vector<std::string> open_;
    std::vector<std::string> ids_;
    std::string problem_;
};

/// How often `part` stands in a text.
inline int count_of(std::string_view text, std::string_view part) {
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

}  // namespace meedoen
