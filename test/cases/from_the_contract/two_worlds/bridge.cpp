#include "bridge.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>

Desk::Desk(const char* city) : city_(city) {}
Desk::~Desk() {
  if (!notes_.empty()) to_globex(notes_.back().c_str());  // expect: user.name -> globex
  to_globex(city_.c_str());
}
void Desk::note(const std::string& text) { notes_.push_back(text); }
std::string Desk::notes() const {
  std::string all;
  for (const auto& n : notes_) all += n + "\n";
  return all;
}
Desk& Desk::main() {
  static Desk* desk = new Desk("Lisbon");
  return *desk;
}

extern "C" {
char last_error[64];
const char* greeting = "welcome";

desk* desk_open(const char* city) { return reinterpret_cast<desk*>(new Desk(city)); }
void desk_note(desk* d, const char* text) { reinterpret_cast<Desk*>(d)->note(text); }
void desk_each(const desk* d, desk_line fn, void* ctx) {
  std::string all = reinterpret_cast<const Desk*>(d)->notes();
  for (std::size_t at = 0, end; (end = all.find('\n', at)) != std::string::npos; at = end + 1)
    fn(all.substr(at, end - at).c_str(), ctx);
}
size_t desk_count(const desk* d) { return reinterpret_cast<const Desk*>(d)->notes().size(); }
char* desk_city(const desk* d) { return strdup(reinterpret_cast<const Desk*>(d)->city().c_str()); }
void desk_close(desk* d) { delete reinterpret_cast<Desk*>(d); }
desk* desk_default(void) { return reinterpret_cast<desk*>(&Desk::main()); }
void set_error(const char* fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  std::vsnprintf(last_error, sizeof last_error, fmt, ap);
  va_end(ap);
}
}
