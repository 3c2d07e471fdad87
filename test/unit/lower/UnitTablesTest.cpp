// What a unit's tables say about declarations.
#include <algorithm>
#include <catch2/catch.hpp>

#include "Lowered.h"

namespace piiflow::test {
namespace {

const flow::Function &functionNamed(const flow::FlowUnit &unit, const std::string &qualified) {
  auto at = std::find_if(unit.functions.begin(), unit.functions.end(),
                         [&](const flow::Function &one) { return one.qualified == qualified; });
  INFO(qualified);
  REQUIRE(at != unit.functions.end());
  return *at;
}

const flow::Record &recordNamed(const flow::FlowUnit &unit, const std::string &qualified) {
  auto at = std::find_if(unit.records.begin(), unit.records.end(),
                         [&](const flow::Record &one) { return one.qualified == qualified; });
  INFO(qualified);
  REQUIRE(at != unit.records.end());
  return *at;
}

std::vector<std::string> keysOf(const flow::FlowUnit &unit, const std::string &qualified) {
  std::vector<std::string> result;
  for (const flow::Function &function : unit.functions)
    if (function.qualified == qualified) result.push_back(function.key);
  return result;
}

std::vector<std::string> fieldsOf(const flow::FlowUnit &unit, const flow::Record &record) {
  std::vector<std::string> result;
  for (flow::FieldId field : record.fields) result.push_back(unit.fields[field.value].name);
  return result;
}

std::vector<std::string> namesWithBody(const flow::FlowUnit &unit) {
  std::vector<std::string> result;
  for (const flow::Function &function : unit.functions)
    if (function.hasBody) result.push_back(function.qualified);
  std::sort(result.begin(), result.end());
  return result;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Qualified names leave out inline and anonymous namespaces and template arguments", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    namespace app { inline namespace v2 { namespace { template <class T> struct Box { T get() const { return T(); } }; } } }
    int use() { struct Inner { int run() { return 1; } } inner; return app::Box<int>().get() + inner.run(); }
    struct Time { explicit operator bool() const { return true; } bool operator<(const Time &) const { return false; } };
  )");
  CHECK(functionNamed(unit, "app::Box::get").isConst);
  CHECK(functionNamed(unit, "use::Inner::run").isInternal);
  CHECK(functionNamed(unit, "Time::operator bool").isInstanceMethod);
  CHECK(functionNamed(unit, "Time::operator<").signature == "(const Time &)");
  CHECK(recordNamed(unit, "app::Box").key.ends_with("@case.cpp"));
}

TEST_CASE("Link keys are mangled names; internal ones carry the unit", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    extern "C" int c_function(int a) { return a; }
    int outer(int a) { return a; }
    static int inner(int a) { return a; }
    namespace { struct Local {}; }
    void takes(Local) {}
    struct S { S() {} ~S() {} };
    void use() { S s; takes(Local()); inner(1); }
  )");
  CHECK(functionNamed(unit, "c_function").key == "c_function");
  CHECK(functionNamed(unit, "outer").key == "_Z5outeri");
  CHECK(functionNamed(unit, "inner").key == "_ZL5inneri@case.cpp");
  CHECK(functionNamed(unit, "takes").isInternal);
  CHECK(functionNamed(unit, "S::S").key == "_ZN1SC1Ev");
  CHECK(functionNamed(unit, "S::~S").key == "_ZN1SD1Ev");
}

TEST_CASE("Lambdas of one signature in one inline function have keys of their own", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    inline int pick(int a) { auto x = [](int i) { return i; }; auto y = [](int i) { return i + 1; }; return x(a) + y(a); }
    int use() { return pick(2); }
    int local() { auto x = [] { return 1; }; auto y = [] { return 2; }; return x() + y(); }
  )");
  Names shared = keysOf(unit, "pick::(lambda)::operator()");
  REQUIRE(shared.size() == 2);
  CHECK(shared[0] != shared[1]);
  CHECK(shared[0].find('@') == std::string::npos);
  Names internal = keysOf(unit, "local::(lambda)::operator()");
  REQUIRE(internal.size() == 2);
  CHECK(internal[0] != internal[1]);
  CHECK(internal[0].ends_with("@case.cpp"));
}

TEST_CASE("Captures are fields named like what they capture", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    struct Job {
      int id = 0;
      void run(int count) {
        auto byPointer = [this, count, &other = id] { return id + count + other; };
        auto byCopy = [*this, renamed = count] { return id + renamed; };
        byPointer(); byCopy();
      }
    };
  )");
  std::vector<Names> captures;
  for (const flow::Record &record : unit.records)
    if (record.isLambda) captures.push_back(fieldsOf(unit, record));
  CHECK(captures == std::vector<Names>{{"this", "count", "other"}, {"*this", "renamed"}});
}

