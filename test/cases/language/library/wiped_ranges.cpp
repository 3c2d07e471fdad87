// What is filled, generated or transformed from its beginning to its end holds nothing else.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <string>
#include <vector>

PII(user.credentials.password) std::string read_password();
PII_SINK(acme) void send(const std::string& text);
PII_SINK(acme) void send_all(const std::vector<std::string>& texts);
PII_SINK(acme) void send_raw(const char* text);

void filled() {
  std::string password = read_password();
  send(password);  // expect: user.credentials.password -> acme
  std::fill(password.begin(), password.end(), 'x');
  send(password);
  std::string part = read_password();
  std::fill(part.begin() + 2, part.end(), 'x');
  send(part);  // expect: user.credentials.password -> acme
  std::string other = read_password();
  std::fill(password.begin(), other.end(), 'x');
  send(other);  // expect: user.credentials.password -> acme
}

void counted() {
  std::string password = read_password();
  std::fill_n(password.begin(), password.size(), '*');
  send(password);
  std::string few = read_password();
  std::fill_n(few.begin(), 2, '*');
  send(few);  // expect: user.credentials.password -> acme
}

void filled_with_data() {
  std::vector<std::string> texts(3);
  std::fill(texts.begin(), texts.end(), read_password());
  send_all(texts);  // expect: user.credentials.password -> acme
  std::ranges::fill(texts, "none");
  send_all(texts);
}

void filled_array() {
  char text[32];
  std::strncpy(text, read_password().c_str(), sizeof text);
  send_raw(text);  // expect: user.credentials.password -> acme
  std::fill(std::begin(text), std::end(text), '\0');
  send_raw(text);
}

void generated() {
  std::string password = read_password();
  std::generate(password.begin(), password.end(), [] { return '*'; });
  send(password);
}

void transformed() {
  std::string password = read_password();
  std::transform(password.begin(), password.end(), password.begin(), [](char c) { return std::toupper(c); });
  send(password);  // expect: user.credentials.password -> acme
  std::transform(password.begin(), password.end(), password.begin(), [](char) { return '*'; });
  send(password);
}

void partly_transformed() {
  std::string password = read_password();
  std::transform(password.begin(), password.begin() + 2, password.begin(), [](char) { return '*'; });
  send(password);  // expect: user.credentials.password -> acme
}
