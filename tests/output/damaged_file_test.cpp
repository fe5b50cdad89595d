// No damaged or foreign file may crash the reader or give other numbers than were written.
#include <gtest/gtest.h>
#include <hdf5.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <optional>
#include <stdexcept>

#include "output/image.hpp"
#include "output/rehearsal.hpp"
#include "output/seal.hpp"
#include "sample.hpp"

namespace meedoen {
namespace {

using namespace testing_output;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// The sentence with which a file is refused, or nothing if it was read.
std::optional<std::string> refusal(const std::string& path) {
    try {
        read_results(path);
    } catch (const DamagedFile& error) {
        return error.what();
    }
    return std::nullopt;
}

std::string refusal_of_bytes(const Folder& folder, const std::string& bytes) {
    put_bytes(folder.file("x.h5"), bytes);
    return refusal(folder.file("x.h5")).value_or("read without a word");
}

void put_sealed(const std::string& path, Bytes bytes) {
    add_seal(bytes);
    put_bytes(path, std::string{reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

TEST(DamagedFile, EveryCutIsRefused) {
    const Folder folder{"cut"};
    write_results(folder.file("a.h5"), sample());
    const std::string whole = bytes_of(folder.file("a.h5"));
    for (std::size_t size = 0; size < whole.size(); size += size < 64 || whole.size() - size < 128 ? 1U : 101U)
        EXPECT_NE(refusal_of_bytes(folder, whole.substr(0, size)), "read without a word") << size;
    EXPECT_NE(refusal_of_bytes(folder, whole + "x"), "read without a word");
}

TEST(DamagedFile, EveryFlippedBitIsRefused) {
    const Folder folder{"flip"};
    write_results(folder.file("a.h5"), sample());
    const std::string whole = bytes_of(folder.file("a.h5"));
    Lcg chance{3};
    for (int i = 0; i < 300; ++i) {
        std::string bytes = whole;
        const std::size_t at = chance.below(bytes.size());
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << chance.below(8)));
        EXPECT_NE(refusal_of_bytes(folder, bytes), "read without a word") << at;
    }
}

// Bits that change under a new seal reach HDF5 itself, which crashes on about one file in twenty.
TEST(DamagedFile, NoneBreaksTheReaderAlsoUnderANewSeal) {
    const Folder folder{"hostile"};
    write_results(folder.file("a.h5"), sample());
    const Bytes whole = read_sealed(folder.file("a.h5"));
    Lcg chance{5};
    for (int i = 0; i < 60; ++i) {
        Bytes bytes = whole;
        for (int flips = 0; flips < 16; ++flips)
            bytes[chance.below(bytes.size())] ^= static_cast<std::byte>(1U << chance.below(8));
        put_sealed(folder.file("x.h5"), bytes);
        EXPECT_NO_THROW(refusal(folder.file("x.h5"))) << i;
    }
}

TEST(Rehearsal, ACrashOrAWorkWithoutEndIsADamagedFile) {
    const auto refused = [](const std::function<void()>& work) {
        try {
            rehearse("a.h5", 1, work);
        } catch (const DamagedFile& error) {
            return std::string{error.what()};
        }
        return std::string{};
    };
    const std::string told = "a.h5 is damaged or no results file: the library that reads HDF5 breaks off on it";
    EXPECT_EQ(refused([] { std::raise(SIGKILL); }), told);
    EXPECT_EQ(refused([] { std::abort(); }), told);
    EXPECT_EQ(refused([] { std::_Exit(3); }), told);
    EXPECT_EQ(refused([] {
                  const std::clock_t never = 0;
                  while (std::clock() >= never) continue;
              }),
              told);
}

TEST(Rehearsal, LeavesNothingBehind) {
    int touched = 0;
    rehearse("a.h5", 10, [&] { touched = 1; });
    rehearse("a.h5", 10, [] { throw std::runtime_error{"told by the work itself"}; });
    EXPECT_EQ(touched, 0);
    EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1);  // no child is left
}

// A changed number under a new seal: somebody else's tool, or a fault of ours. The digest of the contents tells.
TEST(DamagedFile, ContentsThatDoNotMatchTheirDigestAreRefused) {
    const Folder folder{"content"};
    ResultsFile results = sample();
    results.coordinates[0].long_name = "scenario-A";
    Bytes bytes = image_of(results);
    std::string text{reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    const std::size_t at = text.find("scenario-A");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = std::byte{'S'};
    put_sealed(folder.file("a.h5"), bytes);
    EXPECT_NE(refusal(folder.file("a.h5")).value_or("").find("content_sha256"), std::string::npos);
}

TEST(DamagedFile, SaysWhichFileAndWhat) {
    const Folder folder{"words"};
    EXPECT_NE(refusal_of_bytes(folder, "").find("x.h5 is damaged or no results file: it is empty"), std::string::npos);
    EXPECT_NE(refusal_of_bytes(folder, "name,count\na,1\n").find("not an HDF5 file"), std::string::npos);
    EXPECT_NE(refusal_of_bytes(folder, "\x89HDF\r\n\x1a\n" + std::string(5000, '\0')).find("seal"), std::string::npos);
    EXPECT_NE(refusal_of_bytes(folder, "\x89HDF\r\n\x1a\n").find("too short"), std::string::npos);
    EXPECT_THROW(read_results(folder.file("nothing.h5")), OutputError);
}

TEST(DamagedFile, FoldersAndPipesAreRefusedWithoutWaiting) {
    const Folder folder{"kinds"};
    EXPECT_TRUE(refusal(folder.path()).has_value());
    ASSERT_EQ(::mkfifo(folder.file("pipe").c_str(), 0600), 0);
    EXPECT_TRUE(refusal(folder.file("pipe")).has_value());
    EXPECT_TRUE(refusal("/dev/null").has_value());
}

// HDF5 files of other layouts, made here with plain HDF5 and sealed, so that the reader of HDF5 itself is asked.
class Foreign {
public:
    explicit Foreign(const std::string& path) : path_{path} {
        file_ = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, creation(), H5P_DEFAULT);
    }
    Foreign(const Foreign&) = delete;
    Foreign& operator=(const Foreign&) = delete;
    ~Foreign() { finish(); }

    hid_t file() const { return file_; }
    void add(const char* name, hid_t type, std::vector<hsize_t> extents, bool chunked) const {
        const hid_t space = H5Screate_simple(static_cast<int>(extents.size()), extents.data(), nullptr);
        const hid_t properties = H5Pcreate(H5P_DATASET_CREATE);
        const std::vector<hsize_t> chunk(extents.size(), 16);
        if (chunked) H5Pset_chunk(properties, static_cast<int>(chunk.size()), chunk.data());
        H5Dclose(H5Dcreate2(file_, name, type, space, H5P_DEFAULT, properties, H5P_DEFAULT));
        H5Pclose(properties);
        H5Sclose(space);
    }
    /// What is wrong with it, once sealed.
    std::string refused() {
        finish();
        const std::string text = bytes_of(path_);
        const auto bytes = std::as_bytes(std::span{text});
        put_sealed(path_, Bytes{bytes.begin(), bytes.end()});
        return refusal(path_).value_or("read without a word");
    }

private:
    static hid_t creation() {
        const hid_t properties = H5Pcreate(H5P_FILE_CREATE);
        H5Pset_link_creation_order(properties, H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED);
        return properties;
    }
    void finish() {
        if (file_ >= 0) H5Fclose(file_);
        file_ = -1;
    }

    std::string path_;
    hid_t file_{-1};
};

TEST(DamagedFile, OtherLayoutsOfHdf5AreRefused) {
    const Folder folder{"foreign"};
    const std::string path = folder.file("f.h5");
    EXPECT_PRED2(contains, Foreign{path}.refused(), "content_sha256");
    Foreign floats{path};
    floats.add("x", H5T_IEEE_F64LE, {4}, false);
    EXPECT_PRED2(contains, floats.refused(), "'x'");
    Foreign group{path};
    H5Gclose(H5Gcreate2(group.file(), "g", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
    EXPECT_PRED2(contains, group.refused(), "'g' is not a dataset");
    Foreign cut{path};
    EXPECT_NE(refusal_of_bytes(folder, bytes_of(path)), "read without a word");
}

TEST(DamagedFile, LinksToOtherPlacesAreRefused) {
    const Folder folder{"elsewhere"};
    Foreign soft{folder.file("s.h5")};
    H5Lcreate_soft("/loop", soft.file(), "loop", H5P_DEFAULT, H5P_DEFAULT);
    EXPECT_PRED2(contains, soft.refused(), "is a link to somewhere else");
    Foreign external{folder.file("e.h5")};
    H5Lcreate_external("/etc/passwd", "/x", external.file(), "out", H5P_DEFAULT, H5P_DEFAULT);
    EXPECT_PRED2(contains, external.refused(), "is a link to somewhere else");
}

TEST(DamagedFile, HugeShapesAreRefusedBeforeMemoryIsAsked) {
    const Folder folder{"huge"};
    Foreign scale{folder.file("h.h5")};
    scale.add("big", H5T_STD_I32LE, {hsize_t{1} << 60U}, true);
    const hid_t big = H5Dopen2(scale.file(), "big", H5P_DEFAULT);
    const hid_t text = H5Tcopy(H5T_C_S1);
    H5Tset_size(text, 16);
    const hid_t space = H5Screate(H5S_SCALAR);
    const hid_t attribute = H5Acreate2(big, "CLASS", text, space, H5P_DEFAULT, H5P_DEFAULT);
    H5Awrite(attribute, text, "DIMENSION_SCALE");
    H5Aclose(attribute);
    H5Sclose(space);
    H5Tclose(text);
    H5Dclose(big);
    EXPECT_PRED2(contains, scale.refused(), "claims more values than the file can hold");
}

}  // namespace
}  // namespace meedoen
