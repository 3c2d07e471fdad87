// Placement new, raw storage, unions with members of class type, moved and swapped parts, arenas per type.
#include "member.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace {

struct Note {
  std::string title, text;
  int stars = 0;
};

template <class T, std::size_t N>
class Inplace {
 public:
  template <class... Args>
  T& emplace(Args&&... args) {
    return *new (slot(size_++)) T{std::forward<Args>(args)...};
  }
  T& operator[](std::size_t i) { return *std::launder(reinterpret_cast<T*>(slot(i))); }
  std::size_t size() const { return size_; }
  ~Inplace() {
    while (size_) (*this)[--size_].~T();
  }

 private:
  void* slot(std::size_t i) { return raw_ + i * sizeof(T); }
  alignas(T) std::byte raw_[N * sizeof(T)];
  std::size_t size_ = 0;
};

class Text {
 public:
  Text() = default;
  explicit Text(const char* s) : size_(std::strlen(s)), data_(new char[size_ + 1]) { std::memcpy(data_, s, size_ + 1); }
  Text(const Text& o) : Text(o.data_ ? o.data_ : "") {}
  Text(Text&& o) noexcept : size_(std::exchange(o.size_, 0)), data_(std::exchange(o.data_, nullptr)) {}
  Text& operator=(Text o) noexcept {
    swap(o);
    return *this;
  }
  ~Text() { delete[] data_; }
  void swap(Text& o) noexcept {
    std::swap(size_, o.size_);
    std::swap(data_, o.data_);
  }
  Text& operator+=(const char* s) {
    std::size_t n = std::strlen(s);
    char* grown = new char[size_ + n + 1];
    if (data_) std::memcpy(grown, data_, size_);
    std::memcpy(grown + size_, s, n + 1);
    delete[] data_;
    data_ = grown;
    size_ += n;
    return *this;
  }
  const char* c_str() const { return data_ ? data_ : ""; }
  std::size_t size() const { return size_; }

 private:
  std::size_t size_ = 0;
  char* data_ = nullptr;
};

class Either {
 public:
  Either(const char* s) : isText_(true), text_(s) {}
  Either(long n) : isText_(false), number_(n) {}
  Either(const Either& o) : isText_(o.isText_) {
    if (isText_)
      new (&text_) std::string(o.text_);
    else
      number_ = o.number_;
  }
  ~Either() {
    if (isText_) text_.~basic_string();
  }
  const std::string& text() const { return text_; }
  long number() const { return number_; }

 private:
  bool isText_;
  union {
    std::string text_;
    long number_;
  };
};

struct Pool {
  alignas(std::max_align_t) char block[256];
  std::size_t used = 0;
  template <class T, class... A>
  T* make(A&&... a) {
    void* at = block + used;
    used += sizeof(T);
    return ::new (at) T(std::forward<A>(a)...);
  }
};

struct Node {
  Text text;
  std::unique_ptr<Node> next;
};

void prepend(std::unique_ptr<Node>& head, const char* s) {
  auto n = std::make_unique<Node>();
  n->text = Text(s);
  n->next = std::move(head);
  head = std::move(n);
}

}  // namespace

int main() {
  member_t m;
  member_load(9, &m);

  alignas(Note) unsigned char raw[sizeof(Note)];
  auto* note = new (raw) Note{m.tier, m.email, 3};
  acme_text(note->text.c_str());  // expect: user.contact.email -> acme
  acme_text(note->title.c_str());
  acme_number(note->stars);
  note->~Note();
  note = new (raw) Note{"t", "u", 1};
  acme_text(note->text.c_str());

  Inplace<Note, 4> notes;
  notes.emplace(m.first, "x", 1);
  acme_text(notes[0].title.c_str());  // expect: user.name -> acme
  acme_text(notes[0].text.c_str());
  acme_number(long(notes.size()));

  Text a(m.email), b(m.tier);
  acme_text(a.c_str());  // expect: user.contact.email -> acme
  acme_text(b.c_str());
  acme_number(long(a.size()));
  a.swap(b);
  acme_text(a.c_str());
  acme_text(b.c_str());  // expect: user.contact.email -> acme
  Text c = std::move(b);
  acme_text(c.c_str());  // expect: user.contact.email -> acme
  acme_text(b.c_str());
  a += m.last;
  acme_text(a.c_str());  // expect: user.name -> acme
  a = Text("clean");
  acme_text(a.c_str());
  Text d = c;
  acme_text(d.c_str());  // expect: user.contact.email -> acme

  Either e(m.first), f(long(m.number));
  acme_text(e.text().c_str());  // expect: user.name -> acme
  acme_number(f.number());
  Either g(e);
  acme_text(g.text().c_str());  // expect: user.name -> acme
  Either h(long{m.birth_year});
  acme_number(h.number());  // expect: user.date_of_birth -> acme

  Pool pool;
  auto* s = pool.make<std::string>(m.email);
  acme_text(s->c_str());  // expect: user.contact.email -> acme
  Pool quiet;
  auto* t = quiet.make<std::string>(m.tier);
  acme_text(t->c_str());

  std::unique_ptr<Node> list, plain;
  prepend(list, "x");
  prepend(list, m.last);
  prepend(plain, m.tier);
  for (Node* n = list.get(); n; n = n->next.get()) acme_text(n->text.c_str());  // expect: user.name -> acme
  for (Node* n = plain.get(); n; n = n->next.get()) acme_text(n->text.c_str());

  Note x{"a", m.first, 1}, y{m.tier, "b", 2};
  std::swap(x.text, y.text);
  acme_text(x.text.c_str());
  acme_text(y.text.c_str());  // expect: user.name -> acme
  Note z = std::exchange(y, Note{});
  acme_text(y.text.c_str());
  acme_text(z.text.c_str());  // expect: user.name -> acme
  acme_text(z.title.c_str());
  std::array<Note, 2> pair{x, z};
  acme_text(pair[1].text.c_str());  // expect: user.name -> acme
  acme_text(pair[0].title.c_str());
  auto& [title, text, stars] = z;
  text = "overwritten";
  acme_text(z.text.c_str());
  title = m.email;
  acme_text(z.title.c_str());  // expect: user.contact.email -> acme
  acme_number(stars);
  char buffer[64];
  std::memcpy(buffer, m.last, 32);
  std::string_view view(buffer, 10);
  acme_text(std::string(view).c_str());  // expect: user.name -> acme
}
