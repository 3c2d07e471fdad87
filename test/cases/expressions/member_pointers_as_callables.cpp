// A member pointer that a library function calls: what is read by it, and all other state is kept.
#include <algorithm>
#include <functional>

#include "case.h"
