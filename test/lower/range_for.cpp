// Over arrays: the element. Over containers: begin, end and the iterator's operators.
void use(const char *);
struct Iterator { const char *&operator*() const; Iterator &operator++(); bool operator!=(const Iterator &) const; };
struct List { Iterator begin(); Iterator end(); };

// dump-unit: array
void array(const char *(&names)[3]) {
  for (const char *name : names) use(name);
}
// | function array(const char *(&)[3])
// | b0:
// |   __range1 := &names.*
// |   __begin1 := &__range1.*[]
// |   %3 := &__range1.*[]
// |   __end1 := shift(%3)
// |   goto b1
// | b1:
// |   name := __begin1.*
// |   call use(arg0 <- name)
// |   __begin1 <- shift(__begin1)
// |   branch b1 b2
// | b2:
// |   return

// dump-unit: container
void container(List &list) {
  for (auto &name : list) { use(name); name = ""; }
}
// | function container(List &)
// | b0:
// |   __range1 := &list.*
// |   begin __begin1: Iterator
// |   __begin1 := call List::begin(this <- &__range1.*)
// |   begin __end1: Iterator
// |   __end1 := call List::end(this <- &__range1.*)
// |   goto b1
// | b1:
// |   call Iterator::operator!=(this <- &__begin1, arg0 <- &__end1)
// |   branch b2 b3
// | b2:
// |   %4 := call Iterator::operator*(this <- &__begin1)
// |   name := &%4.*
// |   call use(arg0 <- name.*)
// |   name.* <- ""
// |   call Iterator::operator++(this <- &__begin1)
// |   goto b1
// | b3:
// |   return
