// A member that an entry point makes anew from a part of itself: the parts depend on each other in a circle.
#include "case.h"

struct Profile {
  std::string name;
  std::string plan;
};
Profile normalised(const std::string& name);  // its body is not seen

class Cache {
 public:
  void load(const User& user) { profile_.name = user.name; }
  void refresh() { profile_ = normalised(profile_.name); }
  void report();
  void reset() { count_ = 0; }

 private:
  Profile profile_;
  int count_ = 0;
};

void Cache::report() {
  acme::send(profile_.name);  // expect: user.name -> acme
  acme::send(count_);
}
