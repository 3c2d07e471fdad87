// flags: -std=gnu11 -D_GNU_SOURCE
// Every way to start another program with data in its arguments or environment.
#include "pii_case_c.h"

#include <spawn.h>
#include <stdio.h>
#include <unistd.h>

void lists(const struct user *u) {
  char *environment[] = {0};
  if (u->id == 1) execl("/bin/mail", "mail", u->plan, (char *)0);
  if (u->id == 2) execl("/bin/mail", "mail", u->email, (char *)0);  // expect: user.contact.email -> unknown
  if (u->id == 3) execlp("mail", "mail", u->plan, (char *)0);
  if (u->id == 4) execlp("mail", "mail", u->email, (char *)0);  // expect: user.contact.email -> unknown
  if (u->id == 5) execle("/bin/mail", "mail", u->plan, (char *)0, environment);
  if (u->id == 6) execle("/bin/mail", "mail", u->email, (char *)0, environment);  // expect: user.contact.email -> unknown
}

void vectors(const struct user *u, int file) {
  char *environment[] = {0};
  char *plain[] = {"mail", (char *)u->plan, 0}, *personal[] = {"mail", (char *)u->name, 0};
  if (u->id == 1) execv("/bin/mail", plain);
  if (u->id == 2) execv("/bin/mail", personal);  // expect: user.name -> unknown
  if (u->id == 3) execvp("mail", plain);
  if (u->id == 4) execvp("mail", personal);  // expect: user.name -> unknown
  if (u->id == 5) execvpe("mail", plain, environment);
  if (u->id == 6) execvpe("mail", personal, environment);  // expect: user.name -> unknown
  if (u->id == 7) execve("/bin/mail", plain, environment);
  if (u->id == 8) execve("/bin/mail", personal, environment);  // expect: user.name -> unknown
  if (u->id == 9) fexecve(file, plain, environment);
  if (u->id == 10) fexecve(file, personal, environment);  // expect: user.name -> unknown
}

void spawned(const struct user *u) {
  pid_t process;
  char *environment[] = {0};
  char *plain[] = {"mail", (char *)u->plan, 0}, *personal[] = {"mail", (char *)u->phone, 0};
  posix_spawn(&process, "/bin/mail", 0, 0, plain, environment);
  posix_spawn(&process, "/bin/mail", 0, 0, personal, environment);  // expect: user.contact.phone_number -> unknown
  posix_spawnp(&process, "mail", 0, 0, plain, environment);
  posix_spawnp(&process, "mail", 0, 0, personal, environment);  // expect: user.contact.phone_number -> unknown
}
