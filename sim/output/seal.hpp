// The last bytes of a results file are a seal: SHA-256 over all bytes before them, as one line of text. HDF5 and netCDF
// ignore what follows the end they know of. The library that reads HDF5 cannot be trusted with a damaged file (it may
// crash or give other numbers), so it only ever sees files whose seal is whole.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace meedoen {

using Bytes = std::vector<std::byte>;

/// Puts the seal of `bytes` behind them.
void add_seal(Bytes& bytes);

/// Throws OutputError if the file holds something that is no HDF5, so that it cannot be results that may be replaced.
void require_replaceable(const std::string& path);

/// The bytes of a sealed file, without the seal. Throws OutputError if the file cannot be opened or read, DamagedFile
/// if it is no ordinary file, not HDF5, cut, changed or not sealed. Nothing large is read before the ends are right.
Bytes read_sealed(const std::string& path);

}  // namespace meedoen
