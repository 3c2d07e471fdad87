// An enumeration as a source: each of its declarations. A sink on a method, and what overrides it two levels down.
void out(int);
void out(bool);

namespace app {
enum class Gender { F, M };
struct User {
  Gender gender;
  int plan;
};
Gender ask();
}  // namespace app

namespace {
enum Faith { A, B };
struct Record {
  Faith faith;
  int row;
};
}  // namespace

namespace base {
struct Channel {
  virtual ~Channel() = default;
  virtual void send(int);
  void flush(int);
};
struct Fast : Channel {};
struct Faster : Fast {
  void send(int) override {}
};
}  // namespace base

int code(app::Gender g) { return static_cast<int>(g); }

void go(const app::User& u, const Record* r, base::Fast& fast, base::Faster& faster) {
  out(static_cast<int>(u.gender));  // expect: user.demographic.gender -> acme
  out(u.plan);
  out(u.gender == app::Gender::F);
  out(static_cast<int>(app::ask()));  // expect: user.demographic.gender -> acme
  out(r->faith);                      // expect: user.demographic.religious_belief -> acme
  out(r->row);
  fast.send(static_cast<int>(u.gender));    // expect: user.demographic.gender -> globex
  faster.send(static_cast<int>(u.gender));  // expect: user.demographic.gender -> globex
  fast.flush(static_cast<int>(u.gender));
}
