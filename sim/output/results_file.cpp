#include "output/results_file.hpp"

#include <stdexcept>

#include "output/digest.hpp"
#include "output/handle.hpp"
#include "output/image.hpp"
#include "output/rehearsal.hpp"
#include "output/seal.hpp"
#include "output/space.hpp"

namespace meedoen {
namespace {

void add_texts(Digest& digest, const Texts& texts) {
    digest.add_number(texts.size());
    for (const auto& [name, text] : texts) {
        digest.add_text(name);
        digest.add_text(text);
    }
}

void add_labels(Digest& digest, const Labels& labels) {
    for (const std::string& text : {labels.name, labels.long_name, labels.long_name_nl, labels.units})
        digest.add_text(text);
    add_texts(digest, labels.attributes);
    digest.add_number(labels.values.index());
    if (const auto* words = std::get_if<std::vector<std::string>>(&labels.values)) {
        digest.add_number(words->size());
        for (const std::string& word : *words) digest.add_text(word);
        return;
    }
    const auto& numbers = std::get<std::vector<std::int32_t>>(labels.values);
    digest.add_number(numbers.size());
    for (const std::int32_t number : numbers) digest.add_number(static_cast<std::uint64_t>(number));
}

void add_variable(Digest& digest, const Variable& variable) {
    for (const std::string& text : {variable.name, variable.units, variable.long_name, variable.long_name_nl})
        digest.add_text(text);
    add_texts(digest, variable.attributes);
    digest.add_number(variable.dimensions.size());
    for (const std::string& dimension : variable.dimensions) digest.add_text(dimension);
    digest.add_number(variable.wide ? 1 : 0);
    digest.add_number(variable.values.size());
    digest.add_numbers(variable.values);
}

/// Thirty times what it takes (measured: 60 MB in a second), and two seconds for small files on slow machines.
unsigned seconds_to_read(const Bytes& bytes) { return 2 + static_cast<unsigned>(bytes.size() / 2'000'000); }

ResultsFile checked_contents(Bytes& bytes, const std::string& path) {
    try {
        ImageContents contents = contents_of(bytes, path);
        require_consistent(contents.results);
        if (content_digest(contents.results) != contents.claimed_digest)
            refuse_input(path, "its contents do not match its content_sha256");
        return std::move(contents.results);
    } catch (const Hdf5Error& error) {
        refuse_input(path, error.what());
    } catch (const std::invalid_argument& error) {
        refuse_input(path, error.what());
    }
}

Bytes sealed_image(const std::string& path, const ResultsFile& results) {
    try {
        Bytes bytes = image_of(results);
        add_seal(bytes);
        return bytes;
    } catch (const Hdf5Error& error) {
        refuse_output(path, error.what());
    }
}

}  // namespace

std::string content_digest(const ResultsFile& results) {
    Digest digest;
    digest.add_text("meedoen content 1");
    digest.add_number(results.coordinates.size());
    for (const Labels& labels : results.coordinates) add_labels(digest, labels);
    digest.add_number(results.variables.size());
    for (const Variable& variable : results.variables) add_variable(digest, variable);
    return digest.hex();
}

void write_results(const std::string& path, const ResultsFile& results, const WriteOptions& options) {
    require_consistent(results);
    require_writable(path);
    if (!options.replace) require_absent(path);
    const Bytes bytes = sealed_image(path, results);
    write_whole_file(path, bytes, options, [&](const std::string& temporary) {
        try {
            Bytes written = read_sealed(temporary);
            checked_contents(written, temporary);
        } catch (const std::runtime_error& error) {
            refuse_output(path, std::string{"what was written does not read back the same: "} + error.what());
        }
    });
}

ResultsFile read_results(const std::string& path) {
    Bytes bytes = read_sealed(path);
    rehearse(path, seconds_to_read(bytes), [&] { contents_of(bytes, path); });
    return checked_contents(bytes, path);
}

}  // namespace meedoen
