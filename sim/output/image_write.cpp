// Contents to the bytes of an HDF5 file.
#include <hdf5_hl.h>

#include <algorithm>
#include <map>

#include "output/handle.hpp"
#include "output/image.hpp"
#include "output/memory_file.hpp"

namespace meedoen {
namespace {

constexpr hsize_t largest_chunk = 1U << 20U;  // bytes; what readers keep in their cache by default
constexpr unsigned ordered = H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED;
constexpr unsigned compression = 1;  // more takes longer and gains little

using Extents = std::vector<hsize_t>;

Handle property_list(hid_t kind) { return Handle{H5Pcreate(kind), H5Pclose, "make a property list"}; }

// For files, groups and datasets: order of creation, so that netCDF lists columns as given; no times, so that equal
// contents give equal bytes.
Handle creation_properties(hid_t kind) {
    Handle properties = property_list(kind);
    require_done(H5Pset_obj_track_times(properties.id(), false), "leave out times");
    require_done(H5Pset_attr_creation_order(properties.id(), ordered), "keep the order of attributes");
    return properties;
}

Handle group_properties(hid_t kind) {
    Handle properties = creation_properties(kind);
    require_done(H5Pset_link_creation_order(properties.id(), ordered), "keep the order of columns");
    return properties;
}

Handle text_type() {
    Handle type{H5Tcopy(H5T_C_S1), H5Tclose, "make a type for text"};
    require_done(H5Tset_size(type.id(), H5T_VARIABLE), "make text of any length");
    require_done(H5Tset_cset(type.id(), H5T_CSET_UTF8), "make text UTF-8");
    return type;
}

Handle access_properties() {
    Handle access = property_list(H5P_FILE_ACCESS);
    require_done(H5Pset_libver_bounds(access.id(), H5F_LIBVER_V110, H5F_LIBVER_V110), "fix the file format");
    require_done(H5Pset_fclose_degree(access.id(), H5F_CLOSE_SEMI), "watch over open objects");
    return access;
}

void put_text(const Handle& object, const std::string& name, const std::string& text) {
    const Handle type = text_type();
    Handle space{H5Screate(H5S_SCALAR), H5Sclose, "make a space"};
    Handle attribute{H5Acreate2(object.id(), name.c_str(), type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose,
                     "make an attribute"};
    const char* start = text.c_str();
    require_done(H5Awrite(attribute.id(), type.id(), static_cast<const void*>(&start)), "write an attribute");
    attribute.close();
}

void put_texts(const Handle& object, const Texts& texts) {
    for (const auto& [name, text] : texts) put_text(object, name, text);
}

template <class Column>
void put_description(const Handle& dataset, const Column& column) {
    put_text(dataset, "long_name", column.long_name);
    if (!column.long_name_nl.empty()) put_text(dataset, "long_name_nl", column.long_name_nl);
    if (!column.units.empty()) put_text(dataset, "units", column.units);
    put_texts(dataset, column.attributes);
}

Handle space_of(const Extents& extents) {
    if (extents.empty()) return Handle{H5Screate(H5S_SCALAR), H5Sclose, "make a space"};
    return Handle{H5Screate_simple(static_cast<int>(extents.size()), extents.data(), nullptr), H5Sclose,
                  "make a space"};
}

// The last axes whole, the first ones cut until a chunk is small enough: readers mostly take one place of a first axis.
Extents chunk_of(const Extents& extents, hsize_t bytes_per_value) {
    Extents chunk = extents;
    hsize_t room = largest_chunk / bytes_per_value;
    for (std::size_t axis = chunk.size(); axis-- > 0;) {
        chunk[axis] = std::clamp<hsize_t>(room, 1, chunk[axis]);
        room /= chunk[axis];
    }
    return chunk;
}

// Without values, or without axes, HDF5 keeps a dataset in one piece and allows no filters.
Handle number_properties(const Extents& extents, hid_t type) {
    Handle properties = creation_properties(H5P_DATASET_CREATE);
    if (extents.empty() || std::find(extents.begin(), extents.end(), 0U) != extents.end()) return properties;
    const Extents chunk = chunk_of(extents, H5Tget_size(type));
    require_done(H5Pset_chunk(properties.id(), static_cast<int>(chunk.size()), chunk.data()), "cut chunks");
    require_done(H5Pset_shuffle(properties.id()), "shuffle");
    require_done(H5Pset_deflate(properties.id(), compression), "compress");
    require_done(H5Pset_fletcher32(properties.id()), "add checksums");
    return properties;
}

Handle make_dataset(const Handle& file, const std::string& name, const Extents& extents, hid_t type,
                    const Handle& properties) {
    const Handle space = space_of(extents);
    return Handle{H5Dcreate2(file.id(), name.c_str(), type, space.id(), H5P_DEFAULT, properties.id(), H5P_DEFAULT),
                  H5Dclose, "make a dataset"};
}

template <class Number>
void write_values(const Handle& dataset, hid_t type, const std::vector<Number>& values) {
    if (values.empty()) return;
    require_done(H5Dwrite(dataset.id(), type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()), "write values");
}

Handle put_words(const Handle& file, const std::string& name, const std::vector<std::string>& words) {
    std::vector<const char*> starts;
    for (const std::string& word : words) starts.push_back(word.c_str());
    const Handle type = text_type();
    Handle dataset = make_dataset(file, name, {words.size()}, type.id(), creation_properties(H5P_DATASET_CREATE));
    write_values(dataset, type.id(), starts);
    return dataset;
}

Handle put_numbers(const Handle& file, const std::string& name, const std::vector<std::int32_t>& numbers) {
    const Extents extents{numbers.size()};
    Handle dataset = make_dataset(file, name, extents, H5T_STD_I32LE, number_properties(extents, H5T_STD_I32LE));
    write_values(dataset, H5T_NATIVE_INT32, numbers);
    return dataset;
}

Handle put_labels(const Handle& file, const Labels& labels) {
    const auto* words = std::get_if<std::vector<std::string>>(&labels.values);
    Handle dataset = words != nullptr
                         ? put_words(file, labels.name, *words)
                         : put_numbers(file, labels.name, std::get<std::vector<std::int32_t>>(labels.values));
    require_done(H5DSset_scale(dataset.id(), labels.name.c_str()), "make a dimension scale");
    put_description(dataset, labels);
    return dataset;
}

// One place of the file's own type, as netCDF writes it.
void put_fill_value(const Handle& dataset, hid_t type, std::int64_t value) {
    const Handle space = space_of({1});
    Handle attribute{H5Acreate2(dataset.id(), "_FillValue", type, space.id(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose,
                     "make an attribute"};
    require_done(H5Awrite(attribute.id(), H5T_NATIVE_INT64, &value), "write an attribute");
    attribute.close();
}

using Scales = std::map<std::string, Handle>;

Extents extents_of(const Variable& variable, const Scales& scales) {
    Extents extents;
    for (const std::string& dimension : variable.dimensions) {
        const Handle space{H5Dget_space(scales.at(dimension).id()), H5Sclose, "find a size"};
        extents.push_back(static_cast<hsize_t>(H5Sget_simple_extent_npoints(space.id())));
    }
    return extents;
}

void put_variable(const Handle& file, const Variable& variable, const Scales& scales) {
    const hid_t type = variable.wide ? H5T_STD_I64LE : H5T_STD_I32LE;
    const std::int64_t fill = variable.wide ? no_value_wide : no_value;
    const Extents extents = extents_of(variable, scales);
    const Handle properties = number_properties(extents, type);
    require_done(H5Pset_fill_value(properties.id(), H5T_NATIVE_INT64, &fill), "set the fill value");
    Handle dataset = make_dataset(file, variable.name, extents, type, properties);
    put_fill_value(dataset, type, fill);
    put_description(dataset, variable);
    unsigned axis{0};
    for (const std::string& dimension : variable.dimensions)
        require_done(H5DSattach_scale(dataset.id(), scales.at(dimension).id(), axis++), "attach a dimension scale");
    write_values(dataset, H5T_NATIVE_INT64, variable.values);
    dataset.close();
}

void put_columns(const Handle& file, const ResultsFile& results) {
    Scales scales;
    for (const Labels& labels : results.coordinates) scales.emplace(labels.name, put_labels(file, labels));
    for (const Variable& variable : results.variables) put_variable(file, variable, scales);
    for (auto& [name, scale] : scales) scale.close();
}

void put_provenance(const Handle& file, const Texts& provenance) {
    if (provenance.empty()) return;
    const Handle properties = group_properties(H5P_GROUP_CREATE);
    Handle group{H5Gcreate2(file.id(), "provenance", H5P_DEFAULT, properties.id(), H5P_DEFAULT), H5Gclose,
                 "make a group"};
    put_texts(group, provenance);
    group.close();
}

}  // namespace

Bytes image_of(const ResultsFile& results) {
    quiet_hdf5();
    MemoryFile memory{group_properties(H5P_FILE_CREATE), access_properties()};
    const Handle& file = memory.file();
    put_texts(file, results.attributes);
    put_text(file, "content_sha256", content_digest(results));
    put_columns(file, results);
    put_provenance(file, results.provenance);
    return memory.close();
}

}  // namespace meedoen
