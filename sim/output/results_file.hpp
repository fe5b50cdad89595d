// Results as named columns, and the file that keeps them: plain HDF5 that is also a valid netCDF-4 file, so that h5py,
// xarray, ncdump and R open it as it is. This room does not know the model.
//
// In the file: every coordinate and variable is a dataset of the root group, every axis has a dimension scale. Text is
// variable-length UTF-8. Numbers are little-endian int32 or int64, in chunks of at most 1 MiB (first axes cut first),
// shuffled, deflated (level 1), with Fletcher-32. No times of objects: equal contents give equal bytes. The root
// attribute `content_sha256` is the digest of coordinates and variables; a seal over all bytes stands behind the end of
// the HDF5 part (see seal.hpp), so a file that another program has written to no longer counts as one of ours.
//
// HDF5 works in memory only. Disk errors therefore reach plain system calls and never the library, which is known to
// crash on them; the program may end in the ordinary way after every error of this room. It needs memory for the
// compressed file twice while writing, and for a second copy of the values while checking what was written.
// Not for two threads at once.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "output/errors.hpp"
#include "output/whole_file.hpp"

namespace meedoen {

/// Name and text, in order. Names: letters, digits and `_ . -`, the first a letter, at most 120 bytes.
using Texts = std::vector<std::pair<std::string, std::string>>;

/// "No value here", also what readers show as missing.
inline constexpr std::int64_t no_value = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int64_t no_value_wide = std::numeric_limits<std::int64_t>::min();

/// One coordinate: a dimension and what its places mean. Places are words or whole numbers; a coordinate of time holds
/// days and has units such as "days since 2026-01-01".
struct Labels {
    std::string name;
    std::string long_name;     // in English; must not be empty
    std::string long_name_nl;  // in Dutch; empty: not written
    std::string units;         // "1" if it counts nothing; may be empty for words only
    std::variant<std::vector<std::string>, std::vector<std::int32_t>> values;
    Texts attributes;  // further ones

    bool operator==(const Labels&) const = default;
};

/// One table of whole numbers over some of the coordinates. The last dimension runs fastest. No dimensions: one value.
/// Units of time stand in the singular ("minute", "day"): of "minutes" or "days" alone xarray makes durations.
struct Variable {
    std::string name;
    std::vector<std::string> dimensions;
    std::string units;      // must not be empty; "1" for a share or an index
    std::string long_name;  // in English; must not be empty
    std::string long_name_nl;
    bool wide{false};                  // int64 in the file, else int32
    std::vector<std::int64_t> values;  // no_value, or no_value_wide if wide, where there is none
    Texts attributes;                  // further ones

    bool operator==(const Variable&) const = default;
};

struct ResultsFile {
    Texts attributes;                 // of the root: Conventions, title, source, ...
    std::vector<Labels> coordinates;  // in the order in which readers list them
    std::vector<Variable> variables;
    Texts provenance;  // attributes of the group /provenance; not part of the content digest

    bool operator==(const ResultsFile&) const = default;
};

/// SHA-256 over coordinates and variables: names, texts, dimensions and values, in order. 64 hexadecimal digits.
std::string content_digest(const ResultsFile& results);

/// Throws std::invalid_argument, naming the place, unless names are well-formed and unique, texts are UTF-8 without
/// zero bytes, dimensions are coordinates, sizes match and values fit. Both functions below ask it first.
void require_consistent(const ResultsFile& results);

/// Writes all of it as one file, or nothing (see whole_file.hpp), after reading it back. Throws OutputError;
/// std::invalid_argument as above.
void write_results(const std::string& path, const ResultsFile& results, const WriteOptions& options = {});

/// Reads what write_results wrote, `content_sha256` left out of the attributes. Throws DamagedFile for anything else,
/// OutputError if the file cannot be opened.
ResultsFile read_results(const std::string& path);

}  // namespace meedoen
