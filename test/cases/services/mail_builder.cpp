// Mails: a fluent builder, MIME parts as variants, headers, a sender that sends when it goes, templates and previews.
#include <piiflow/annotations.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

struct Customer {
  long number = 0;
  std::string language = "en";
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
};

struct Invoice {
  std::string reference;
  PII(user.financial) long total = 0;
};

Customer customerOf(long number);
Invoice invoiceOf(long number);
PII_SINK(globex) void submit(const std::string& envelope, const std::string& body);
PII_SINK(acme) void metric(const std::string& name);
PII_SANITIZER(hash) std::string token(const std::string& text);

struct Text {
  std::string content;
};
struct Attachment {
  std::string file;
  std::string data;
};
struct Pixel {
  std::string url;
};
using Part = std::variant<Text, Attachment, Pixel>;

class Mail {
 public:
  class Builder;
  const std::string& to() const { return to_; }
  const std::string& subject() const { return subject_; }
  const std::vector<Part>& parts() const { return parts_; }
  std::optional<std::string> header(const std::string& name) const {
    auto [begin, end] = headers_.equal_range(name);
    if (begin == end) return std::nullopt;
    return begin->second;
  }
  std::size_t size() const { return parts_.size(); }

 private:
  std::string to_;
  std::string subject_;
  std::multimap<std::string, std::string> headers_;
  std::vector<Part> parts_;
};

class Mail::Builder {
 public:
  Builder& to(std::string address) & {
    mail_.to_ = std::move(address);
    return *this;
  }
  Builder&& to(std::string address) && { return std::move(to(std::move(address))); }
  Builder& subject(std::string_view text) & {
    mail_.subject_ = text;
    return *this;
  }
  Builder&& subject(std::string_view text) && { return std::move(subject(text)); }
  template <class P>
  Builder& part(P part) & {
    mail_.parts_.emplace_back(std::move(part));
    return *this;
  }
  template <class P>
  Builder&& part(P part) && {
    mail_.parts_.emplace_back(std::move(part));
    return std::move(*this);
  }
  Builder& header(const std::string& name, std::string value) & {
    mail_.headers_.emplace(name, std::move(value));
    return *this;
  }
  Mail build() && { return std::move(mail_); }
  Mail build() const& { return mail_; }

 private:
  Mail mail_;
};

std::string render(const Mail& mail) {
  std::ostringstream out;
  out << "Subject: " << mail.subject() << "\n\n";
  for (const Part& part : mail.parts()) {
    if (const auto* text = std::get_if<Text>(&part)) {
      out << text->content << "\n";
    } else if (const auto* attachment = std::get_if<Attachment>(&part)) {
      out << "-- " << attachment->file << "\n" << attachment->data << "\n";
    } else {
      out << "<img src=" << std::get<Pixel>(part).url << ">\n";
    }
  }
  return std::move(out).str();
}

std::string outline(const Mail& mail) {
  std::string text;
  for (const Part& part : mail.parts()) {
    switch (part.index()) {
      case 0: text += "text "; break;
      case 1: text += "file:" + std::get<Attachment>(part).file + " "; break;
      default: text += "pixel ";
    }
  }
  return text;
}

// Sends when it goes out of scope, unless it was cancelled.
class Outgoing {
 public:
  explicit Outgoing(Mail mail) : mail_(std::move(mail)) {}
  Outgoing(Outgoing&& other) noexcept : mail_(std::move(other.mail_)), cancelled_(std::exchange(other.cancelled_, true)) {}
  Outgoing& operator=(Outgoing&&) = delete;
  ~Outgoing() {
    if (cancelled_) return;
    submit(mail_.to(), "");  // expect: user.contact.email -> globex
    submit("", render(mail_));  // expect: user.name -> globex; user.financial -> globex
    metric(outline(mail_));
  }
  void cancel() { cancelled_ = true; }
  const Mail& mail() const { return mail_; }

 private:
  Mail mail_;
  bool cancelled_ = false;
};

Mail welcome(const Customer& customer) {
  return Mail::Builder()
      .to(customer.email)
      .subject("Welcome")
      .part(Text{"Dear " + customer.name})
      .part(Pixel{"https://cdn.corp.example/p?l=" + customer.language})
      .build();
}

Mail reminder(const Customer& customer, const Invoice& invoice) {
  Mail::Builder builder;
  builder.to(customer.email).subject("Reminder " + invoice.reference);
  builder.part(Attachment{invoice.reference + ".txt", std::to_string(invoice.total)});
  builder.header("X-Token", token(customer.email)).header("X-Language", customer.language);
  return builder.build();
}

Mail newsletter() {
  Mail::Builder builder;
  builder.subject("News").part(Text{"Nothing new."});
  return std::move(builder).build();
}

int main() {
  const Customer customer = customerOf(1);
  const Invoice invoice = invoiceOf(1);
  {
    Outgoing first(welcome(customer));
    Outgoing moved = std::move(first);
    metric(moved.mail().subject());
  }
  Outgoing second(reminder(customer, invoice));
  metric(second.mail().subject());
  metric(std::to_string(second.mail().size()));

  const Mail mail = reminder(customer, invoice);
  metric(outline(mail));
  metric(render(mail));  // expect: user.financial -> acme
  metric(render(newsletter()));
  metric(newsletter().to());
  metric(mail.to());  // expect: user.contact.email -> acme

  Mail::Builder draft;
  draft.to(customer.email).subject(customer.name);
  metric(draft.build().subject());  // expect: user.name -> acme
  draft.subject("Hello");
  metric(draft.build().subject());
  draft.to("team@corp.example");
  metric(draft.build().to());
  const Mail built = std::move(draft).part(Text{customer.language}).build();
  metric(render(built));
}
