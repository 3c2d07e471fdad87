// string_view: windows on other people's characters, and what happens when those change.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace std::literals;

std::string_view trim(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  return text;
}

std::pair<std::string_view, std::string_view> cut(std::string_view text, char at) {
  auto pos = text.find(at);
  if (pos == text.npos) return {text, {}};
  return {text.substr(0, pos), text.substr(pos + 1)};
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    auto [head, tail] = cut(text, ' ');
    out.push_back(head);
    text = tail;
  }
  return out;
}

constexpr std::string_view kind_of(std::string_view text) { return text.size() > 64 ? "long"sv : "short"sv; }

class Token {
 public:
  Token(std::string_view name, std::string_view text) : name_(name), text_(text) {}
  std::string_view name() const { return name_; }
  std::string_view text() const { return text_; }
  void drop() { text_ = {}; }

 private:
  std::string_view name_;
  std::string_view text_;
};

class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}
  std::string_view until(char c) {
    auto [head, tail] = cut(text_.substr(pos_), c);
    pos_ += head.size() + !tail.empty();
    return head;
  }
  std::size_t position() const { return pos_; }

 private:
  std::string_view text_;
  std::size_t pos_ = 0;
};

void windows(const User& user) {
  std::string_view view = user.plan;
  acme::send(view);                                    // silent
  view = user.email;
  acme::send(view);                                    // expect: user.contact.email -> acme
  acme::send(view.size());                             // silent
  acme::send(view.substr(0, 9));                       // expect: user.contact.email -> acme
  acme::send(kind_of(view));                           // silent
  auto [local, domain] = cut(view, '@');
  acme::send(domain);                                  // expect: user.contact.email -> acme
  view = "closed";
  acme::send(view);                                    // silent
  acme::send(local);                                   // expect: user.contact.email -> acme
  acme::send(view.starts_with(local));                 // silent
}

void shared_storage(const User& user) {
  std::string text = "0123456789012345678901234567890";
  std::string_view window = text;
  acme::send(window);                                  // silent
  text.assign(user.name).append("                 ");
  acme::send(trim(text));                              // expect: user.name -> acme
  std::string copy(trim(text));
  text = "public";
  acme::send(trim(text));                              // silent
  acme::send(copy);                                    // expect: user.name -> acme
  std::string upper(user.name.size(), ' ');
  std::ranges::transform(std::string_view(user.name), upper.begin(), [](unsigned char c) { return std::toupper(c); });
  acme::send(upper);                                   // expect: user.name -> acme
}

void tokens(const User& user) {
  Token token("mail"sv, user.email);
  acme::send(token.name());                            // silent
  acme::send(token.text());                            // expect: user.contact.email -> acme
  Token other = token;
  token.drop();
  acme::send(token.text());                            // silent
  acme::send(other.text());                            // expect: user.contact.email -> acme
  for (auto word : words("a fixed line of text")) acme::send(word);  // silent
  for (auto word : words(user.name)) acme::send(word); // expect: user.name -> acme
  std::string record = user.plan + ";" + user.phone + ";";
  Cursor cursor(record);
  acme::send(std::string(cursor.until(';')).empty());  // silent
  acme::send(cursor.until(';'));                       // expect: user.contact.phone_number -> acme
  acme::send(cursor.position());                       // silent
  Cursor fixed("k=v;");
  acme::send(fixed.until('='));                        // silent
  acme::send("name: "s.append("unknown"sv));           // silent
  acme::send("name: "s.append(std::string_view(user.name).substr(0, 4)));  // expect: user.name -> acme
}

}  // namespace

int main() {
  User user = load_user(2);
  windows(user);
  shared_storage(user);
  tokens(user);
}
