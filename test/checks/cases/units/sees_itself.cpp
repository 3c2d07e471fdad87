// Without them, nothing is known of a function that another file defines.
#include "shared.h"

std::string lastSeen();

void report() { track(lastSeen()); }
