// Repositories behind an interface: a database, a caching decorator, a static fixture; pages, a unit of work and a change log.
#include "svc.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace crm {

struct Contact {
  int id = 0;
  std::string label;
  std::string mail;
  std::string segment;
};

struct Page {
  std::vector<Contact> items;
  std::string next_token;
  int total = 0;
};

class ContactRepository {
 public:
  virtual ~ContactRepository() = default;
  virtual std::optional<Contact> by_id(int id) = 0;
  virtual Page page(int offset, int limit) = 0;
  virtual std::string describe() const { return "repository"; }
};

class DbRepository final : public ContactRepository {
 public:
  std::optional<Contact> by_id(int id) override {
    const Customer c = load_customer(id);
    if (c.id == 0) return {};
    return Contact{c.id, c.name, c.email, c.tier};
  }
  Page page(int offset, int limit) override {
    Page out;
    for (int id = offset + 1; id <= offset + limit; ++id)
      if (auto c = by_id(id)) out.items.push_back(std::move(*c));
    out.next_token = "o" + std::to_string(offset + limit);
    out.total = static_cast<int>(out.items.size());
    return out;
  }
};

class FixtureRepository final : public ContactRepository {
 public:
  std::optional<Contact> by_id(int id) override { return Contact{id, "Test Person", "test@example.org", "fixture"}; }
  Page page(int, int limit) override {
    Page out;
    out.items.assign(static_cast<std::size_t>(limit), Contact{1, "Row", "row@example.org", "fixture"});
    out.total = limit;
    return out;
  }
  std::string describe() const override { return "fixture"; }
};

class CachingRepository : public ContactRepository {
 public:
  explicit CachingRepository(std::unique_ptr<ContactRepository> next, std::size_t capacity = 8)
      : next_(std::move(next)), capacity_(capacity) {}

  std::optional<Contact> by_id(int id) override {
    if (auto it = index_.find(id); it != index_.end()) {
      ++hits_;
      order_.splice(order_.begin(), order_, it->second);
      return *it->second;
    }
    ++misses_;
    auto fresh = next_->by_id(id);
    if (fresh) remember(*fresh);
    return fresh;
  }
  Page page(int offset, int limit) override { return next_->page(offset, limit); }
  std::string describe() const override {
    return "cache of " + next_->describe() + " (" + std::to_string(hits_) + "/" + std::to_string(misses_) + ")";
  }
  const Contact& newest() const { return order_.front(); }

 private:
  void remember(const Contact& c) {
    order_.push_front(c);
    index_[c.id] = order_.begin();
    if (order_.size() > capacity_) {
      index_.erase(order_.back().id);
      order_.pop_back();
    }
  }

  std::unique_ptr<ContactRepository> next_;
  std::size_t capacity_;
  std::list<Contact> order_;
  std::unordered_map<int, std::list<Contact>::iterator> index_;
  std::uint32_t hits_ = 0;
  std::uint32_t misses_ = 0;
};

struct Change {
  int id = 0;
  std::string field;
  std::string before;
  std::string after;
};

class ChangeLog {
 public:
  void record(int id, std::string field, std::string before, std::string after) {
    entries_.push_back({id, std::move(field), std::move(before), std::move(after)});
  }
  template <class F>
  void each(F&& f) const {
    std::for_each(entries_.begin(), entries_.end(), std::forward<F>(f));
  }
  std::size_t size() const { return entries_.size(); }

 private:
  std::vector<Change> entries_;
};

class UnitOfWork {
 public:
  explicit UnitOfWork(ChangeLog& log) : log_(log) {}
  UnitOfWork(const UnitOfWork&) = delete;
  UnitOfWork& operator=(const UnitOfWork&) = delete;
  ~UnitOfWork() {
    if (!committed_) pending_.clear();
    acme::send(note_);  // silent: the note counts changes
  }
  void stage(std::string field, std::string before, std::string after) {
    pending_.push_back({0, std::move(field), std::move(before), std::move(after)});
  }
  void commit(int id) {
    for (Change& c : pending_) log_.record(id, c.field, c.before, c.after);
    note_ = std::to_string(pending_.size()) + " changes";
    committed_ = true;
  }

