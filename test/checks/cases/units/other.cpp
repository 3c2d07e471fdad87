#include "shared.h"

static std::string last;
std::string describe(const User &who) { last = who.email; return "someone"; }
std::string lastSeen() { return last; }
