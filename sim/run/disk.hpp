// Scenario files on a disk. Folders, devices and pipes are refused before anything is read from them.
#pragma once

#include "scenario/loader.hpp"

namespace meedoen {

SourceFiles files_on_disk();

}  // namespace meedoen
