// Allocation, construction in it, destruction; placement uses the memory that is given.
using size = decltype(sizeof(0));
void *operator new(size, void *place) noexcept;
struct User { User(const char *email) : email(email) {} ~User(); const char *email; };

// dump-unit: heap
void heap(const char *email, void *memory) {
  User *one = new User(email);
  delete one;
  char *buffer = new char[16];
  buffer[0] = email[1];
  delete[] buffer;
  User *placed = new (memory) User(email);
  placed->~User();
}
// | function heap(const char *, void *)
// | b0:
// |   one := new User
// |   begin one.*: User
// |   call User::User(this <- &one.*, arg0 <- email)
// |   call User::~User(this <- &one.*)
// |   end one.*
// |   buffer := new char
// |   %2 := shift(email)
// |   buffer.* <- %2.*
// |   end buffer.*
// |   placed := memory
// |   begin placed.*: User
// |   call User::User(this <- &placed.*, arg0 <- email)
// |   call User::~User(this <- &placed.*)
// |   end placed.*
// |   return
