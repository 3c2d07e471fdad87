// Paths, expressions that match, times, and what errors say.
#include "pii_case.h"

#include <cctype>
#include <chrono>
#include <filesystem>
#include <ios>
#include <iterator>
#include <locale>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <typeindex>
#include <typeinfo>
#include <vector>

namespace fs = std::filesystem;
namespace ch = std::chrono;

void paths(const User& u) {
  { fs::path p = u.name; acme::send(char(p.generic_u8string()[0])); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(char(p.generic_u8string()[0])); }
  { fs::path p = u.name; acme::send(p.root_path().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.root_path().string()); }
  { fs::path p = u.name; acme::send(p.root_name().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.root_name().string()); }
  { fs::path p = u.name; acme::send(p.root_directory().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.root_directory().string()); }
  { fs::path p = u.name; acme::send(p.relative_path().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.relative_path().string()); }
  { fs::path p = u.name; acme::send(p.lexically_normal().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.lexically_normal().string()); }
  { fs::path p = u.name; acme::send(p.lexically_relative("/x").string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.lexically_relative("/x").string()); }
  { fs::path p = u.name; acme::send(p.lexically_proximate("/x").string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.lexically_proximate("/x").string()); }
  { fs::path p = u.name; acme::send(p.stem().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.stem().string()); }
  { fs::path p = u.name; acme::send(p.filename().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.filename().string()); }
  { fs::path p = u.name; acme::send(p.extension().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.extension().string()); }
  { fs::path p = u.name; acme::send(p.parent_path().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.parent_path().string()); }
  { fs::path p = u.name; acme::send(int(p.u16string()[0])); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(int(p.u16string()[0])); }
  { fs::path p = u.name; acme::send(int(p.u32string()[0])); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(int(p.u32string()[0])); }
  { fs::path p = u.name; acme::send(int(p.wstring()[0])); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(int(p.wstring()[0])); }
  { fs::path p = u.name; acme::send(int(p.generic_wstring()[0])); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(int(p.generic_wstring()[0])); }
  { fs::path p = u.name; acme::send(int(p.generic_u16string()[0])); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(int(p.generic_u16string()[0])); }
  { fs::path p; p.assign(u.name); acme::send(p.string()); }  // expect: user.name -> acme
  { fs::path p; p.assign(u.plan); acme::send(p.string()); }
  { fs::path p = "x"; p.concat(u.name); acme::send(p.string()); }  // expect: user.name -> acme
  { fs::path p = "x"; p.concat(u.plan); acme::send(p.string()); }
  { fs::path p = "x"; p.replace_filename(u.name); acme::send(p.string()); }  // expect: user.name -> acme
  { fs::path p = "x"; p.replace_filename(u.plan); acme::send(p.string()); }
  { fs::path p = u.name; acme::send(p.assign(p).string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.assign(p).string()); }
  { fs::path p = u.name; acme::send(p.concat("x").string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.concat("x").string()); }
  { fs::path p = u.name; acme::send(p.make_preferred().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.make_preferred().string()); }
  { fs::path p = u.name; acme::send(p.remove_filename().string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.remove_filename().string()); }
  { fs::path p = u.name; acme::send(p.replace_filename("x").string()); }  // expect: user.name -> acme
  { fs::path p = u.plan; acme::send(p.replace_filename("x").string()); }
  { fs::path p = u.name; p.assign("x"); acme::send(p.string()); }
  { fs::directory_entry e{fs::path(u.name)}; acme::send(fs::path(e).string()); }  // expect: user.name -> acme
  { fs::directory_entry e{fs::path(u.plan)}; acme::send(fs::path(e).string()); }
  { fs::directory_entry e{fs::path(u.name)}; const fs::path& p = e; acme::send(p.string()); }  // expect: user.name -> acme
  { fs::directory_entry e{fs::path(u.plan)}; const fs::path& p = e; acme::send(p.string()); }
  { fs::directory_iterator i{fs::path(u.name)}; acme::send(i->path().string()); }  // expect: user.name -> acme
  { fs::directory_iterator i{fs::path(u.plan)}; acme::send(i->path().string()); }
  { fs::recursive_directory_iterator i{fs::path(u.name)}; acme::send(i->path().string()); }  // expect: user.name -> acme
  { fs::recursive_directory_iterator i{fs::path(u.plan)}; acme::send(i->path().string()); }
  { fs::recursive_directory_iterator i{fs::path(u.name)}; acme::send((*i).path().string()); }  // expect: user.name -> acme
  { fs::recursive_directory_iterator i{fs::path(u.plan)}; acme::send((*i).path().string()); }
  { acme::send(fs::canonical(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::canonical(u.plan).string()); }
  { acme::send(fs::proximate(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::proximate(u.plan).string()); }
  { acme::send(fs::read_symlink(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::read_symlink(u.plan).string()); }
  { acme::send(fs::weakly_canonical(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::weakly_canonical(u.plan).string()); }
  { acme::send(fs::u8path(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::u8path(u.plan).string()); }
  { acme::send(fs::absolute(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::absolute(u.plan).string()); }
  { acme::send(fs::relative(u.name).string()); }  // expect: user.name -> acme
  { acme::send(fs::relative(u.plan).string()); }
  const fs::path p = u.name, q = u.plan;
  fs::directory_entry e(p);
  fs::recursive_directory_iterator r(p);
  acme::send(p.string());                        // expect: user.name -> acme
  acme::send(p.compare(q));
  acme::send(p.has_extension());
  acme::send(p.has_filename());
  acme::send(p.has_parent_path());
  acme::send(p.has_relative_path());
  acme::send(p.has_root_directory());
  acme::send(p.has_root_name());
  acme::send(p.has_root_path());
  acme::send(p.has_stem());
  acme::send(p.is_relative());
  acme::send(p.is_absolute());
  acme::send(p.empty());
  acme::send(fs::exists(p));
  acme::send(fs::equivalent(p, q));
  acme::send(long(fs::file_size(p)));
  acme::send(long(fs::hard_link_count(p)));
  acme::send(long(fs::hash_value(p)));
  acme::send(fs::is_block_file(p));
  acme::send(fs::is_character_file(p));
  acme::send(fs::is_directory(p));
  acme::send(fs::is_empty(p));
  acme::send(fs::is_fifo(p));
  acme::send(fs::is_other(p));
  acme::send(fs::is_regular_file(p));
  acme::send(fs::is_socket(p));
  acme::send(fs::is_symlink(p));
  acme::send(fs::create_directory(p));
  acme::send(fs::remove(p));
  acme::send(long(fs::remove_all(p)));
  acme::send(long(fs::space(p).free));
  acme::send(int(fs::status(p).type()));
  acme::send(int(fs::symlink_status(p).type()));
  acme::send(fs::status_known(fs::status(p)));
  acme::send(fs::copy_file(p, q));
  acme::send(e.exists());
  acme::send(long(e.file_size()));
  acme::send(long(e.hard_link_count()));
  acme::send(e.is_directory());
  acme::send(e.is_regular_file());
  acme::send(e.is_symlink());
  acme::send(int(e.status().type()));
  acme::send(int(e.symlink_status().type()));
  acme::send(r.depth());
  acme::send(r.recursion_pending());
  acme::send_object(fs::last_write_time(p));
  acme::send_object(e.last_write_time());
  fs::copy(p, q);
  fs::copy_symlink(p, q);
  fs::create_symlink(p, q);
  fs::create_directory_symlink(p, q);
  fs::create_hard_link(p, q);
  fs::permissions(p, fs::perms::all);
  fs::rename(p, q);
  fs::resize_file(p, 1);
  e.refresh();
  r.pop();
  r.disable_recursion_pending();
  acme::send(q.string());
  acme::send(p.string());                        // expect: user.name -> acme
}

void expressions(const User& u) {
  std::regex some("x");
  { const std::string s = u.name; std::smatch m; std::regex_match(s, m, some); acme::send(m.str()); }  // expect: user.name -> acme
  { const std::string s = u.plan; std::smatch m; std::regex_match(s, m, some); acme::send(m.str()); }
  {
    std::string s = u.name;
    std::match_results<std::string::iterator> m;
    std::regex_match(s.begin(), s.end(), m, some);
    acme::send(m.str());  // expect: user.name -> acme
  }
  {
    std::string s = u.plan;
    std::match_results<std::string::iterator> m;
    std::regex_match(s.begin(), s.end(), m, some);
    acme::send(m.str());
  }
  { std::string s = u.name; std::cmatch m; std::regex_match(s.c_str(), m, some); acme::send(m.str()); }  // expect: user.name -> acme
  { std::string s = u.plan; std::cmatch m; std::regex_match(s.c_str(), m, some); acme::send(m.str()); }
  {
    std::string s = u.name;
    std::match_results<std::string::iterator> m;
    std::regex_search(s.begin(), s.end(), m, some);
    acme::send(m.str());  // expect: user.name -> acme
  }
  {
    std::string s = u.plan;
    std::match_results<std::string::iterator> m;
    std::regex_search(s.begin(), s.end(), m, some);
    acme::send(m.str());
  }
  { std::string s = u.name; std::cmatch m; std::regex_search(s.c_str(), m, some); acme::send(m.str()); }  // expect: user.name -> acme
  { std::string s = u.plan; std::cmatch m; std::regex_search(s.c_str(), m, some); acme::send(m.str()); }
  { std::string s = u.name; std::smatch m; std::regex_search(s, m, some); acme::send(m.cbegin()->str()); }  // expect: user.name -> acme
  { std::string s = u.plan; std::smatch m; std::regex_search(s, m, some); acme::send(m.cbegin()->str()); }
  { std::string s = u.name; std::smatch m; std::regex_search(s, m, some); acme::send((m.cend() - 1)->str()); }  // expect: user.name -> acme
  { std::string s = u.plan; std::smatch m; std::regex_search(s, m, some); acme::send((m.cend() - 1)->str()); }
  { std::string s = u.name; std::smatch m; std::regex_search(s, m, some); acme::send(m.begin()->str()); }  // expect: user.name -> acme
  { std::string s = u.plan; std::smatch m; std::regex_search(s, m, some); acme::send(m.begin()->str()); }
  const std::string s = u.name;
  std::smatch m;
  std::regex_search(s, m, some);
  acme::send(m.str());                           // expect: user.name -> acme
  acme::send(m.ready());
  acme::send(m.empty());
  acme::send(long(m.size()));
  acme::send(long(m.position()));
  acme::send(m[0].compare("x"));
  acme::send(unsigned(some.flags()));
  some.assign(u.name);
  some = u.name;
  some.imbue(std::locale());
  std::locale c;
  acme::send(std::isalnum(u.name[0], c));
  acme::send(std::isblank(u.name[0], c));
  acme::send(std::iscntrl(u.name[0], c));
  acme::send(std::isdigit(u.name[0], c));
  acme::send(std::isgraph(u.name[0], c));
  acme::send(std::islower(u.name[0], c));
  acme::send(std::isprint(u.name[0], c));
  acme::send(std::ispunct(u.name[0], c));
  acme::send(std::isspace(u.name[0], c));
  acme::send(std::isupper(u.name[0], c));
  acme::send(std::isxdigit(u.name[0], c));
  acme::send(std::isalpha(u.name[0], c));
  acme::send(std::toupper(u.name[0], c));        // expect: user.name -> acme
  acme::send(std::toupper(u.plan[0], c));
}

void times(const User& u) {
  long number = std::stol(u.phone), plain = u.id;
  { ch::milliseconds t(number); acme::send(long(ch::abs(t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long(ch::abs(t).count())); }
  { ch::milliseconds t(number); acme::send(long(ch::ceil<ch::seconds>(t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long(ch::ceil<ch::seconds>(t).count())); }
  { ch::milliseconds t(number); acme::send(long(ch::floor<ch::seconds>(t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long(ch::floor<ch::seconds>(t).count())); }
  { ch::milliseconds t(number); acme::send(long(ch::round<ch::seconds>(t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long(ch::round<ch::seconds>(t).count())); }
  { ch::milliseconds t(number); acme::send(long((t * 2).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t * 2).count())); }
  { ch::milliseconds t(number); acme::send(long((t / 2).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t / 2).count())); }
  { ch::milliseconds t(number); acme::send(long((t % 2).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t % 2).count())); }
  { ch::milliseconds t(number); acme::send(long((t + t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t + t).count())); }
  { ch::milliseconds t(number); acme::send(long((t - t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t - t).count())); }
  { ch::milliseconds t(number); acme::send(long((+t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((+t).count())); }
  { ch::milliseconds t(number); acme::send(long((-t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((-t).count())); }
  { ch::milliseconds t(number); acme::send(long((++t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((++t).count())); }
  { ch::milliseconds t(number); acme::send(long((--t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((--t).count())); }
  { ch::milliseconds t(number); acme::send(long((t += t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t += t).count())); }
  { ch::milliseconds t(number); acme::send(long((t -= t).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t -= t).count())); }
  { ch::milliseconds t(number); acme::send(long((t *= 2).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t *= 2).count())); }
  { ch::milliseconds t(number); acme::send(long((t /= 2).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t /= 2).count())); }
  { ch::milliseconds t(number); acme::send(long((t %= 2).count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(plain); acme::send(long((t %= 2).count())); }
  { ch::milliseconds t(1); t += ch::milliseconds(number); acme::send(long(t.count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(1); t += ch::milliseconds(plain); acme::send(long(t.count())); }
  { ch::milliseconds t(1); t -= ch::milliseconds(number); acme::send(long(t.count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(1); t -= ch::milliseconds(plain); acme::send(long(t.count())); }
  { ch::milliseconds t(1); t %= ch::milliseconds(number); acme::send(long(t.count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(1); t %= ch::milliseconds(plain); acme::send(long(t.count())); }
  { ch::milliseconds t(1); t *= number; acme::send(long(t.count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(1); t *= plain; acme::send(long(t.count())); }
  { ch::milliseconds t(1); t /= number; acme::send(long(t.count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(1); t /= plain; acme::send(long(t.count())); }
  { ch::milliseconds t(1); t %= number; acme::send(long(t.count())); }  // expect: user.contact.phone_number -> acme
  { ch::milliseconds t(1); t %= plain; acme::send(long(t.count())); }
  { ch::sys_days d{ch::days(number)}; acme::send(long(d.time_since_epoch().count())); }  // expect: user.contact.phone_number -> acme
  { ch::sys_days d{ch::days(plain)}; acme::send(long(d.time_since_epoch().count())); }
  { auto d = ch::system_clock::from_time_t(number); acme::send(long(ch::system_clock::to_time_t(d))); }  // expect: user.contact.phone_number -> acme
  { auto d = ch::system_clock::from_time_t(plain); acme::send(long(ch::system_clock::to_time_t(d))); }
  {
    auto d = ch::time_point_cast<ch::seconds>(ch::system_clock::from_time_t(number));
    acme::send(long(d.time_since_epoch().count()));  // expect: user.contact.phone_number -> acme
  }
  {
    auto d = ch::time_point_cast<ch::seconds>(ch::system_clock::from_time_t(plain));
    acme::send(long(d.time_since_epoch().count()));
  }
  { ch::year_month_day d{ch::sys_days(ch::days(number))}; acme::send(int(d.year())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_day d{ch::sys_days(ch::days(plain))}; acme::send(int(d.year())); }
  { ch::year_month_day d{ch::sys_days(ch::days(number))}; acme::send(unsigned(d.month())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_day d{ch::sys_days(ch::days(plain))}; acme::send(unsigned(d.month())); }
  { ch::year_month_day d{ch::sys_days(ch::days(number))}; acme::send(unsigned(d.day())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_day d{ch::sys_days(ch::days(plain))}; acme::send(unsigned(d.day())); }
  { ch::weekday w{ch::sys_days(ch::days(number))}; acme::send(w.c_encoding()); }  // expect: user.contact.phone_number -> acme
  { ch::weekday w{ch::sys_days(ch::days(plain))}; acme::send(w.c_encoding()); }
  { ch::weekday w{ch::sys_days(ch::days(number))}; acme::send(w.iso_encoding()); }  // expect: user.contact.phone_number -> acme
  { ch::weekday w{ch::sys_days(ch::days(plain))}; acme::send(w.iso_encoding()); }
  { ch::year_month m{ch::year(number), ch::month(1)}; acme::send(int(m.year())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month m{ch::year(plain), ch::month(1)}; acme::send(int(m.year())); }
  { ch::year_month m{ch::year(1), ch::month(number)}; acme::send(unsigned(m.month())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month m{ch::year(1), ch::month(plain)}; acme::send(unsigned(m.month())); }
  { ch::month_day m{ch::month(number), ch::day(1)}; acme::send(unsigned(m.month())); }  // expect: user.contact.phone_number -> acme
  { ch::month_day m{ch::month(plain), ch::day(1)}; acme::send(unsigned(m.month())); }
  { ch::month_day m{ch::month(1), ch::day(number)}; acme::send(unsigned(m.day())); }  // expect: user.contact.phone_number -> acme
  { ch::month_day m{ch::month(1), ch::day(plain)}; acme::send(unsigned(m.day())); }
  { ch::year_month_day_last l{ch::year(number), ch::month_day_last(ch::month(1))}; acme::send(int(l.year())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_day_last l{ch::year(plain), ch::month_day_last(ch::month(1))}; acme::send(int(l.year())); }
  { ch::year_month_day_last l{ch::year(number), ch::month_day_last(ch::month(1))}; acme::send(unsigned(l.month())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_day_last l{ch::year(plain), ch::month_day_last(ch::month(1))}; acme::send(unsigned(l.month())); }
  { ch::year_month_day_last l{ch::year(number), ch::month_day_last(ch::month(1))}; acme::send(unsigned(l.day())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_day_last l{ch::year(plain), ch::month_day_last(ch::month(1))}; acme::send(unsigned(l.day())); }
  {
    ch::year_month_day_last l{ch::year(number), ch::month_day_last(ch::month(1))};
    acme::send(long(ch::sys_days(l).time_since_epoch().count()));  // expect: user.contact.phone_number -> acme
  }
  {
    ch::year_month_day_last l{ch::year(plain), ch::month_day_last(ch::month(1))};
    acme::send(long(ch::sys_days(l).time_since_epoch().count()));
  }
  { ch::year_month_weekday y{ch::sys_days(ch::days(number))}; acme::send(int(y.year())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_weekday y{ch::sys_days(ch::days(plain))}; acme::send(int(y.year())); }
  { ch::year_month_weekday y{ch::sys_days(ch::days(number))}; acme::send(unsigned(y.month())); }  // expect: user.contact.phone_number -> acme
  { ch::year_month_weekday y{ch::sys_days(ch::days(plain))}; acme::send(unsigned(y.month())); }
  {
    ch::year_month_weekday y{ch::sys_days(ch::days(number))};
    acme::send(long(ch::sys_days(y).time_since_epoch().count()));  // expect: user.contact.phone_number -> acme
  }
  {
    ch::year_month_weekday y{ch::sys_days(ch::days(plain))};
    acme::send(long(ch::sys_days(y).time_since_epoch().count()));
  }
  { ch::hh_mm_ss h{ch::milliseconds(number)}; acme::send(long(h.hours().count())); }  // expect: user.contact.phone_number -> acme
  { ch::hh_mm_ss h{ch::milliseconds(plain)}; acme::send(long(h.hours().count())); }
  { ch::hh_mm_ss h{ch::milliseconds(number)}; acme::send(long(h.minutes().count())); }  // expect: user.contact.phone_number -> acme
  { ch::hh_mm_ss h{ch::milliseconds(plain)}; acme::send(long(h.minutes().count())); }
  { ch::hh_mm_ss h{ch::milliseconds(number)}; acme::send(long(h.seconds().count())); }  // expect: user.contact.phone_number -> acme
  { ch::hh_mm_ss h{ch::milliseconds(plain)}; acme::send(long(h.seconds().count())); }
  { ch::hh_mm_ss h{ch::milliseconds(number)}; acme::send(long(h.subseconds().count())); }  // expect: user.contact.phone_number -> acme
  { ch::hh_mm_ss h{ch::milliseconds(plain)}; acme::send(long(h.subseconds().count())); }
  { ch::hh_mm_ss h{ch::milliseconds(number)}; acme::send(long(h.to_duration().count())); }  // expect: user.contact.phone_number -> acme
  { ch::hh_mm_ss h{ch::milliseconds(plain)}; acme::send(long(h.to_duration().count())); }
  { ch::hh_mm_ss h{ch::milliseconds(number)}; acme::send(long(ch::milliseconds(h).count())); }  // expect: user.contact.phone_number -> acme
  { ch::hh_mm_ss h{ch::milliseconds(plain)}; acme::send(long(ch::milliseconds(h).count())); }
  ch::hh_mm_ss h{ch::milliseconds(number)};
  acme::send(long(h.hours().count()));           // expect: user.contact.phone_number -> acme
  acme::send(h.is_negative());
  acme::send(ch::is_am(ch::hours(number)));
  acme::send(ch::is_pm(ch::hours(number)));
  acme::send(ch::year(number).is_leap());
  acme::send(long(ch::milliseconds::zero().count()));
  acme::send(long(ch::milliseconds::min().count()));
  acme::send(long(ch::milliseconds::max().count()));
  acme::send(ch::milliseconds(number) <= ch::milliseconds(1));
  acme::send(ch::milliseconds(number) >= ch::milliseconds(1));
}

void errors(const User& u) {
  { std::overflow_error e(u.name); acme::send(e.what()); }  // expect: user.name -> acme
  { std::overflow_error e(u.plan); acme::send(e.what()); }
  { std::range_error e(u.name); acme::send(e.what()); }  // expect: user.name -> acme
  { std::range_error e(u.plan); acme::send(e.what()); }
  { std::underflow_error e(u.name); acme::send(e.what()); }  // expect: user.name -> acme
  { std::underflow_error e(u.plan); acme::send(e.what()); }
  { std::ios_base::failure e(u.name); acme::send(e.what()); }  // expect: user.name -> acme
  { std::ios_base::failure e(u.plan); acme::send(e.what()); }
  int number = std::stoi(u.phone), plain = u.id;
  { std::error_condition c(number, std::generic_category()); acme::send(c.value()); }  // expect: user.contact.phone_number -> acme
  { std::error_condition c(plain, std::generic_category()); acme::send(c.value()); }
  { std::error_condition c(number, std::generic_category()); acme::send(c.message()); }  // expect: user.contact.phone_number -> acme
  { std::error_condition c(plain, std::generic_category()); acme::send(c.message()); }
  { fs::filesystem_error e("x", "y", fs::path(u.name), std::error_code()); acme::send(e.path2().string()); }  // expect: user.name -> acme
  { fs::filesystem_error e("x", "y", fs::path(u.plan), std::error_code()); acme::send(e.path2().string()); }
  std::type_index i = typeid(u), j = typeid(int);
  acme::send(i.name());
  acme::send(long(i.hash_code()));
  acme::send(typeid(u).before(typeid(int)));
  acme::send(long(typeid(u).hash_code()));
}
