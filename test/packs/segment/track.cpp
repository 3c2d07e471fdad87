// Segment, and a host of one's own.
#include "pii_case.h"

#include <analytics.hpp>

int main() {
  User u = load_user(1);
  segment::analytics::Analytics analytics("key");
  analytics.Identify("1", {{"plan", u.plan}});
  analytics.Identify("1", {{"mail", u.email}});      // expect: user.contact.email -> segment
  analytics.Track(u.name, "login", {});              // expect: user.name -> segment
  segment::analytics::Analytics other("key", "https://events.globex.example");
  other.Track("1", "login", {{"name", u.name}});     // expect: user.name -> globex
}
