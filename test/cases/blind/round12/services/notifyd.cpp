// notifyd: renders notifications from templates, hands them to channels and keeps what failed for another attempt.
#include "svc.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace notify {

enum class ChannelKind { Mail, Text, Push };

struct Job {
  int id = 0;
  ChannelKind kind = ChannelKind::Mail;
  std::string template_id;
  std::string address;
  std::string text;
  std::string last_error;
  int attempts = 0;
};

// Placeholders are written {{key}}; an unknown key stays as it is.
class Renderer {
 public:
  Renderer& with(std::string key, std::string value) {
    vars_.emplace_back(std::move(key), std::move(value));
    return *this;
  }

  void reset() { vars_.clear(); }

  std::string render(std::string_view body) const {
    std::string out;
    while (!body.empty()) {
      const auto open = body.find("{{");
      if (open == std::string_view::npos) break;
      const auto close = body.find("}}", open);
      if (close == std::string_view::npos) break;
      out.append(body.substr(0, open));
      out += lookup(body.substr(open + 2, close - open - 2));
      body.remove_prefix(close + 2);
    }
    out.append(body);
    return out;
  }

 private:
  std::string lookup(std::string_view key) const {
    auto it = std::find_if(vars_.begin(), vars_.end(), [&](const auto& kv) { return kv.first == key; });
    return it == vars_.end() ? "{{" + std::string(key) + "}}" : it->second;
  }

  std::vector<std::pair<std::string, std::string>> vars_;
};

struct Outcome {
  bool delivered = false;
  std::string detail;
};

class Channel {
 public:
  explicit Channel(std::string label) : label_(std::move(label)) {}
  virtual ~Channel() = default;

  Outcome submit(const Job& job) {
    ++submitted_;
    Outcome out = deliver(job);
    if (!out.delivered) last_failure_ = out.detail;
    return out;
  }

  const std::string& label() const { return label_; }
  const std::string& last_failure() const { return last_failure_; }
  int submitted() const { return submitted_; }

 protected:
  virtual Outcome deliver(const Job& job) = 0;

 private:
  std::string label_;
  std::string last_failure_;
  int submitted_ = 0;
};

class MailChannel final : public Channel {
 public:
  MailChannel() : Channel("mail") {}

 protected:
  Outcome deliver(const Job& job) override {
    mailhub::deliver(job.address, job.text);   // silent (approved: mail and name to mailhub)
    acme::send("mail:" + sha256(job.address));   // silent (approved: hashed mail)
    acme::send(job.text);   // expect: user.name -> acme
    if (job.attempts == 0) return {false, "greylisted: " + job.address};
    return {true, "250 accepted"};
  }
};

class TextChannel final : public Channel {
 public:
  explicit TextChannel(std::string sender_id) : Channel("text"), sender_id_(std::move(sender_id)) {}

 protected:
  Outcome deliver(const Job& job) override {
    globex::send(sender_id_ + " -> " + tokenize(job.address));   // silent (approved: tokenized phone)
    globex::send(job.text);   // expect: user.name -> globex
    if (job.attempts == 0) return {false, "carrier timeout on " + sender_id_};
    return {true, "queued"};
  }

 private:
  std::string sender_id_;
};

class PushChannel final : public Channel {
 public:
  PushChannel() : Channel("push") {}

 protected:
  Outcome deliver(const Job& job) override {
    acme::send(job.address);   // expect: user.device.device_id -> acme
    acme::send(job.text);   // silent
    return {true, {}};
  }
};

class RetryQueue {
 public:
  void schedule(Job job, int due) { entries_.push_back({due, std::move(job)}); }

  std::optional<Job> take_due(int now) {
    auto it = std::find_if(entries_.begin(), entries_.end(), [now](const Entry& e) { return e.due <= now; });
    if (it == entries_.end()) return std::nullopt;
    Job job = std::move(it->job);
    entries_.erase(it);
    return job;
  }

  std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    int due;
    Job job;
  };
  std::deque<Entry> entries_;
};

// One dispatcher per channel; each has its own backlog.
class Dispatcher {
 public:
  using Hook = std::function<void(const Job&, const Outcome&)>;

  explicit Dispatcher(std::unique_ptr<Channel> channel) : channel_(std::move(channel)) {}

  void on_failure(Hook hook) { failure_hooks_.push_back(std::move(hook)); }
  void on_success(Hook hook) { success_ = std::move(hook); }

  void post(Job job) { run(std::move(job)); }

  void tick(int now) {
    clock_ = now;
    while (auto job = retries_.take_due(now)) run(std::move(*job));
  }

  std::size_t backlog() const { return retries_.size(); }
  const Channel& channel() const { return *channel_; }

 private:
  void run(Job job) {
    Outcome out = channel_->submit(job);
    ++job.attempts;
    if (out.delivered) {
      if (success_) success_(job, out);
      return;
    }
    job.last_error = out.detail;
    for (const auto& hook : failure_hooks_) hook(job, out);
    retries_.schedule(std::move(job), clock_ + 10);
  }

