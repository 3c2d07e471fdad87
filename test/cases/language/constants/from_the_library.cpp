// Numbers that are read, copied, swapped or computed by the library: none of them stays the constant that it was.
#include "case.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>
#include <tuple>
#include <utility>
#include <atomic>
#include <algorithm>
#include <vector>
#include <unistd.h>
struct O { int width = 0; bool on = false; };
std::string nth(const User& u, int n) { return n > 2 ? u.name : u.plan; }
std::string opt(const User& u, const O& o) { return o.on ? u.email : u.plan; }
O make(); void fill(O*); int get();
struct Holder { O o; O& ref() { return o; } };
void k(const User& u, int argc, char** argv) {
  acme::send(nth(u, 0));  // silent
  acme::send(nth(u, 5));  // expect: user.name -> acme
  O off;
  acme::send(opt(u, off));  // silent
  O yes; yes.on = true;
  acme::send(opt(u, yes));  // expect: user.contact.email -> acme
  O a; ::read(0, &a, sizeof a);
  acme::send(opt(u, a));  // expect: user.contact.email -> acme
  O b; std::memcpy(&b, argv[1], sizeof b);
  acme::send(opt(u, b));  // expect: user.contact.email -> acme
  O c; std::fread(&c, sizeof c, 1, stdin);
  acme::send(opt(u, c));  // expect: user.contact.email -> acme
  int d = 0; std::cin >> d;
  acme::send(nth(u, d));  // expect: user.name -> acme
  int e = 0; std::istringstream in(argv[1]); in >> e;
  acme::send(nth(u, e));  // expect: user.name -> acme
  int f = 0; std::from_chars(argv[1], argv[1] + 2, f);
  acme::send(nth(u, f));  // expect: user.name -> acme
  int g = 0; std::tie(g, std::ignore) = std::pair(argc, 1);
  acme::send(nth(u, g));  // expect: user.name -> acme
  int h = 0, h2 = argc; std::swap(h, h2);
  acme::send(nth(u, h));  // expect: user.name -> acme
  int i = 0; std::exchange(i, argc);
  acme::send(nth(u, i));  // expect: user.name -> acme
  int j = 0; std::vector<int> v{1, argc}; for (int x : v) j = std::max(j, x);
  acme::send(nth(u, j));  // expect: user.name -> acme
  O l; fill(&l);
  acme::send(opt(u, l));  // expect: user.contact.email -> acme
  O m; m = make();
  acme::send(opt(u, m));  // expect: user.contact.email -> acme
  Holder n; n.ref().on = argc > 1;
  acme::send(opt(u, n.o));  // expect: user.contact.email -> acme
  O p; auto& [w, on] = p; on = argc > 1;
  acme::send(opt(u, p));  // expect: user.contact.email -> acme
  O q; bool* r = &q.on; *r = argc > 1;
  acme::send(opt(u, q));  // expect: user.contact.email -> acme
  int s = 0; for (const char* z = argv[1]; *z; ++z) s = s * 10 + (*z - '0');
  acme::send(nth(u, s));  // expect: user.name -> acme
  std::atomic<int> t{0}; t = argc;
  acme::send(nth(u, t));  // expect: user.name -> acme
  int x = 0; [&] { x = get(); }();
  acme::send(nth(u, x));  // expect: user.name -> acme
  std::vector<O> os(3); os[1].on = argc > 1;
  acme::send(opt(u, os[1]));  // expect: user.contact.email -> acme
  std::vector<int> is{0, 5};
  acme::send(nth(u, is[1]));  // expect: user.name -> acme
  int arr[2] = {0, 7};
  acme::send(nth(u, arr[argc]));  // expect: user.name -> acme
  int y = 0; std::for_each(v.begin(), v.end(), [&](int z) { y += z; });
  acme::send(nth(u, y));  // expect: user.name -> acme
  int z = 0; std::sscanf(argv[1], "%d", &z);
  acme::send(nth(u, z));  // expect: user.name -> acme
  O aa; if (argc > 1) aa = make();
  acme::send(opt(u, aa));  // expect: user.contact.email -> acme
  O bb; std::memset(&bb, 1, sizeof bb);
  acme::send(opt(u, bb));  // expect: user.contact.email -> acme
  int cc = 0; int& dd = cc; dd = 7;
  acme::send(nth(u, cc));  // expect: user.name -> acme
  int ee = -1; ee = ~ee; ee = -ee;
  acme::send(nth(u, ee + 3));  // expect: user.name -> acme
  int ff = 0; switch (argc) { case 1: ff = 9; break; case 2: ff = 1; } acme::send(nth(u, ff));  // expect: user.name -> acme
  int gg = argc ? 0 : 8;
  acme::send(nth(u, gg));  // expect: user.name -> acme
  static int hh = 0; hh = hh + 1;
  acme::send(nth(u, hh));  // expect: user.name -> acme
}
int main(int argc, char** argv) { User u = load_user(1); k(u, argc, argv); }
