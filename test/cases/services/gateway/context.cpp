#include "context.h"

#include <utility>

namespace gateway {

namespace {
thread_local unsigned nextTrace = 1;
}

Context::Context(Request request) : request_(std::move(request)), traceId_("t" + std::to_string(nextTrace++)) {}

Chain& Chain::use(Middleware middleware) {
  middlewares_.push_back(std::move(middleware));
  return *this;
}

void Chain::run(Context& context, const Next& handler) const { step(0, context, handler); }

void Chain::step(std::size_t index, Context& context, const Next& handler) const {
  if (index == middlewares_.size()) {
    handler(context);
    return;
  }
  middlewares_[index](context, [this, index, &handler](Context& inner) { step(index + 1, inner, handler); });
}

}  // namespace gateway
