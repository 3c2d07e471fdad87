// A store with immutable state: actions as variants, reducers, selectors, middleware, subscriptions to parts.
#include <piiflow/annotations.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

PII(user.name) std::string enteredName();
PII(user.contact.email) std::string enteredEmail();
PII(user.content.search) std::string enteredQuery();
std::string fetchBanner(int id);
PII_SINK(acme) void acmeEvent(const std::string& name, const std::string& value);
PII_SINK(globex) void globexState(const std::string& text);
PII_SANITIZER(truncate) std::string shortened(const std::string& text);

struct Profile {
  std::string name;
  std::string email;
  int visits = 0;
};

struct Search {
  std::string query;
  std::vector<std::string> recent;
  bool busy = false;
};

struct Ui {
  std::string theme = "light";
  std::string banner;
  std::optional<std::string> error;
};

struct AppState {
  Profile profile;
  Search search;
  Ui ui;
};

struct SetName {
  std::string value;
};
struct SetEmail {
  std::string value;
};
struct RunSearch {
  std::string query;
};
struct SearchDone {};
struct SetTheme {
  std::string value;
};
struct ShowBanner {
  std::string text;
};
struct Failed {
  std::string reason;
};
struct LogOut {};
using Action = std::variant<SetName, SetEmail, RunSearch, SearchDone, SetTheme, ShowBanner, Failed, LogOut>;

template <class... Ts>
struct Match : Ts... {
  using Ts::operator()...;
};

Profile reduce(Profile state, const Action& action) {
  return std::visit(Match{[&](const SetName& a) {
                            state.name = a.value;
                            ++state.visits;
                            return state;
                          },
                          [&](const SetEmail& a) {
                            state.email = a.value;
                            return state;
                          },
                          [&](const LogOut&) { return Profile{}; }, [&](const auto&) { return state; }},
                    action);
}

Search reduce(Search state, const Action& action) {
  if (const auto* run = std::get_if<RunSearch>(&action)) {
    state.query = run->query;
    state.busy = true;
    state.recent.push_back(run->query);
    if (state.recent.size() > 5) state.recent.erase(state.recent.begin());
  } else if (std::holds_alternative<SearchDone>(action)) {
    state.busy = false;
  } else if (std::holds_alternative<LogOut>(action)) {
    state = Search{};
  }
  return state;
}

Ui reduce(Ui state, const Action& action) {
  if (const auto* theme = std::get_if<SetTheme>(&action)) state.theme = theme->value;
  if (const auto* banner = std::get_if<ShowBanner>(&action)) state.banner = banner->text;
  if (const auto* failed = std::get_if<Failed>(&action)) {
    state.error = failed->reason;
  } else {
    state.error.reset();
  }
  return state;
}

const char* nameOf(const Action& action) {
  static constexpr const char* names[] = {"name", "email", "search", "done", "theme", "banner", "failed", "logout"};
  return names[action.index()];
}

class Store {
 public:
  using Next = std::function<void(const Action&)>;
  using Middleware = std::function<void(const AppState&, const Action&, const Next&)>;

  void use(Middleware middleware) { middlewares_.push_back(std::move(middleware)); }
  template <class Select, class Use>
  void subscribe(Select select, Use use) {
    listeners_.push_back([select, use](const AppState& state) { use(select(state)); });
  }
  void dispatch(const Action& action) { run(0, action); }
  const AppState& state() const { return *state_; }
  std::shared_ptr<const AppState> snapshot() const { return state_; }
  std::size_t history() const { return past_.size(); }

 private:
  void run(std::size_t at, const Action& action) {
    if (at < middlewares_.size()) {
      middlewares_[at](*state_, action, [this, at](const Action& next) { run(at + 1, next); });
      return;
    }
    auto next = std::make_shared<AppState>();
    next->profile = reduce(state_->profile, action);
    next->search = reduce(state_->search, action);
    next->ui = reduce(state_->ui, action);
    past_.push_back(state_);
    state_ = std::move(next);
    for (const auto& listener : listeners_) listener(*state_);
  }
  std::shared_ptr<const AppState> state_ = std::make_shared<AppState>();
  std::deque<std::shared_ptr<const AppState>> past_;
  std::vector<Middleware> middlewares_;
  std::vector<std::function<void(const AppState&)>> listeners_;
};

int main() {
  Store looks;
  looks.use([](const AppState&, const Action& action, const Store::Next& next) {
    acmeEvent("action", nameOf(action));
    next(action);
  });
  looks.subscribe([](const AppState& s) { return s.ui.theme; }, [](const std::string& theme) { acmeEvent("theme", theme); });
  looks.dispatch(SetTheme{"dark"});
  looks.dispatch(ShowBanner{fetchBanner(1)});
  globexState(looks.state().ui.banner);
  globexState(looks.state().profile.name);
  acmeEvent("history", std::to_string(looks.history()));

  Store people;
  people.subscribe([](const AppState& s) { return s.profile.name; },
                   [](const std::string& name) { globexState(name); });  // expect: user.name -> globex
  people.subscribe([](const AppState& s) { return s.profile.visits; },
                   [](int visits) { acmeEvent("visits", std::to_string(visits)); });
  people.dispatch(SetName{enteredName()});
  people.dispatch(SetEmail{enteredEmail()});
  globexState(people.state().profile.email);  // expect: user.contact.email -> globex
  globexState(people.state().ui.theme);
  globexState(people.state().search.query);
  const auto before = people.snapshot();
  globexState(before->profile.name);  // expect: user.name -> globex
  acmeEvent("visits", std::to_string(before->profile.visits));

  Store searching;
  searching.dispatch(RunSearch{enteredQuery()});
  searching.dispatch(SearchDone{});
  acmeEvent("busy", searching.state().search.busy ? "yes" : "no");
  for (const std::string& query : searching.state().search.recent) acmeEvent("recent", query);  // expect: user.content.search -> acme
  acmeEvent("recent", std::to_string(searching.state().search.recent.size()));
  acmeEvent("query", shortened(searching.state().search.query));  // expect: user.content.search -> acme via truncate
  globexState(searching.state().profile.email);

  Profile profile = reduce(Profile{}, SetName{enteredName()});
  acmeEvent("profile", profile.name);  // expect: user.name -> acme
  profile = Profile{};
  acmeEvent("profile", profile.name);
  Ui ui = reduce(Ui{}, Failed{"offline"});
  acmeEvent("error", ui.error.value_or("none"));
  ui = reduce(ui, Failed{"cannot mail " + enteredEmail()});
  acmeEvent("error", ui.error.value_or("none"));  // expect: user.contact.email -> acme
  ui.error.reset();
  acmeEvent("error", ui.error.value_or("none"));
  acmeEvent("theme", ui.theme);
}
