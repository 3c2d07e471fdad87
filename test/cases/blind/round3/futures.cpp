// async, promises, packaged tasks, shared futures.
#include "svc.h"

#include <future>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {
std::string fetch(const std::string& key) { return "value of " + key; }
std::string fixed(const std::string&) { return "fixed"; }
std::future<std::string> ask(const std::string& q) {
  return std::async(std::launch::async, [q] { return q + "?"; });
}
class Pending {
 public:
  std::future<std::string> open(int id) { return waiting_[id].get_future(); }
  void answer(int id, std::string text) { waiting_.at(id).set_value(std::move(text)); }

 private:
  std::map<int, std::promise<std::string>> waiting_;
};
struct Reply {
  std::string body;
  std::string trace;
};
}  // namespace

void futures(const Customer& c) {
  auto f = std::async(std::launch::async, fetch, c.email);
  acme::send(f.get());  // expect: user.contact.email -> acme
  auto g = std::async(std::launch::deferred, fetch, c.tier);
  acme::send(g.get());  // silent
  auto h = std::async(fixed, c.email);
  acme::send(h.get());  // silent
  acme::send(ask(c.name).get());  // expect: user.name -> acme
  acme::send(ask("why").get());   // silent

  std::promise<std::string> p;
  auto pf = p.get_future();
  p.set_value(c.phone);
  acme::send(pf.get());  // expect: user.contact.phone_number -> acme
  std::promise<std::string> q;
  auto qf = q.get_future();
  q.set_value("done");
  acme::send(qf.get());  // silent
  std::promise<std::string> r;
  auto rf = r.get_future();
  std::thread([r = std::move(r), &c]() mutable { r.set_value(c.name); }).detach();
  acme::send(rf.get());  // expect: user.name -> acme

  std::packaged_task<std::string(const std::string&)> task(fetch);
  auto tf = task.get_future();
  task(c.email);
  acme::send(tf.get());  // expect: user.contact.email -> acme
  std::packaged_task<std::string()> quiet([] { return std::string("quiet"); });
  auto quiet_f = quiet.get_future();
  quiet();
  acme::send(quiet_f.get());  // silent
  std::packaged_task<std::string()> loud([&] { return c.phone; });
  auto loud_f = loud.get_future();
  std::thread worker(std::move(loud));
  worker.join();
  acme::send(loud_f.get());  // expect: user.contact.phone_number -> acme

  std::shared_future<std::string> sf = ask(c.email).share();
  auto sf2 = sf;
  acme::send(sf2.get());   // expect: user.contact.email -> acme
  acme::send(sf.valid());  // silent
  std::vector<std::future<std::string>> all;
  all.push_back(ask("a"));
  for (auto& x : all) globex::send(x.get());  // silent
  all.clear();
  all.push_back(ask(c.name));
  for (auto& x : all) globex::send(x.get());  // expect: user.name -> globex
  Pending mine;
  Pending theirs;
  auto a = mine.open(1);
  auto b = theirs.open(1);
  mine.answer(1, c.email);
  theirs.answer(1, "ok");
  acme::send(a.get());  // expect: user.contact.email -> acme
  acme::send(b.get());  // silent
  auto rep = std::async([&] { return Reply{c.phone, "t"}; }).get();
  acme::send(rep.body);   // expect: user.contact.phone_number -> acme
  acme::send(rep.trace);  // silent
  auto n = std::async([&] { return c.name.size(); });
  acme::send(n.get());  // silent
  std::promise<void> ready;
  std::string slot;
  std::thread t([&] {
    slot = c.name;
    ready.set_value();
  });
  ready.get_future().wait();
  acme::send(slot);  // expect: user.name -> acme
  t.join();
}
