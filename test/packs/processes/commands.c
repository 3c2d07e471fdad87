// Command lines of other programs.
#include "pii_case_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void run(const struct user *u) {
  char command[256];
  snprintf(command, sizeof command, "mail %s", u->plan);
  system(command);
  snprintf(command, sizeof command, "mail %s", u->email);
  system(command);                                 // expect: user.contact.email -> unknown
  FILE *pipe = popen(u->name, "w");                // expect: user.name -> unknown
  pclose(pipe);
  char *const plain[] = {"logger", (char *)u->plan, NULL};
  execvp("logger", plain);
  execlp("logger", "logger", u->phone, NULL);      // expect: user.contact.phone_number -> unknown
}
