// The commands of piiflow: from a command line to an exit status.
#pragma once

namespace piiflow::driver {

int runPiiflow(int argc, const char *const *argv);

}  // namespace piiflow::driver
