// An ordinary file, open for reading, that closes itself. Pipes and devices are refused without waiting for them.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace meedoen {

class SourceFile {
public:
    /// Throws OutputError if the file cannot be opened, DamagedFile if it is no ordinary file.
    explicit SourceFile(const std::string& path);
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    /// In bytes, as it was when the file was opened.
    std::size_t size() const { return size_; }

    /// Fills `bytes` from the byte at `start` on as far as the file goes; the number of bytes read. Throws OutputError.
    std::size_t read_at(std::size_t start, std::span<std::byte> bytes) const;

private:
    std::string path_;
    int descriptor_;
    std::size_t size_{0};
};

}  // namespace meedoen