 private:
  ChangeLog& log_;
  std::vector<Change> pending_;
  std::string note_ = "rolled back";
  bool committed_ = false;
};

}  // namespace crm

using crm::CachingRepository;
using crm::Contact;
using crm::DbRepository;
using crm::FixtureRepository;

void lookups() {
  CachingRepository live(std::make_unique<DbRepository>());
  CachingRepository demo(std::make_unique<FixtureRepository>(), 2);
  for (int id : {1, 2, 1}) {
    if (const auto c = live.by_id(id)) {
      acme::send(c->mail);     // expect: user.contact.email -> acme
      acme::send(c->label);    // expect: user.name -> acme
      acme::send(c->segment);  // silent: the segment is the tier
    }
    if (const auto c = demo.by_id(id)) acme::send(c->label + c->mail);  // silent: this cache stands before the fixture
  }
  globex::send(live.newest().mail);  // expect: user.contact.email -> globex
  globex::send(demo.newest().mail);  // silent: the fixture's contact
  globex::send(live.describe());     // silent: kinds and counters
  globex::send(demo.describe());     // silent: kinds and counters
}

void paging(crm::ContactRepository& repo) {
  std::string token;
  std::string digest;
  int seen = 0;
  for (int offset = 0; offset < 4; offset += 2) {
    const crm::Page page = repo.page(offset, 2);
    token = page.next_token;
    seen += page.total;
    for (const Contact& c : page.items) {
      if (c.mail.ends_with(".invalid")) continue;
      digest += c.label.substr(0, 1) + ".";
    }
  }
  acme::send(token);   // silent: the token counts rows
  acme::send(seen);    // silent: a count
  acme::send(digest);  // expect: user.name -> acme
}

std::string longest_mail(crm::ContactRepository& repo) {
  const crm::Page page = repo.page(0, 3);
  const auto it = std::max_element(page.items.begin(), page.items.end(), [](const Contact& a, const Contact& b) {
    return a.mail.size() < b.mail.size();
  });
  return it == page.items.end() ? std::string("none") : it->mail;
}

void changes(DbRepository& db) {
  crm::ChangeLog log;
  auto contact = db.by_id(4);
  if (!contact) return;
  {
    crm::UnitOfWork work(log);
    work.stage("segment", contact->segment, "silver");
    work.stage("label", contact->label, "Jane Public");
    work.commit(contact->id);
  }
  contact->label = "Jane Public";
  {
    crm::UnitOfWork dropped(log);
    dropped.stage("mail", contact->mail, "new@example.org");
  }
  log.each([](const crm::Change& c) {
    acme::send(c.field);   // silent: names of fields
    acme::send(c.before);  // expect: user.name -> acme
    acme::send(c.after);   // silent: the new values are constants
  });
  acme::send(log.size());      // silent: a count
  acme::send(contact->label);  // silent: overwritten by a constant
  acme::send(contact->mail);   // expect: user.contact.email -> acme
}

void exports() {
  DbRepository db;
  FixtureRepository fixture;
  paging(db);
  changes(db);
  globex::send(longest_mail(db));       // expect: user.contact.email -> globex
  globex::send(longest_mail(fixture));  // silent: the fixture's rows

  Contact moved = db.by_id(6).value();
  std::vector<Contact> outbox;
  outbox.push_back(std::move(moved));
  moved = Contact{0, "empty", "none@example.org", "none"};
  acme::send(moved.mail);           // silent: a fresh contact after the move
  acme::send(outbox.back().label);  // expect: user.name -> acme

  std::unordered_map<std::string, int> by_mail;
  for (const Contact& c : db.page(0, 2).items) ++by_mail[sha256(c.mail)];
  for (const auto& [digest, count] : by_mail) {
    acme::send(digest);  // expect: user.contact.email -> acme via hash
    acme::send(count);   // silent: how often, not who
  }
}

int main() {
  lookups();
  exports();
}
