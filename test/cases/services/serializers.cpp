// One description of a record, written by several archives: JSON, CSV, XML, binary, and a schema that has names only.
#include <piiflow/annotations.h>

#include <array>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <iomanip>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

struct Phone {
  std::string kind;
  PII(user.contact.phone_number) std::string number;
  template <class Archive>
  void serialize(Archive& ar) {
    ar("kind", kind);
    ar("number", number);
  }
};

struct Person {
  std::int32_t id = 0;
  std::string team;
  PII(user.name) std::string name;
  PII(user.demographic.age) int age = 0;
  std::vector<Phone> phones;
  template <class Archive>
  void serialize(Archive& ar) {
    ar("id", id);
    ar("team", team);
    ar("name", name);
    ar("age", age);
    ar("phones", phones);
  }
};

struct Team {
  std::string title;
  std::int32_t size = 0;
  template <class Archive>
  void serialize(Archive& ar) {
    ar("title", title);
    ar("size", size);
  }
};

PII_SINK(acme) void upload(const std::string& body);
PII_SINK(acme) void uploadBytes(const std::uint8_t* data, std::size_t size);
PII_SINK(globex) void archive(const std::string& body);
Person loadPerson(int id);
Team loadTeam(int id);

template <class T>
concept Record = requires(T& record, std::ostringstream& ar) { record.serialize(ar); } || std::is_class_v<T>;

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

// CRTP: the derived archive writes scalars, objects and lists.
template <class Derived>
class OutputArchive {
 public:
  template <class T>
  void operator()(const char* name, T& value) {
    self().key(name);
    if constexpr (std::is_arithmetic_v<T>) {
      self().number(static_cast<long>(value));
    } else if constexpr (std::is_same_v<T, std::string>) {
      self().text(value);
    } else if constexpr (IsVector<T>::value) {
      self().beginList();
      for (auto& element : value) {
        self().beginObject();
        element.serialize(self());
        self().endObject();
      }
      self().endList();
    } else {
      self().beginObject();
      value.serialize(self());
      self().endObject();
    }
  }

 protected:
  Derived& self() { return static_cast<Derived&>(*this); }
};

class JsonArchive : public OutputArchive<JsonArchive> {
 public:
  void key(const char* name) {
    if (comma_) out_ << ',';
    out_ << std::quoted(name) << ':';
    comma_ = true;
  }
  void number(long value) { out_ << value; }
  void text(const std::string& value) { out_ << std::quoted(value); }
  void beginList() { out_ << '['; }
  void endList() { out_ << ']'; }
  void beginObject() {
    out_ << '{';
    comma_ = false;
  }
  void endObject() { out_ << '}'; }
  std::string str() const { return out_.str(); }

 private:
  std::ostringstream out_;
  bool comma_ = false;
};

class CsvArchive : public OutputArchive<CsvArchive> {
 public:
  void key(const char* name) { header_ += std::string(header_.empty() ? "" : ";") + name; }
  void number(long value) { cell(std::to_string(value)); }
  void text(const std::string& value) { cell(value); }
  void beginList() {}
  void endList() {}
  void beginObject() {}
  void endObject() {}
  const std::string& header() const { return header_; }
  const std::string& row() const { return row_; }

 private:
  void cell(const std::string& value) {
    if (!row_.empty()) row_ += ';';
    row_ += value;
  }
  std::string header_;
  std::string row_;
};

class BinaryArchive : public OutputArchive<BinaryArchive> {
 public:
  void key(const char*) { ++fields_; }
  void number(long value) {
    std::array<std::uint8_t, sizeof value> raw;
    std::memcpy(raw.data(), &value, sizeof value);
    bytes_.insert(bytes_.end(), raw.begin(), raw.end());
  }
  void text(const std::string& value) {
    number(static_cast<long>(value.size()));
    for (char c : value) bytes_.push_back(static_cast<std::uint8_t>(c));
  }
  void beginList() {}
  void endList() {}
  void beginObject() {}
  void endObject() {}
  const std::vector<std::uint8_t>& bytes() const { return bytes_; }
  int fields() const { return fields_; }

 private:
  std::vector<std::uint8_t> bytes_;
  int fields_ = 0;
};

class SchemaArchive : public OutputArchive<SchemaArchive> {
 public:
  void key(const char* name) { names_.emplace_back(name); }
  void number(long) { names_.back() += ":int"; }
  void text(const std::string&) { names_.back() += ":string"; }
  void beginList() { names_.back() += ":list"; }
  void endList() {}
  void beginObject() {}
  void endObject() {}
  std::string str() const {
    std::string result;
    for (const std::string& name : names_) result += name + "\n";
    return result;
  }

 private:
  std::vector<std::string> names_;
};

class InputArchive {
 public:
  explicit InputArchive(std::map<std::string, std::string> values) : values_(std::move(values)) {}
  void operator()(const char* name, std::string& value) { value = values_[name]; }
  void operator()(const char* name, std::int32_t& value) { value = std::stoi(values_[name]); }
  template <class T>
  void operator()(const char*, std::vector<T>&) {}

 private:
  std::map<std::string, std::string> values_;
};

template <class Archive, class T>
Archive write(T record) {
  Archive ar;
  record.serialize(ar);
  return ar;
}

std::string toXml(const Person& person, bool withName) {
  std::ostringstream xml;
  xml << "<person id=\"" << person.id << "\">";
  if (withName) xml << "<name>" << person.name << "</name>";
  xml << "<phones>";
  for (const Phone& phone : person.phones) xml << "<phone kind=\"" << phone.kind << "\"/>";
  xml << "</phones></person>";
  return xml.str();
}

int main() {
  const Person person = loadPerson(1);
  const Team team = loadTeam(1);

  upload(write<JsonArchive>(person).str());  // expect: user.name -> acme; user.demographic.age -> acme; user.contact.phone_number -> acme
  upload(write<JsonArchive>(team).str());
  upload(write<SchemaArchive>(person).str());

  const auto csv = write<CsvArchive>(person);
  archive(csv.header());
  archive(csv.row());  // expect: user.name -> globex; user.demographic.age -> globex; user.contact.phone_number -> globex
  archive(write<CsvArchive>(team).row());

  const auto binary = write<BinaryArchive>(person);
  uploadBytes(binary.bytes().data(), binary.bytes().size());  // expect: user.name -> acme; user.demographic.age -> acme; user.contact.phone_number -> acme
  upload(std::to_string(binary.fields()));
  const auto small = write<BinaryArchive>(team);
  uploadBytes(small.bytes().data(), small.bytes().size());

  archive(toXml(person, true));  // expect: user.name -> globex
  std::string kinds;
  for (const auto& [kind, number] : person.phones) kinds += kind + (number.empty() ? "?" : "!");
  upload(kinds);

  std::map<std::string, std::string> form;
  form.emplace("title", "core");
  form.emplace("size", "12");
  Team parsed;
  InputArchive input(form);
  parsed.serialize(input);
  upload(parsed.title);

  std::map<std::string, std::string> copied;
  copied["title"] = person.name;
  InputArchive tainted(copied);
  Team renamed;
  tainted("title", renamed.title);
  upload(renamed.title);  // expect: user.name -> acme
  upload(parsed.title);
}
