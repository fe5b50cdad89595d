// The bytes of an HDF5 file to contents. Shapes are held against the size of the file before memory is asked for.
#include <hdf5_hl.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "output/handle.hpp"
#include "output/image.hpp"
#include "output/memory_file.hpp"

namespace meedoen {
namespace {

constexpr hsize_t most_packed = 1100;       // deflate packs at most 1032 bytes into one
constexpr hsize_t most_links = 100'000;     // columns of a file
constexpr std::size_t text_reference = 16;  // bytes in a dataset for one variable-length text

class Reader {
public:
    Reader(const Handle& file, std::size_t file_size, std::string path)
        : file_{file}, file_size_{file_size}, path_{std::move(path)} {}

    ImageContents contents() const;

private:
    [[noreturn]] void refuse(const std::string& name, const std::string& why) const {
        refuse_input(path_, "'" + shown(name) + "' " + why);
    }

    std::vector<std::string> names() const;
    std::string attribute_name(const Handle& object, hsize_t index) const;
    std::string text(const Handle& object, const std::string& name) const;
    Texts texts(const Handle& object) const;
    std::size_t size_of(const Handle& dataset, const std::string& name, std::size_t bytes_per_value) const;
    std::vector<std::string> words(const Handle& dataset, const std::string& name) const;
    Labels labels(const Handle& dataset, const std::string& name) const;
    std::vector<std::string> dimensions(const Handle& dataset, const std::string& name) const;
    Variable variable(const Handle& dataset, const std::string& name) const;
    void add_column(const std::string& name, ResultsFile& results) const;

    const Handle& file_;
    std::size_t file_size_;
    std::string path_;
};

Handle memory_text_type() {
    Handle type{H5Tcopy(H5T_C_S1), H5Tclose, "make a type for text"};
    require_done(H5Tset_size(type.id(), H5T_VARIABLE), "make text of any length");
    require_done(H5Tset_cset(type.id(), H5T_CSET_UTF8), "make text UTF-8");
    return type;
}

// Texts that HDF5 allocated and must free itself; an empty one comes as a null pointer.
class ReadTexts {
public:
    ReadTexts(const Handle& type, const Handle& space, std::size_t size) : type_{type}, space_{space}, starts_(size) {}
    ReadTexts(const ReadTexts&) = delete;
    ReadTexts& operator=(const ReadTexts&) = delete;
    ~ReadTexts() { H5Dvlen_reclaim(type_.id(), space_.id(), H5P_DEFAULT, starts_.data()); }

