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

void others(segment::analytics::Analytics& analytics, const User& u) {
  analytics.Page("opened", "1", {{"plan", u.plan}});
  analytics.Page("opened", "1", {{"name", u.name}});      // expect: user.name -> segment
  analytics.Screen("opened", "1", {{"plan", u.plan}});
  analytics.Screen("opened", u.email, {});                // expect: user.contact.email -> segment
  analytics.Alias("1", u.plan);
  analytics.Alias("1", u.email);                          // expect: user.contact.email -> segment
  analytics.Group("1", {{"plan", u.plan}});
  analytics.Group("1", {{"phone", u.phone}});             // expect: user.contact.phone_number -> segment
}
