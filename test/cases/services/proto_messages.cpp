// Messages as a generator writes them (set_, mutable_, has_, add_, Merge, Serialize), and a sync client that uses them.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

PII_SINK(acme) void acmeSync(const std::string& bytes);
PII_SINK(globex) void globexSync(const std::string& bytes);
PII_SINK(acme) void acmeSize(std::size_t size);
PII_SANITIZER(hash) std::string digest(const std::string& text);

struct Account {
  int id = 0;
  std::string locale;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
  PII(user.contact.phone_number) std::vector<std::string> phones;
};

Account loadAccount(int id);

namespace wire {

inline void putVarint(std::uint64_t value, std::string* out) {
  while (value >= 0x80) {
    out->push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out->push_back(static_cast<char>(value));
}

inline void putTag(int field, int type, std::string* out) { putVarint(static_cast<std::uint64_t>(field << 3 | type), out); }

inline void putText(int field, const std::string& text, std::string* out) {
  putTag(field, 2, out);
  putVarint(text.size(), out);
  out->append(text);
}

inline bool getVarint(const char*& at, const char* end, std::uint64_t* value) {
  *value = 0;
  for (int shift = 0; at != end && shift < 64; shift += 7) {
    const auto byte = static_cast<unsigned char>(*at++);
    *value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

}  // namespace wire

class Message {
 public:
  virtual ~Message() = default;
  virtual void SerializeTo(std::string* out) const = 0;
  virtual void Clear() = 0;
  virtual const char* TypeName() const = 0;
  std::string SerializeAsString() const {
    std::string out;
    SerializeTo(&out);
    return out;
  }
};

class Contact : public Message {
 public:
  const std::string& email() const { return email_; }
  void set_email(std::string value) {
    bits_ |= 1u;
    email_ = std::move(value);
  }
  std::string* mutable_email() {
    bits_ |= 1u;
    return &email_;
  }
  bool has_email() const { return (bits_ & 1u) != 0; }
  void clear_email() {
    bits_ &= ~1u;
    email_.clear();
  }
  const std::string& label() const { return label_; }
  void set_label(const std::string& value) { label_ = value; }
  int phones_size() const { return static_cast<int>(phones_.size()); }
  const std::string& phones(int i) const { return phones_[static_cast<std::size_t>(i)]; }
  void add_phones(const std::string& value) { phones_.push_back(value); }
  std::string* add_phones() { return &phones_.emplace_back(); }
  void clear_phones() { phones_.clear(); }
  void MergeFrom(const Contact& other) {
    if (other.has_email()) set_email(other.email());
    if (!other.label_.empty()) label_ = other.label_;
    phones_.insert(phones_.end(), other.phones_.begin(), other.phones_.end());
  }
  void CopyFrom(const Contact& other) {
    if (&other == this) return;
    Clear();
    MergeFrom(other);
  }
  void Swap(Contact* other) {
    std::swap(bits_, other->bits_);
    email_.swap(other->email_);
    label_.swap(other->label_);
    phones_.swap(other->phones_);
  }
  void SerializeTo(std::string* out) const override {
    if (has_email()) wire::putText(1, email_, out);
    wire::putText(2, label_, out);
    for (const std::string& phone : phones_) wire::putText(3, phone, out);
  }
  void Clear() override {
    bits_ = 0;
    email_.clear();
    label_.clear();
    phones_.clear();
  }
  const char* TypeName() const override { return "Contact"; }

 private:
  std::uint32_t bits_ = 0;
  std::string email_;
  std::string label_;
  std::vector<std::string> phones_;
};

class Person : public Message {
 public:
  Person() = default;
  Person(const Person& other) : id_(other.id_), name_(other.name_) {
    if (other.contact_) contact_ = std::make_unique<Contact>(*other.contact_);
  }
  int id() const { return id_; }
  void set_id(int value) { id_ = value; }
  const std::string& name() const { return name_; }
  void set_name(const std::string& value) { name_ = value; }
  bool has_contact() const { return contact_ != nullptr; }
  const Contact& contact() const {
    static const Contact none;
    return contact_ ? *contact_ : none;
  }
  Contact* mutable_contact() {
    if (!contact_) contact_ = std::make_unique<Contact>();
    return contact_.get();
  }
  Contact* release_contact() { return contact_.release(); }
  void set_allocated_contact(Contact* contact) { contact_.reset(contact); }
  void SerializeTo(std::string* out) const override {
    wire::putTag(1, 0, out);
    wire::putVarint(static_cast<std::uint64_t>(id_), out);
    wire::putText(2, name_, out);
    if (contact_) wire::putText(3, contact_->SerializeAsString(), out);
  }
  void Clear() override {
    id_ = 0;
    name_.clear();
    contact_.reset();
  }
  const char* TypeName() const override { return "Person"; }

 private:
  int id_ = 0;
  std::string name_;
  std::unique_ptr<Contact> contact_;
};

std::string frame(const Message& message) {
  std::string out = message.TypeName();
  out.push_back('\0');
  message.SerializeTo(&out);
  return out;
}

int main() {
  const Account account = loadAccount(1);

  Person bare;
  bare.set_id(account.id);
  acmeSync(bare.SerializeAsString());
  acmeSync(frame(bare));
  bare.set_name(account.name);
  acmeSync(bare.SerializeAsString());  // expect: user.name -> acme
  acmeSync(bare.TypeName());

  Person full;
  Contact* contact = full.mutable_contact();
  contact->set_email(account.email);
  contact->set_label(account.locale);
  acmeSync(full.contact().label());
  acmeSync(full.name());
  globexSync(frame(full));  // expect: user.contact.email -> globex
  contact->clear_email();
  globexSync(frame(full));
  *contact->add_phones() = account.phones.front();
  globexSync(frame(full));  // expect: user.contact.phone_number -> globex
  acmeSize(static_cast<std::size_t>(full.contact().phones_size()));
  full.Clear();
  globexSync(frame(full));

  Contact first;
  Contact second;
  for (const std::string& phone : account.phones) first.add_phones(phone);
  second.set_label("home");
  globexSync(second.SerializeAsString());
  second.MergeFrom(first);
  globexSync(second.SerializeAsString());  // expect: user.contact.phone_number -> globex
  globexSync(second.label());
  second.clear_phones();
  *second.mutable_email() = digest(account.email);
  globexSync(second.SerializeAsString());  // expect: user.contact.email -> globex via hash

  Contact empty;
  empty.set_label("work");
  first.Swap(&empty);
  acmeSync(first.SerializeAsString());
  acmeSync(empty.SerializeAsString());  // expect: user.contact.phone_number -> acme
  empty.CopyFrom(first);
  acmeSync(empty.SerializeAsString());

  Person owner;
  owner.set_allocated_contact(new Contact(second));
  Person clone(owner);
  globexSync(clone.contact().email());  // expect: user.contact.email -> globex via hash
  globexSync(clone.name());
  std::unique_ptr<Contact> taken(owner.release_contact());
  globexSync(frame(owner));
  globexSync(taken->email());  // expect: user.contact.email -> globex via hash

  std::string bytes;
  wire::putVarint(account.name.size(), &bytes);
  acmeSync(bytes);
  wire::putText(1, account.name, &bytes);
  acmeSync(bytes);  // expect: user.name -> acme
  const char* at = bytes.data();
  std::uint64_t length = 0;
  if (wire::getVarint(at, bytes.data() + bytes.size(), &length)) acmeSync(std::string(at, 4));  // expect: user.name -> acme
}
