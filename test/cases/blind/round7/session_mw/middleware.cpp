#include "session.h"

namespace web {

Response Chain::run(Request& r, const Handler& last) const { return step(0, r, last); }
Response Chain::step(std::size_t i, Request& r, const Handler& last) const {
  if (i == stack_.size()) return last(r);
  return stack_[i]->handle(r, [this, i, &last](Request& next) { return step(i + 1, next, last); });
}

Response LoadSession::handle(Request& r, const Handler& next) {
  r.session = store_.find(r.session_id);
  if (r.session) {
    ++r.session->hits;
    r.attributes["known"] = "yes";
  }
  return next(r);
}
Response RequireSession::handle(Request& r, const Handler& next) {
  if (!r.session) {
    ++refused_;
    return {401, "who are you?", "/login"};
  }
  return next(r);
}
Response AccessLog::handle(Request& r, const Handler& next) {
  Response out = next(r);
  lines_.push_back(r.path + " " + std::to_string(out.status) + " " + std::to_string(out.body.size()));
  return out;
}
Response Mask::handle(Request& r, const Handler& next) {
  Response out = next(r);
  out.body = "masked from " + std::to_string(from_);
  return out;
}
Response Recorder::handle(Request& r, const Handler& next) {
  last_ = next(r);
  return last_;
}

}  // namespace web
