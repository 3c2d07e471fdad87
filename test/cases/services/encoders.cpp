// Encoders by hand: base64, hex, URL, JSON, quoted-printable; a registry of them, chains, and digests of lengths.
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct Letter {
  std::string language;
  PII(user.contact.email) std::string to;
  PII(user.content.private) std::string body;
  std::vector<std::string> headers;
};

Letter nextLetter();
PII_SINK(acme) void deliver(const std::string& text);
PII_SINK(acme) void count(std::size_t n);
PII_SINK(globex) void mirror(const char* data, std::size_t size);
PII_SANITIZER(encrypt) std::string sealed(const std::string& text);

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view in) {
  std::string out;
  out.reserve((in.size() + 2) / 3 * 4);
  std::uint32_t bits = 0;
  int have = 0;
  for (unsigned char c : in) {
    bits = bits << 8 | c;
    have += 8;
    while (have >= 6) {
      have -= 6;
      out += kAlphabet[bits >> have & 63];
    }
  }
  if (have > 0) out += kAlphabet[bits << (6 - have) & 63];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

std::string hex(std::string_view in) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out(in.size() * 2, '0');
  for (std::size_t i = 0; i < in.size(); ++i) {
    const auto c = static_cast<unsigned char>(in[i]);
    out[2 * i] = digits[c >> 4];
    out[2 * i + 1] = digits[c & 15];
  }
  return out;
}

std::string url(std::string_view in) {
  std::string out;
  for (char c : in) {
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.') {
      out.push_back(c);
    } else {
      out.push_back('%');
      out += hex(std::string_view(&c, 1));
    }
  }
  return out;
}

std::string masked(std::string_view in) { return std::string(in.size(), '*'); }

std::string histogram(std::string_view in) {
  std::array<int, 4> classes{};
  for (char c : in) {
    if (std::isalpha(static_cast<unsigned char>(c))) ++classes[0];
    else if (std::isdigit(static_cast<unsigned char>(c))) ++classes[1];
    else if (std::isspace(static_cast<unsigned char>(c))) ++classes[2];
    else ++classes[3];
  }
  std::string out;
  for (int n : classes) out += std::to_string(n) + ",";
  return out;
}

const char* severity(std::string_view in) {
  static constexpr std::array<const char*, 3> names{"short", "medium", "long"};
  return names[std::min<std::size_t>(in.size() / 100, 2)];
}

class Codec {
 public:
  using Step = std::function<std::string(std::string_view)>;
  Codec& then(Step step) {
    steps_.push_back(std::move(step));
    return *this;
  }
  std::string operator()(std::string_view in) const {
    std::string text(in);
    for (const Step& step : steps_) text = step(text);
    return text;
  }

 private:
  std::vector<Step> steps_;
};

std::string rot13(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>('a' + (c - 'a' + 13) % 26);
  }
  return text;
}

std::uint32_t crc(std::string_view in) {
  return std::accumulate(in.begin(), in.end(), 0xffffffffu, [](std::uint32_t sum, char c) {
    sum ^= static_cast<unsigned char>(c);
    for (int i = 0; i < 8; ++i) sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320u : 0);
    return sum;
  });
}

int main() {
  const Letter letter = nextLetter();

  deliver(base64(letter.body));  // expect: user.content.private -> acme
  deliver(base64(letter.language));
  deliver(hex(letter.to));  // expect: user.contact.email -> acme
  deliver(hex(letter.language));
  deliver(url(letter.to));  // expect: user.contact.email -> acme
  deliver(masked(letter.to));
  deliver(histogram(letter.body));
  deliver(severity(letter.body));
  count(crc(letter.body));  // expect: user.content.private -> acme
  count(crc(letter.language));
  count(letter.body.size() / 3 * 4);

  Codec plain;
  plain.then(base64).then(url);
  deliver(plain(letter.body));  // expect: user.content.private -> acme
  deliver(plain(letter.language));
  Codec locked;
  locked.then([](std::string_view in) { return sealed(std::string(in)); }).then(hex);
  deliver(locked(letter.body));  // expect: user.content.private -> acme

  std::string text = letter.body;
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  mirror(text.data(), text.size());  // expect: user.content.private -> globex
  text = rot13(letter.to);
  mirror(text.c_str(), text.size());  // expect: user.contact.email -> globex
  text.assign(letter.to.size(), '?');
  mirror(text.c_str(), text.size());

  const std::map<std::string, std::string (*)(std::string_view)> codecs{{"base64", base64}, {"hex", hex}, {"url", url}};
  for (const auto& [name, encode] : codecs) {
    deliver(name);
    deliver(encode(letter.to));  // expect: user.contact.email -> acme
    deliver(encode(letter.language));
  }

  std::vector<std::string> parts;
  std::copy(letter.headers.begin(), letter.headers.end(), std::back_inserter(parts));
  for (std::string& part : parts) part = base64(part);
  deliver(std::accumulate(parts.begin(), parts.end(), std::string()));
  parts.insert(parts.begin(), hex(letter.to));
  deliver(std::accumulate(parts.begin(), parts.end(), std::string()));  // expect: user.contact.email -> acme
  std::string reversed(letter.to.rbegin(), letter.to.rend());
  deliver(reversed);  // expect: user.contact.email -> acme
  reversed.erase();
  deliver(reversed);
}
