// A string that keeps short texts in itself: what it held before stays where the new text may have gone elsewhere.
#include "case.h"

#include <cstring>

class Text {
 public:
  explicit Text(const char* s) { assign(s); }
  ~Text() { release(); }
  void set(const char* s) {
    release();
    assign(s);
  }
  const char* get() const { return size_ < sizeof small_ ? small_ : big_; }

 private:
  void assign(const char* s) {
    size_ = std::strlen(s);
    char* to = size_ < sizeof small_ ? small_ : (big_ = new char[size_ + 1]);
    std::memcpy(to, s, size_ + 1);
  }
  void release() {
    if (size_ >= sizeof small_) delete[] big_;
  }
  std::size_t size_ = 0;
  union {
    char small_[16];
    char* big_;
  };
};

int main() {
  user u;
  load_user(1, &u);
  Text text(u.name);
  acme_send(text.get());  // expect: user.name -> acme
  text.set("nobody");
  acme_send(text.get());  // gap: spurious user.name -> acme
}