TEST_CASE("Members of anonymous unions belong to the class around, under a field without a name", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    struct Value { union { int number; float real; }; struct { int depth; } inner; };
    int use(Value v) { return v.number + v.inner.depth; }
  )");
  CHECK(fieldsOf(unit, recordNamed(unit, "Value")) == Names{"", "inner"});
  CHECK(fieldsOf(unit, recordNamed(unit, "Value::inner")) == Names{"depth"});
  auto number =
      std::find_if(unit.fields.begin(), unit.fields.end(), [](const flow::Field &f) { return f.name == "number"; });
  REQUIRE(number != unit.fields.end());
  CHECK(number->isUnionMember);
  CHECK(unit.records[number->parent.value].qualified == "Value");
}

TEST_CASE("Records list bases, virtual methods, call operators and what they override", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    struct Exporter { virtual ~Exporter() {} virtual void put(int) = 0; void plain(); };
    struct Mail final : Exporter { void put(int) override {} void operator()(int) {} };
    Mail mail;
  )");
  const flow::Record &base = recordNamed(unit, "Exporter");
  CHECK(base.isPolymorphic);
  CHECK(functionNamed(unit, "Exporter::put").isPure);
  const flow::Record &mail = recordNamed(unit, "Mail");
  REQUIRE(mail.bases.size() == 1);
  CHECK(unit.records[mail.bases[0].value].qualified == "Exporter");
  Names methods;
  for (flow::FunctionId method : mail.methods) methods.push_back(unit.functions[method.value].qualified);
  CHECK(methods == Names{"Mail::put", "Mail::operator()", "Mail::~Mail"});
  const flow::Function &put = functionNamed(unit, "Mail::put");
  REQUIRE(put.overrides.size() == 1);
  CHECK(unit.functions[put.overrides[0].value].qualified == "Exporter::put");
}

TEST_CASE("Bodies: all that is defined here, instantiations that are used, nothing of patterns", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    template <class T> T twice(T t) { return t + t; }
    template <class T> T never(T t) { return t; }
    struct Holder { int unused() { return 1; } friend int peek(Holder) { return 2; } };
    template <class T> struct Pair { T first; T get() { return first; } T other() { return first; } };
    int declaredOnly(int);
    int use() { Pair<int> p{1}; return twice(3) + p.get() + declaredOnly(4); }
    template struct Pair<long>;
  )");
  CHECK(namesWithBody(unit) ==
        Names{"Holder::unused", "Pair::get", "Pair::get", "Pair::other", "peek", "twice", "use"});
  CHECK(unit.bodies.size() == 7);
}

TEST_CASE("Initialisers of globals and of used static members form one function", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    const char *make(const char *);
    const char *host = make("a");
    template <class T> struct Config { static inline const char *url = make("b"); };
    const char *use() { return Config<int>::url; }
    extern int elsewhere;
  )");
  const flow::Function &init = functionNamed(unit, "<global initialisers>");
  CHECK(init.key == "<init>@case.cpp");
  CHECK(init.hasBody);
}

TEST_CASE("Named constants: enumerators, constants and macros that are integers", "[lower]") {
  flow::FlowUnit unit = lowerCode(R"(
    #define PLAIN 0x10
    #define SHIFTED (PLAIN | 1 << 2)
    #define NAMED kSecond
    #define CAST ((long)-1)
    #define TEXT "no"
    #define SELF SELF
    #define CALL(x) 3
    namespace tele { enum class Kind { Local, Remote = 7 }; enum Level { Low = 2 }; constexpr int kMax = 9; }
    enum { kFirst, kSecond };
    enum { SELF = 40 };
  )");
  auto has = [&](const char *name, std::int64_t value) {
    return std::find(unit.constants.begin(), unit.constants.end(), flow::NamedConstant{name, value}) !=
           unit.constants.end();
  };
  CHECK(has("PLAIN", 16));
  CHECK(has("SHIFTED", 20));
  CHECK(has("NAMED", 1));
  CHECK(has("CAST", -1));
  CHECK(has("SELF", 40));
  CHECK(has("tele::Kind::Remote", 7));
  CHECK(has("tele::Level::Low", 2));
  CHECK(has("tele::Low", 2));
  CHECK(has("tele::kMax", 9));
  CHECK(has("kSecond", 1));
  for (const flow::NamedConstant &constant : unit.constants)
    CHECK((constant.name != "TEXT" && constant.name != "CALL"));
}

TEST_CASE("The same input gives the same tables", "[lower]") {
  const std::string code = "struct A { int a; }; int f(A x) { auto l = [x] { return x.a; }; return l(); }";
  flow::FlowUnit first = lowerCode(code);
  flow::FlowUnit second = lowerCode(code);
  REQUIRE(first.functions.size() == second.functions.size());
  for (std::size_t i = 0; i < first.functions.size(); ++i) CHECK(first.functions[i].key == second.functions[i].key);
  REQUIRE(first.bodies.size() == second.bodies.size());
  for (std::size_t i = 0; i < first.bodies.size(); ++i) CHECK(first.bodies[i].digest == second.bodies[i].digest);
}

}  // namespace piiflow::test