    void* data() { return starts_.data(); }
    std::vector<std::string> copy() const {
        std::vector<std::string> texts;
        for (const char* start : starts_) texts.emplace_back(start == nullptr ? "" : start);
        return texts;
    }

private:
    const Handle& type_;
    const Handle& space_;
    std::vector<char*> starts_;
};

std::vector<std::string> Reader::names() const {
    H5G_info_t info{};
    require_done(H5Gget_info(file_.id(), &info), "list columns");
    if (info.nlinks > most_links) refuse("/", "holds too many columns");
    std::vector<std::string> names;
    for (hsize_t i = 0; i < info.nlinks; ++i) {
        std::array<char, 256> name{};
        const ssize_t size = H5Lget_name_by_idx(file_.id(), ".", H5_INDEX_CRT_ORDER, H5_ITER_INC, i, name.data(),
                                                name.size(), H5P_DEFAULT);
        require_done(size, "read the name of a column");
        if (static_cast<std::size_t>(size) >= name.size()) refuse(name.data(), "has too long a name");
        names.emplace_back(name.data());
        H5L_info_t link{};
        require_done(H5Lget_info(file_.id(), name.data(), &link, H5P_DEFAULT), "look at a link");
        if (link.type != H5L_TYPE_HARD) refuse(name.data(), "is a link to somewhere else");
    }
    return names;
}

std::string Reader::attribute_name(const Handle& object, hsize_t index) const {
    std::array<char, 256> name{};
    const ssize_t size = H5Aget_name_by_idx(object.id(), ".", H5_INDEX_CRT_ORDER, H5_ITER_INC, index, name.data(),
                                            name.size(), H5P_DEFAULT);
    require_done(size, "read the name of an attribute");
    if (static_cast<std::size_t>(size) >= name.size()) refuse(name.data(), "has too long a name");
    return name.data();
}

std::string Reader::text(const Handle& object, const std::string& name) const {
    const Handle attribute{H5Aopen(object.id(), name.c_str(), H5P_DEFAULT), H5Aclose, "open an attribute"};
    const Handle type{H5Aget_type(attribute.id()), H5Tclose, "find a type"};
    const Handle space{H5Aget_space(attribute.id()), H5Sclose, "find a space"};
    if (H5Tis_variable_str(type.id()) <= 0 || H5Sget_simple_extent_type(space.id()) != H5S_SCALAR)
        refuse(name, "is an attribute, but not a text");
    const Handle wanted = memory_text_type();
    ReadTexts read{wanted, space, 1};
    require_done(H5Aread(attribute.id(), wanted.id(), read.data()), "read an attribute");
    return read.copy().front();
}

// All attributes that are texts of ours; what belongs to dimension scales and fill values is left out.
Texts Reader::texts(const Handle& object) const {
    constexpr std::array<std::string_view, 5> structure{"_FillValue", "CLASS", "NAME", "DIMENSION_LIST",
                                                        "REFERENCE_LIST"};
    H5O_info_t info{};
    require_done(H5Oget_info2(object.id(), &info, H5O_INFO_NUM_ATTRS), "count attributes");
    Texts texts;
    for (hsize_t i = 0; i < info.num_attrs; ++i) {
        std::string name = attribute_name(object, i);
        if (std::find(structure.begin(), structure.end(), name) != structure.end()) continue;
        std::string value = text(object, name);
        texts.emplace_back(std::move(name), std::move(value));
    }
    return texts;
}

// Removes and returns the text of that name; empty if there is none.
std::string taken(Texts& texts, std::string_view name) {
    const auto found =
        std::find_if(texts.begin(), texts.end(), [name](const auto& text) { return text.first == name; });
    if (found == texts.end()) return {};
    std::string value = std::move(found->second);
    texts.erase(found);
    return value;
}

// The number of values, once it is sure that the file can hold so many.
std::size_t Reader::size_of(const Handle& dataset, const std::string& name, std::size_t bytes_per_value) const {
    const Handle space{H5Dget_space(dataset.id()), H5Sclose, "find a space"};
    std::array<hsize_t, H5S_MAX_RANK> extents{};
    const int rank = H5Sget_simple_extent_dims(space.id(), extents.data(), nullptr);
    require_done(rank, "find a shape");
    const hsize_t stored = std::min<hsize_t>(H5Dget_storage_size(dataset.id()), file_size_);
    const hsize_t most = stored * most_packed / bytes_per_value;
    hsize_t size{1};
    for (const hsize_t extent : std::span{extents}.first(static_cast<std::size_t>(rank))) {
        if (extent != 0 && size > most / extent) refuse(name, "claims more values than the file can hold");
        size *= extent;
    }
    return static_cast<std::size_t>(size);
}

std::vector<std::string> Reader::words(const Handle& dataset, const std::string& name) const {
    const std::size_t size = size_of(dataset, name, text_reference);
    if (size == 0) return {};
    const Handle type = memory_text_type();
    const Handle space{H5Dget_space(dataset.id()), H5Sclose, "find a space"};
    ReadTexts read{type, space, size};
    require_done(H5Dread(dataset.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, read.data()), "read words");
    return read.copy();
}

template <class Number>
std::vector<Number> numbers(const Handle& dataset, hid_t type, std::size_t size) {
    std::vector<Number> values(size);
    if (size != 0)
        require_done(H5Dread(dataset.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()), "read values");
    return values;
}

bool has_type(const Handle& dataset, hid_t type) {
    const Handle found{H5Dget_type(dataset.id()), H5Tclose, "find a type"};
    return H5Tequal(found.id(), type) > 0;
}

Labels Reader::labels(const Handle& dataset, const std::string& name) const {
    Labels labels;
    labels.name = name;
    labels.attributes = texts(dataset);
    labels.long_name = taken(labels.attributes, "long_name");
    labels.long_name_nl = taken(labels.attributes, "long_name_nl");
    labels.units = taken(labels.attributes, "units");
    const Handle space{H5Dget_space(dataset.id()), H5Sclose, "find a space"};
    if (H5Sget_simple_extent_ndims(space.id()) != 1) refuse(name, "is a coordinate with other than one axis");
    if (has_type(dataset, H5T_STD_I32LE)) {
        labels.values = numbers<std::int32_t>(dataset, H5T_NATIVE_INT32, size_of(dataset, name, 4));
    } else if (has_type(dataset, memory_text_type().id())) {
        labels.values = words(dataset, name);
    } else {
        refuse(name, "is a coordinate of another type than text or int32");
    }
    return labels;
}

using ScaleName = std::array<char, 256>;

herr_t keep_scale_name(hid_t, unsigned, hid_t scale, void* data) noexcept {
    auto* name = static_cast<ScaleName*>(data);
    return H5DSget_scale_name(scale, name->data(), name->size()) < 0 ? -1 : 0;
}

std::vector<std::string> Reader::dimensions(const Handle& dataset, const std::string& name) const {
    const Handle space{H5Dget_space(dataset.id()), H5Sclose, "find a space"};
    const int rank = H5Sget_simple_extent_ndims(space.id());
    require_done(rank, "find a shape");
    std::vector<std::string> dimensions;
    for (unsigned axis = 0; axis < static_cast<unsigned>(rank); ++axis) {
        if (H5DSget_num_scales(dataset.id(), axis) != 1) refuse(name, "has an axis without exactly one scale");
        ScaleName scale{};
        require_done(H5DSiterate_scales(dataset.id(), axis, nullptr, keep_scale_name, &scale), "find a scale");
        scale.back() = '\0';
        dimensions.emplace_back(scale.data());
    }
    return dimensions;
}

Variable Reader::variable(const Handle& dataset, const std::string& name) const {
    Variable variable;
    variable.name = name;
    variable.dimensions = dimensions(dataset, name);
    variable.attributes = texts(dataset);
    variable.long_name = taken(variable.attributes, "long_name");
    variable.long_name_nl = taken(variable.attributes, "long_name_nl");
    variable.units = taken(variable.attributes, "units");
    variable.wide = has_type(dataset, H5T_STD_I64LE);
    if (!variable.wide && !has_type(dataset, H5T_STD_I32LE)) refuse(name, "has another type than int32 or int64");
    const std::size_t size = size_of(dataset, name, variable.wide ? 8 : 4);
    variable.values = numbers<std::int64_t>(dataset, H5T_NATIVE_INT64, size);
    return variable;
}

void Reader::add_column(const std::string& name, ResultsFile& results) const {
    H5O_info_t info{};
    require_done(H5Oget_info_by_name2(file_.id(), name.c_str(), &info, H5O_INFO_BASIC, H5P_DEFAULT),
                 "look at a column");
    if (name == "provenance" && info.type == H5O_TYPE_GROUP) {
        const Handle group{H5Gopen2(file_.id(), name.c_str(), H5P_DEFAULT), H5Gclose, "open a group"};
        results.provenance = texts(group);
        return;
    }
    if (info.type != H5O_TYPE_DATASET) refuse(name, "is not a dataset");
    const Handle dataset{H5Dopen2(file_.id(), name.c_str(), H5P_DEFAULT), H5Dclose, "open a dataset"};
    if (H5DSis_scale(dataset.id()) > 0)
        results.coordinates.push_back(labels(dataset, name));
    else
        results.variables.push_back(variable(dataset, name));
}

ImageContents Reader::contents() const {
    ImageContents contents;
    contents.results.attributes = texts(file_);
    contents.claimed_digest = taken(contents.results.attributes, "content_sha256");
    for (const std::string& name : names()) add_column(name, contents.results);
    return contents;
}

}  // namespace

ImageContents contents_of(Bytes& bytes, const std::string& path) {
    quiet_hdf5();
    Handle file = open_in_memory(bytes);
    ImageContents contents = Reader{file, bytes.size(), path}.contents();
    file.close();
    return contents;
}

}  // namespace meedoen
