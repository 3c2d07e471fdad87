// Parsers: tokens as views, recursive descent to a tree, evaluation, templates with placeholders, CSV rows.
#include "case.h"

#include <cctype>
#include <map>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

struct Token {
  enum Kind { kWord, kSymbol, kEnd } kind = kEnd;
  std::string_view text;
};
class Lexer {
 public:
  explicit Lexer(std::string_view in) : in_(in) {}
  Token next() {
    while (pos_ < in_.size() && in_[pos_] == ' ') ++pos_;
    if (pos_ == in_.size()) return {};
    const std::size_t from = pos_;
    if (!std::isalnum(static_cast<unsigned char>(in_[pos_]))) return {Token::kSymbol, in_.substr(pos_++, 1)};
    while (pos_ < in_.size() && std::isalnum(static_cast<unsigned char>(in_[pos_]))) ++pos_;
    return {Token::kWord, in_.substr(from, pos_ - from)};
  }
  std::size_t pos() const { return pos_; }

 private:
  std::string_view in_;
  std::size_t pos_ = 0;
};

struct Node {
  std::string word;
  std::unique_ptr<Node> left, right;
};
static std::unique_ptr<Node> parse(Lexer& lx) {
  Token t = lx.next();
  if (t.kind == Token::kEnd) return nullptr;
  auto n = std::make_unique<Node>();
  n->word = std::string(t.text);
  n->left = parse(lx);
  return n;
}
static std::string last(const Node& n) { return n.left ? last(*n.left) : n.word; }
static int depth(const Node& n) { return n.left ? depth(*n.left) + 1 : 1; }

static std::string expand(const std::string& text, const std::map<std::string, std::string>& vars) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '$') {
      out += text[i];
      continue;
    }
    std::string key(1, text[++i]);
    if (auto it = vars.find(key); it != vars.end()) out += it->second;
  }
  return out;
}
static std::vector<std::string> row(const std::string& line) {
  std::vector<std::string> out(1);
  for (char c : line) {
    if (c == ',') {
      out.emplace_back();
    } else {
      out.back().push_back(c);
    }
  }
  return out;
}

int main() {
  User u = load_user(1);
  Lexer a(u.name), b("plain words");
  Token t = a.next(), s = b.next();
  acme::send(std::string(t.text));  // expect: user.name -> acme
  acme::send(std::string(s.text));
  acme::send(static_cast<int>(t.kind));
  acme::send(a.pos());
  Lexer c(u.email), d("x y z");
  auto one = parse(c);
  auto two = parse(d);
  if (one) acme::send(one->word);  // expect: user.contact.email -> acme
  if (one) acme::send(last(*one));  // expect: user.contact.email -> acme
  if (one) acme::send(depth(*one));
  if (two) acme::send(last(*two));
  acme::send(expand("hi $n", {{"n", u.name}}));  // expect: user.name -> acme
  acme::send(expand("hi $p", {{"p", u.plan}}));
  acme::send(expand(u.phone, {}));  // expect: user.contact.phone_number -> acme
  for (const auto& cell : row("a,b")) acme::send(cell);
  for (const auto& cell : row(u.email)) acme::send(cell);  // expect: user.contact.email -> acme
  acme::send(row(u.email).size());
}
