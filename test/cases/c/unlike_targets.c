/* Of all that a pointer may name, only what has the member is meant. */
#include <piiflow/annotations.h>

#include <string.h>

PII_SINK(acme) void send(const char *text);
PII(user.name) const char *user_name(void);

typedef unsigned long thread_id;
int start_thread(thread_id *id, const char *label, void *(*run)(void *), void *argument);

struct job {
  char in[32];
  char out[32];
  char note[32];
};

static void *work(void *argument) {
  struct job *job = argument;
  strcpy(job->out, job->in);
  strcpy(job->note, "done");
  return job;
}

struct circle {
  int kind;
  const char *label;
};
struct square {
  int kind;
  const char *text;
};

static void set_circle(void *shape, const char *label) { ((struct circle *)shape)->label = label; }

int main(int argc, char **argv) {
  thread_id ids[2];
  struct job first = {"", "", ""};
  struct job second = {"", "", ""};
  strcpy(first.in, user_name());
  strcpy(second.in, "none");
  start_thread(&ids[0], "a", work, &first);
  start_thread(&ids[1], "b", work, &second);
  send(first.out);  // expect: user.name -> acme confidence medium
  send(first.note);
  send(second.out);
  send(second.note);

  struct circle circle = {1, "c"};
  struct square square = {2, "s"};
  void *shape = argc > 1 ? (void *)&circle : (void *)&square;
  (void)argv;
  set_circle(shape, user_name());
  send(circle.label);  // expect: user.name -> acme
  send(square.text);
  return 0;
}
