// Mail: builder with headers, recipients, MIME parts, a spool, bounces, suppression lists.
#include "svc.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Part {
  std::string type;
  std::string content;
};
class Message {
 public:
  class Builder;
  const std::string& to() const { return to_; }
  const std::string& subject() const { return subject_; }
  const std::vector<Part>& parts() const { return parts_; }
  std::string headers() const {
    std::string h = "Subject: " + subject_ + "\r\n";
    for (const auto& [k, v] : extra_) h += k + ": " + v + "\r\n";
    return h;
  }
  std::string wire() const {
    std::ostringstream os;
    os << "To: " << to_ << "\r\n" << headers();
    for (const auto& p : parts_) os << "--b\r\n" << p.type << "\r\n\r\n" << p.content << "\r\n";
    return os.str();
  }

 private:
  std::string to_, subject_;
  std::map<std::string, std::string> extra_;
  std::vector<Part> parts_;
};
class Message::Builder {
 public:
  Builder& to(std::string a) {
    m_.to_ = std::move(a);
    return *this;
  }
  Builder& subject(std::string s) {
    m_.subject_ = std::move(s);
    return *this;
  }
  Builder& header(std::string k, std::string v) {
    m_.extra_.insert_or_assign(std::move(k), std::move(v));
    return *this;
  }
  Builder& part(std::string type, std::string content) {
    m_.parts_.push_back({std::move(type), std::move(content)});
    return *this;
  }
  Message build() { return std::exchange(m_, Message()); }

 private:
  Message m_;
};

class Spool {
 public:
  void put(Message m) { queue_.push_back(std::move(m)); }
  void suppress(const std::string& a) { suppressed_.insert(a); }
  int deliver() {
    int n = 0;
    for (; !queue_.empty(); queue_.pop_front()) {
      const Message& m = queue_.front();
      if (suppressed_.contains(m.to())) {
        bounced_.push_back({m.to(), "suppressed"});
        continue;
      }
      globex::send(m.wire());  // expect: user.contact.email -> globex ; user.name -> globex
      ++n;
    }
    return n;
  }
  const std::vector<std::pair<std::string, std::string>>& bounced() const { return bounced_; }

 private:
  std::deque<Message> queue_;
  std::set<std::string> suppressed_;
  std::vector<std::pair<std::string, std::string>> bounced_;
};

std::string first_name(const std::string& n) { return n.substr(0, n.find(' ')); }
std::string fold(const std::string& s, std::size_t width) {
  std::string out;
  std::size_t col = 0;
  for (char ch : s) {
    out += ch;
    if (++col == width) {
      out += "\r\n ";
      col = 0;
    }
  }
  return out;
}

}  // namespace

void mail(const Customer& c) {
  Message::Builder b;
  Message m = b.to(c.email).subject("Welcome").header("X-Plan", c.tier).part("text/plain", "Hi " + first_name(c.name)).build();
  acme::send(m.to());                       // expect: user.contact.email -> acme
  acme::send(m.subject());                  // silent
  acme::send(m.headers());                  // silent
  acme::send(m.parts().front().type);       // silent
  acme::send(m.parts().front().content);    // expect: user.name -> acme
  acme::send(m.parts().size());             // silent
  acme::send(m.wire().size());              // silent
  Message next = b.subject("Second").build();
  acme::send(next.wire());                  // silent
  acme::send(next.to());                    // silent
  Message third = b.to("ops@corp").header("X-Phone", c.phone).build();
  acme::send(third.to());                   // silent
  acme::send(third.headers());              // expect: user.contact.phone_number -> acme
  acme::send(third.subject());              // silent
  Spool spool;
  spool.put(std::move(m));
  spool.suppress("nobody@x");
  acme::send(spool.deliver());              // silent
  for (const auto& [who, why] : spool.bounced()) {
    acme::send(who);                        // expect: user.contact.email -> acme
    acme::send(why);                        // silent
  }
  acme::send(fold(c.name, 70));             // expect: user.name -> acme
  acme::send(fold("subject", 70));          // silent
  acme::send(first_name(c.tier));           // silent
}
