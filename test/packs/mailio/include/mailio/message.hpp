// What the tests of the pack need of mailio, written by hand. Signatures: message.hpp, mime.hpp, mailboxes.hpp and
// smtp.hpp (github.com/karastojko/mailio, 2026-06-27).
#pragma once
#include <chrono>
#include <istream>
#include <list>
#include <string>
#include <tuple>
#include <vector>
namespace mailio {
using string_t = std::string;
struct mail_address {
  mail_address() = default;
  mail_address(const string_t &mail_name, const std::string &mail_address);
};
struct mail_group {
  mail_group() = default;
  mail_group(const std::string &group_name, const std::vector<mail_address> &group_mails);
  void add(const mail_address &mail);
};
class mime {
 public:
  struct content_type_t {};
  void content_id(std::string id);
  void name(const string_t &mime_name);
  void content(const std::string &content_str);
  void add_part(const mime &part);
};
class message : public mime {
 public:
  void from(const mail_address &mail);
  void add_from(const mail_address &mail);
  void sender(const mail_address &mail);
  void reply_address(const mail_address &mail);
  void add_recipient(const mail_address &mail);
  void add_recipient(const mail_group &group);
  void add_cc_recipient(const mail_address &mail);
  void add_bcc_recipient(const mail_address &mail);
  void subject(const std::string &mail_subject);
  void subject_raw(const string_t &mail_subject);
  void attach(const std::list<std::tuple<std::istream &, string_t, content_type_t>> &attachments);
  void add_header(const std::string &name, const std::string &value);
};
}  // namespace mailio
