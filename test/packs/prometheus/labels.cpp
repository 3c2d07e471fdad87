// needs: prometheus/counter.h prometheus-cpp-dev
// flags: -std=c++17 -Wno-everything
// prometheus-cpp: labels.
#include "pii_case.h"

#include <prometheus/counter.h>
#include <prometheus/family.h>

void count(prometheus::Family<prometheus::Counter>& family, const User& u) {
  family.Add({{"plan", u.plan}}).Increment();
  family.Add({{"user", u.email}}).Increment();  // expect: user.contact.email -> unknown
}
