// vector, deque, list, forward_list, array, stack, queue, priority_queue: insertion, splice, swap, move, clear, assign, algorithms.
#include "svc.h"

#include <algorithm>
#include <array>
#include <deque>
#include <forward_list>
#include <iterator>
#include <list>
#include <numeric>
#include <queue>
#include <stack>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Job {
  int rank;
  std::string owner;
  std::string kind = "kind";
  bool operator<(const Job& o) const { return rank < o.rank; }
};

void vectors(const Customer& c) {
  std::vector<std::string> v;
  v.insert(v.end(), {c.email, c.email});
  std::vector<std::string> w(2, "w");
  v.swap(w);
  acme::send(v.front());  // silent: swapped
  acme::send(w.back());  // expect: user.contact.email -> acme
  v = std::move(w);
  w = {"fresh"};
  acme::send(v.at(0));  // expect: user.contact.email -> acme
  acme::send(w.at(0));  // silent: assigned anew after the move
  v.clear();
  v.emplace_back("again");
  acme::send(v.front());  // silent: cleared
}

void lists(const Customer& c) {
  std::list<std::string> from{c.name};
  std::list<std::string> to{"a"};
  to.splice(to.end(), from);
  acme::send(to.back());  // expect: user.name -> acme
  std::forward_list<std::string> chain{"c"};
  chain.push_front(c.phone);
  acme::send(chain.front());  // expect: user.contact.phone_number -> acme
}

void adaptors(const Customer& c) {
  std::priority_queue<Job> jobs;
  jobs.push(Job{1, c.email});
  jobs.push(Job{2, c.email});
  acme::send(jobs.top().owner);  // expect: user.contact.email -> acme
  acme::send(jobs.top().kind);  // silent: the other member
  std::stack<std::string> names;
  std::queue<std::string> words;
  names.push(c.name);
  words.push("word");
  acme::send(names.top());  // expect: user.name -> acme
  acme::send(words.front());  // silent: the other adaptor
  acme::send(names.size());  // silent: a count
}

void arrays(const Customer& c) {
  std::array<std::string, 2> a{};
  std::array<std::string, 2> b{};
  a.fill(c.phone);
  b.fill("b");
  acme::send(a.back());  // expect: user.contact.phone_number -> acme
  acme::send(b.back());  // silent: the other array
}

void algorithms(const Customer& c) {
  std::deque<Job> jobs{Job{1, c.name}, Job{2, c.name}};
  std::vector<std::string> kinds;
  std::transform(jobs.begin(), jobs.end(), std::back_inserter(kinds), [](const Job& j) { return j.kind; });
  acme::send(kinds.front());  // silent: kinds only
  acme::send(std::accumulate(jobs.begin(), jobs.end(), std::string(), [](std::string s, const Job& j) { return s + j.owner; }));  // expect: user.name -> acme
  acme::send(std::accumulate(jobs.begin(), jobs.end(), 0, [](int n, const Job& j) { return n + j.rank; }));  // silent: ranks
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  vectors(c);
  lists(c);
  adaptors(c);
  arrays(c);
  algorithms(c);
}