  std::unique_ptr<Channel> channel_;
  std::vector<Hook> failure_hooks_;
  Hook success_;
  RetryQueue retries_;
  int clock_ = 0;
};

// The weekly digest is not sent through a channel: it is composed and passed on here.
class Digest {
 public:
  void mention(const User& u) {
    lines_ << "* " << u.name << " (" << u.plan << ")\n";
    plans_ += u.plan + ",";
    ++mentioned_;
  }

  void publish() {
    acme::send(plans_);   // silent
    acme::send(mentioned_);   // silent
    acme::send(lines_.str());   // expect: user.name -> acme
    const std::string kept = lines_.str();
    lines_.str("");
    acme::send(lines_.str());   // silent
    globex::send(kept);   // expect: user.name -> globex
    lines_ << "nothing new since " << setting("digest.since");
    acme::send(lines_.str());   // silent
  }

 private:
  std::ostringstream lines_;
  std::string plans_;
  int mentioned_ = 0;
};

}  // namespace notify

using namespace notify;

static Job compose(int id, ChannelKind kind, const std::string& address, const std::string& text) {
  Job job;
  job.id = id;
  job.kind = kind;
  job.template_id = "tpl-" + std::to_string(static_cast<int>(kind));
  job.address = address;
  job.text = text;
  return job;
}

static void preview(const User& u) {
  Renderer personal, neutral;
  personal.with("who", u.name).with("plan", u.plan);
  neutral.with("who", "customer").with("plan", u.plan);
  const std::string body = setting("greeting") + " {{who}}, your plan is {{plan}}";
  acme::send(personal.render(body));   // expect: user.name -> acme
  acme::send(neutral.render(body));   // silent
  const Renderer copy = personal;
  personal.reset();
  globex::send(copy.render(body));   // expect: user.name -> globex
  acme::send(personal.render(body));   // silent
  personal.with("who", redact(u.name));
  acme::send(personal.render(body));   // silent (approved: redacted name)
  globex::send(personal.render(body));   // expect: user.name -> globex via redact
}

static void audit_templates() {
  const Job clean = compose(0, ChannelKind::Push, setting("ops.address"), "self test");
  acme::send(clean.address + "/" + clean.text);   // silent
  acme::send_object(clean);   // silent
  const Job own = compose(0, ChannelKind::Mail, current_email(), "self test");
  acme::send(own.template_id + "/" + own.text);   // silent
  acme::send(own.address);   // expect: user.contact.email -> acme
  acme::send_object(own);   // expect: user.contact.email -> acme
  RetryQueue queue;
  queue.schedule(own, 5);
  if (auto later = queue.take_due(5)) {
    acme::send(later->address);   // expect: user.contact.email -> acme
    acme::send(later->text);   // silent
    later->text.swap(later->address);
    globex::send(later->text);   // expect: user.contact.email -> globex
    globex::send(later->address);   // silent
  }
}

int main() {
  const User u = load_user(4);
  preview(u);
  audit_templates();

  Dispatcher mail(std::make_unique<MailChannel>());
  Dispatcher text(std::make_unique<TextChannel>(setting("text.sender")));
  Dispatcher push(std::make_unique<PushChannel>());
  std::string failures;
  mail.on_failure([&failures](const Job& job, const Outcome&) { failures += job.template_id + " "; });
  mail.on_failure([](const Job& job, const Outcome& out) {
    acme::send(job.template_id);   // silent
    globex::send(out.detail);   // expect: user.contact.email -> globex
  });
  text.on_failure([](const Job& job, const Outcome& out) {
    globex::send(out.detail);   // silent
    acme::send(job.address);   // expect: user.contact.phone_number -> acme
  });
  mail.on_success([](const Job& job, const Outcome& out) {
    acme::send(out.detail + " after " + std::to_string(job.attempts));   // silent
    acme::send(job.last_error);   // expect: user.contact.email -> acme
  });
  text.on_success([](const Job& job, const Outcome&) {
    globex::send(job.last_error);   // silent
    globex::send(job.address + ": " + job.text);   // expect: user.contact.phone_number -> globex // expect: user.name -> globex
  });
  push.on_success([](const Job& job, const Outcome&) { acme::send(job.last_error + job.text); });   // silent

  Renderer r;
  r.with("who", u.name);
  mail.post(compose(1, ChannelKind::Mail, u.email, r.render("Hello {{who}}")));
  text.post(compose(2, ChannelKind::Text, u.phone, r.render("Hi {{who}}")));
  push.post(compose(3, ChannelKind::Push, device_fingerprint(), "You have news"));
  acme::send(mail.backlog() + text.backlog());   // silent
  mail.tick(20);
  text.tick(20);

  acme::send(failures);   // silent
  acme::send(mail.channel().label());   // silent
  acme::send(mail.channel().last_failure());   // expect: user.contact.email -> acme
  acme::send(push.channel().label() + std::to_string(push.channel().submitted()));   // silent
  globex::send(text.channel().last_failure());   // silent

  Digest digest;
  digest.mention(u);
  digest.publish();
  return 0;
}
