// A results file as HDF5 in memory: contents to bytes and back. Both throw Hdf5Error if HDF5 refuses.
#pragma once

#include "output/results_file.hpp"
#include "output/seal.hpp"

namespace meedoen {

/// The HDF5 file that holds `results` (consistent, see results_file.hpp), without a seal.
Bytes image_of(const ResultsFile& results);

/// What a file holds and the digest that it claims for it; `bytes` stay as they are. Throws DamagedFile, with `path`
/// in its message, if they are HDF5 in another layout than image_of gives.
struct ImageContents {
    ResultsFile results;
    std::string claimed_digest;
};
ImageContents contents_of(Bytes& bytes, const std::string& path);

}  // namespace meedoen
