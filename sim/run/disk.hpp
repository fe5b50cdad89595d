// Scenario files on a disk. Folders, devices and pipes are refused before anything is read from them. Throws
// OutputError when the system cannot list a folder.
#pragma once

#include "scenario/loader.hpp"

namespace meedoen {

SourceFiles files_on_disk();

}  // namespace meedoen
