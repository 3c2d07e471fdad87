// Containers and iterators: what goes in, which container it is in, and when it is out again.
#include "svc.h"

#include <array>
#include <deque>
#include <iterator>
#include <list>
#include <map>
#include <queue>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

struct Job {
  int priority;
  std::string label;
  std::string payload;
  bool operator<(const Job& other) const { return priority < other.priority; }
};

std::string glue(std::span<const std::string> lines) {
  std::string out;
  for (const auto& line : lines) out += line + "\n";
  return out;
}

void vectors(const User& user) {
  std::vector<std::string> lines{"header"};
  acme::send(lines);                                   // silent
  lines.push_back(user.name);
  acme::send(lines.back());                            // expect: user.name -> acme
  acme::send(lines.size());                            // silent
  auto copy = lines;
  lines.clear();
  lines.emplace_back(user.plan);
  acme::send(lines.front());                           // silent
  acme::send(glue(copy));                              // expect: user.name -> acme
  lines.insert(lines.end(), copy.begin(), copy.end());
  acme::send(glue(lines));                             // expect: user.name -> acme
  lines = {"one", "two"};
  acme::send(lines.at(1));                             // silent
  lines.swap(copy);
  acme::send(glue(copy));                              // silent
  acme::send(*lines.rbegin());                         // expect: user.name -> acme
}

void maps(const User& user) {
  std::map<std::string, std::string> headers;
  headers["plan"] = user.plan;
  acme::send(headers.at("plan"));                      // silent
  headers["from"] = user.email;
  acme::send(headers["from"]);                         // expect: user.contact.email -> acme
  acme::send(headers["plan"]);                         // silent (element of a map, constant keys)
  acme::send(headers.begin()->first);                  // silent
  auto found = headers.find("from");
  if (found != headers.end()) acme::send(found->second);  // expect: user.contact.email -> acme
  std::unordered_map<std::string, int> hits;
  ++hits[user.email];
  acme::send(hits[user.email]);                        // silent
  for (const auto& [who, count] : hits) acme::send(who);  // expect: user.contact.email -> acme
  headers.clear();
  headers.try_emplace("plan", "free");
  acme::send(headers["plan"]);                         // silent
}

void queues(const User& user) {
  std::priority_queue<Job> jobs;
  jobs.push({2, "mail", user.email});
  acme::send(jobs.top().label);                        // silent
  acme::send(jobs.top().payload);                      // expect: user.contact.email -> acme
  std::deque<std::string> ring;
  ring.push_front(user.phone);
  acme::send(ring.front());                            // expect: user.contact.phone_number -> acme
  ring.clear();
  ring.push_back("idle");
  acme::send(ring.front());                            // silent
  std::list<std::string> names{user.name};
  std::list<std::string> empty{"none"};
  std::list<std::string> all;
  all.splice(all.end(), empty);
  acme::send(all.front());                             // silent
  all.splice(all.begin(), names);
  acme::send(all.front());                             // expect: user.name -> acme
  acme::send(names.size());                            // silent
}

void arrays_and_sets(const User& user) {
  std::set<std::string> seen{user.name, user.plan};
  acme::send(seen.contains(user.name));                // silent
  acme::send(*seen.begin());                           // expect: user.name -> acme
  std::array<std::string, 2> cells{user.phone, user.name};
  acme::send(std::string(cells[0]));                   // expect: user.contact.phone_number -> acme
  std::vector<Job> queue{{1, "a", user.name}, {2, "b", user.email}};
  for (const Job& job : queue) acme::send(job.label);  // silent
  for (const Job& job : queue) acme::send(job.payload);  // expect: user.name -> acme // expect: user.contact.email -> acme
  std::vector<std::string> out;
  auto back = std::back_inserter(out);
  *back++ = "line";
  acme::send(out);                                     // silent
  *back++ = user.email;
  acme::send(out);                                     // expect: user.contact.email -> acme
  std::vector<User> users{user};
  acme::send(users.front().plan);                      // silent
  acme::send(users);                                   // expect: user.contact.email -> acme // expect: user.name -> acme // expect: user.contact.phone_number -> acme
}

}  // namespace

int main() {
  User user = load_user(6);
  vectors(user);
  maps(user);
  queues(user);
  arrays_and_sets(user);
}
