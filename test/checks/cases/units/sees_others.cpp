// With the units of the other files, data that comes out of them is seen.
// units: other.cpp
#include "shared.h"

std::string lastSeen();

void report() { track(lastSeen()); }  // warn: piiflow-unapproved-flow user.contact.email from 'User::email' reaches acme
