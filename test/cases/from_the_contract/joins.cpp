// Raw, hashed and otherwise transformed data on different ways.
#include <piiflow/annotations.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

struct Patient {
  PII(user.name) std::string name;
  PII(user.health_and_medical) std::string diagnosis;
  PII(user.contact.email) std::string mail;
  int ward = 0;
};

Patient admit(int id);
bool flag();

PII_SANITIZER(hash) std::string digest(const std::string& in);
PII_SANITIZER(tokenize) std::string token(const std::string& in);
PII_SANITIZER(redact) std::string blackout(const std::string& in);
PII_SANITIZER(encrypt) std::string seal(const std::string& in, const std::string& key);
PII_SANITIZER(aggregate) double average(const std::vector<int>& values);
PII_SANITIZER(truncate) std::string shorten(std::string in);

namespace acme {
PII_SINK(acme) void put(const std::string& text);
PII_SINK(acme) void put(double value);
}  // namespace acme

static std::string maybe(const std::string& in, bool hashed) { return hashed ? digest(in) : in; }
static std::string twice(const std::string& in) { return token(digest(in)); }
static std::string wrapped(const std::string& in) {
  std::string out = "sha:";
  out += digest(in);
  return out;
}
static void inPlace(std::string& text) { text = blackout(text); }
static void sometimes(std::string& text) {
  if (flag()) text = blackout(text);
}

struct Scrubbed {
  explicit Scrubbed(const Patient& p) : name(digest(p.name)), mail(p.mail), ward(p.ward) {}
  std::string name, mail;
  int ward;
  std::string line() const { return name + ";" + std::to_string(ward); }
  std::string full() const { return name + ";" + mail; }
};

int main() {
  Patient p = admit(1);
  acme::put(digest(p.name));        // expect: user.name -> acme via hash
  acme::put(maybe(p.name, true));   // expect: user.name -> acme via none
  acme::put(twice(p.mail));         // expect: user.contact.email -> acme via hash,tokenize
  acme::put(wrapped(p.mail));       // expect: user.contact.email -> acme via hash
  acme::put(digest(p.name) + p.name);  // expect: user.name -> acme via none
  acme::put(digest(p.name) + blackout(p.mail));  // expect: user.name -> acme via hash // expect: user.contact.email -> acme via redact

  std::string a = p.diagnosis;
  inPlace(a);
  acme::put(a);  // expect: user.health_and_medical -> acme via redact
  std::string b = p.diagnosis;
  sometimes(b);
  acme::put(b);  // expect: user.health_and_medical -> acme via none
  std::string c;
  if (p.ward > 3)
    c = digest(p.mail);
  else
    c = token(p.mail);
  acme::put(c);  // expect: user.contact.email -> acme via none
  if (p.ward > 3)
    c = shorten(digest(p.mail));
  else
    c = digest(p.mail);
  acme::put(c);  // expect: user.contact.email -> acme via hash
  c = digest("constant");
  acme::put(c);

  Scrubbed s(p);
  acme::put(s.line());  // expect: user.name -> acme via hash
  acme::put(s.full());  // expect: user.name -> acme via hash // expect: user.contact.email -> acme via none
  acme::put(s.ward);

  std::map<std::string, std::string> fields;
  fields["name"] = digest(p.name);
  acme::put(fields["name"]);  // expect: user.name -> acme via hash
  std::vector<std::string> raw{p.name}, hashed;
  for (const auto& n : raw) hashed.push_back(digest(n));
  acme::put(hashed.front());  // expect: user.name -> acme via hash
  acme::put(raw.back());      // expect: user.name -> acme via none
  std::ostringstream os;
  os << "p=" << seal(p.diagnosis, "k") << ";w=" << p.ward;
  acme::put(os.str());  // expect: user.health_and_medical -> acme via encrypt
  os << p.name;
  acme::put(os.str());  // expect: user.health_and_medical -> acme via encrypt // expect: user.name -> acme via none
  std::vector<int> lengths{int(p.name.size()), p.ward};
  acme::put(average(lengths));
  acme::put(seal("plain", p.name));  // expect: user.name -> acme via encrypt
  p.name = digest(p.name);
  acme::put(p.name);  // expect: user.name -> acme via hash
  acme::put(p.mail + p.name);  // expect: user.contact.email -> acme via none // expect: user.name -> acme via hash
  Patient q = p;
  acme::put(q.name);  // expect: user.name -> acme via hash
  if (flag()) q = admit(2);
  acme::put(q.name);  // expect: user.name -> acme via none
}
