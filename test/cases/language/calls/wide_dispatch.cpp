// One virtual call, seventy classes that it may mean: too many to say what each of them does to the memory. What they
// send is found, what they return may depend on all that they get, and their destructors stand for themselves.
#include "case.h"

#include <memory>
#include <utility>

class Step {
 public:
  virtual ~Step() = default;
  virtual std::string run(const std::string& text) = 0;
  virtual int count(const std::string& text) const { return static_cast<int>(text.size()); }
};

template <int N>
class NumberedStep : public Step {
 public:
  ~NumberedStep() override { acme::send(owner_.phone); }  // expect: user.contact.phone_number -> acme
  std::string run(const std::string& text) override {
    if (N == 7) acme::send(text);  // expect: user.name -> acme
    return text + std::to_string(N);
  }

 private:
  User owner_;
};

template <int... Ns>
std::unique_ptr<Step> makeStep(int wanted, std::integer_sequence<int, Ns...>) {
  std::unique_ptr<Step> made;
  ((Ns == wanted ? (made.reset(new NumberedStep<Ns>), 0) : 0), ...);
  return made;
}
std::unique_ptr<Step> makeStep(int wanted) { return makeStep(wanted, std::make_integer_sequence<int, 70>()); }

void pass(Step& step, const User& user) {
  std::string done = step.run(user.name);
  acme::send(done);  // expect: user.name -> acme confidence medium
  acme::send(step.count(user.name));
  acme::send(user.plan);
}
