// Standard containers: nodes, extraction, merging, erasing, keys against values, arrays, heaps and bit sets.
#include "svc.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <queue>
#include <set>
#include <stack>
#include <unordered_map>

struct Ticket {
  int priority = 0;
  std::string subject;
  std::string reporter;
  bool operator<(const Ticket& o) const { return priority < o.priority; }
};

int main() {
  User u = load_user(1);
  std::map<std::string, std::string> cityByMail{{u.email, "Bremen"}};
  for (const auto& [mail, city] : cityByMail) {
    acme::send(city);                                 // silent
    acme::send(mail);                                 // expect: user.contact.email -> acme via none
  }
  auto node = cityByMail.extract(u.email);
  acme::send(node.mapped());                          // silent
  node.key() = "someone";
  cityByMail.insert(std::move(node));
  acme::send(cityByMail.begin()->second);             // silent

  std::map<int, Ticket> open;
  open.emplace(1, Ticket{3, "printer", u.name});
  open[2].subject = "screen";
  acme::send(open.at(1).subject);                     // silent
  acme::send(open.at(1).reporter);                    // expect: user.name -> acme via none
  acme::send(open.contains(2));                       // silent
  acme::send(open.rbegin()->first);                   // silent
  open.clear();
  open[1] = Ticket{1, "mouse", "system"};
  acme::send(open.at(1).reporter);                    // silent

  std::priority_queue<Ticket> heap;
  heap.push({2, "toner", u.name});
  heap.push({9, "fire", "system"});
  acme::send(heap.top().subject);                     // silent
  acme::send(heap.top().priority);                    // silent
  std::deque<Ticket> later{heap.top()};
  later.push_front({1, u.email, ""});
  globex::send(later.front().subject);                // expect: user.contact.email -> globex via none
  acme::send(later.front().reporter);                 // silent (element: another ticket in the deque has a reporter)
  heap.pop();
  globex::send(heap.top().reporter);                  // expect: user.name -> globex via none

  std::stack<std::string, std::vector<std::string>> undo;
  undo.push(u.plan);
  acme::send(undo.top());                             // silent
  undo.push(undo.top() + u.name);
  acme::send(undo.top());                             // expect: user.name -> acme via none
  std::queue<std::string> jobs;
  jobs.push("mail " + u.email);
  acme::send(jobs.front());                           // expect: user.contact.email -> acme via none
  std::queue<std::string> idle;
  idle.push("sleep");
  std::swap(jobs, idle);
  acme::send(jobs.back());                            // silent

  std::list<std::string> left{u.plan};
  std::list<std::string> right{u.phone};
  acme::send(left.front());                           // silent
  left.splice(left.end(), right);
  globex::send(left.back());                          // expect: user.contact.phone_number -> globex via none
  acme::send(right.size());                           // silent
  right.push_back("fresh");
  acme::send(right.front());                          // silent

  std::multiset<int> years{birth_year(1), birth_year(2)};
  acme::send(*years.begin());                         // expect: user.demographic.date_of_birth -> acme via none
  acme::send(years.count(1977));                      // silent
  std::map<int, std::string> trail{{1, last_position(1)}};
  trail[2] = trail[1];
  acme::send(trail.at(2));                            // expect: user.location -> acme via none
  acme::send(trail.begin()->first);                   // silent
  std::bitset<8> flags;
  flags.set(u.name.size() % 8);
  acme::send(flags.to_string());                      // silent

  std::unordered_map<std::string, std::vector<std::string>> groups;
  groups[u.plan].push_back(setting("member"));
  for (auto& [plan, members] : groups) {
    acme::send(plan);                                 // silent
    acme::send(members);                              // silent
  }
  std::array<std::string, 2> pair{u.plan, u.plan};
  pair.fill(u.name);
  acme::send(pair[1]);                                // expect: user.name -> acme via none
  pair.fill("blank");
  acme::send(pair[0]);                                // silent (element: one value fills all elements)
  std::vector<std::string> mails{u.email};
  mails.assign(2, "none");
  acme::send(mails.front());                          // silent
}
