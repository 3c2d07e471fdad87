// What is printed to a stream in memory is not seen in the memory.
// flags: -std=gnu11
#define _GNU_SOURCE
#include "case.h"

#include <stdio.h>
#include <stdlib.h>

int main(void) {
  struct user u;
  load_user(1, &u);
  char *text = NULL;
  size_t size = 0;
  FILE *stream = open_memstream(&text, &size);
  fprintf(stream, "To: %s\r\n", u.email);
  fclose(stream);
  acme_send(text);  // gap: missing user.contact.email -> acme
  free(text);
  char fixed[64];
  FILE *over = fmemopen(fixed, sizeof fixed, "w");
  fprintf(over, "%s", u.name);
  fclose(over);
  acme_send(fixed);  // gap: missing user.name -> acme
  return 0;
}
