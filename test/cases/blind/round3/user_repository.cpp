// A repository with an index by id and by address.
#include "svc.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace {

struct Record {
  int id = 0;
  std::string contact;
  std::string label;
  std::vector<std::string> tags;
};

class Repository {
 public:
  void save(Record r) {
    by_contact_[r.contact] = r.id;
    auto id = r.id;
    rows_.insert_or_assign(id, std::move(r));
  }
  const Record* find(int id) const {
    auto it = rows_.find(id);
    return it == rows_.end() ? nullptr : &it->second;
  }
  int id_of(const std::string& contact) const {
    auto it = by_contact_.find(contact);
    return it != by_contact_.end() ? it->second : -1;
  }
  Record& at(int id) { return rows_.at(id); }
  std::size_t size() const noexcept { return rows_.size(); }
  void drop_all() {
    rows_.clear();
    by_contact_.clear();
  }
  template <class F>
  void for_each(F&& f) const {
    for (const auto& [id, row] : rows_) f(row);
  }

 private:
  std::unordered_map<int, Record> rows_;
  std::unordered_map<std::string, int> by_contact_;
};

Record make_record(int id, std::string contact) {
  Record r;
  r.id = id;
  r.label = "customer #" + std::to_string(id);
  r.contact = std::move(contact);
  r.tags.push_back("new");
  return r;
}

}  // namespace

void import_customers() {
  Repository people;
  Repository shops;
  people.save(make_record(1, current_email()));
  shops.save(make_record(2, "shop@ours.example"));

  if (const Record* r = people.find(1)) {
    acme::send(r->contact);  // expect: user.contact.email -> acme
    acme::send(r->label);    // silent
    acme::send(r->tags[0]);  // silent
    acme::send(r->id);       // silent
  }
  if (const Record* r = shops.find(2)) {
    acme::send(r->contact);  // silent
    acme::send(r->label);    // silent
  }
  acme::send(people.id_of("x"));  // silent
  acme::send(people.size());      // silent
  people.for_each([](const Record& r) {
    globex::send(r.contact);  // expect: user.contact.email -> globex
    globex::send(r.label);    // silent
  });
  shops.for_each([](const Record& r) { globex::send(r.contact); });  // silent

  shops.at(2).contact = current_phone();
  acme::send(shops.at(2).contact);   // expect: user.contact.phone_number -> acme
  acme::send(people.at(1).contact);  // expect: user.contact.email -> acme
  people.drop_all();
  acme::send(people.at(1).contact);  // silent
  acme::send(shops.at(2).contact);   // expect: user.contact.phone_number -> acme

  Record copy = make_record(3, current_name());
  acme::send_object(copy);       // expect: user.name -> acme
  acme::send(copy.contact + ";");  // expect: user.name -> acme
  copy.contact.clear();
  acme::send_object(copy);  // silent
  Record moved = std::move(copy);
  acme::send(moved.contact);  // silent
  moved.tags.emplace_back(current_name());
  acme::send(moved.tags.back());  // expect: user.name -> acme
  acme::send(moved.label);        // silent
}
