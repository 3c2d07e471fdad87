// Arrays of arrays, pointers to arrays, variable-length arrays, swaps of structs.
#include "case.h"

#include <stdlib.h>
#include <string.h>

struct cell {
  char text[32];
  int weight;
};

static void fill_rows(char rows[][64], int n, const struct user *u) {
  for (int i = 0; i < n; i++) strcpy(rows[i], u[i].email);
}
static void fill_plan(char (*row)[64], const char *plan) { strcpy(*row, plan); }

static void bubble(struct cell *cells, int n) {
  for (int i = 0; i < n; i++)
    for (int j = 0; j + 1 < n - i; j++)
      if (cells[j].weight > cells[j + 1].weight) {
        struct cell t = cells[j];
        cells[j] = cells[j + 1];
        cells[j + 1] = t;
      }
}

struct heap {
  struct cell *at[16];
  int n;
};
static void heap_push(struct heap *h, struct cell *c) {
  int i = h->n++;
  while (i > 0 && h->at[(i - 1) / 2]->weight > c->weight) {
    h->at[i] = h->at[(i - 1) / 2];
    i = (i - 1) / 2;
  }
  h->at[i] = c;
}
static struct cell *heap_pop(struct heap *h) {
  struct cell *top = h->at[0];
  h->at[0] = h->at[--h->n];
  return top;
}

int main(void) {
  struct user team[3];
  for (int i = 0; i < 3; i++) load_user(i, &team[i]);
  char rows[3][64], plan[1][64];
  fill_rows(rows, 3, team);
  fill_plan(&plan[0], team[0].plan);
  acme_send(rows[1]);  // expect: user.contact.email -> acme
  acme_send(plan[0]);
  char (*row)[64] = &rows[2];
  acme_send(*row);  // expect: user.contact.email -> acme
  int n = team[0].id;
  char vla[n + 1][32];
  strcpy(vla[0], team[0].name);
  acme_send(vla[0]);  // expect: user.name -> acme
  struct cell cells[2] = {{"a", 2}, {"b", 1}}, dirty[2] = {{"a", 2}, {"", 1}};
  strncpy(dirty[1].text, team[1].name, 31);
  bubble(cells, 2);
  bubble(dirty, 2);
  acme_send(cells[0].text);
  acme_send(dirty[0].text);  // expect: user.name -> acme
  acme_send_int(dirty[0].weight);
  struct heap h = {.n = 0}, g = {.n = 0};
  heap_push(&h, &dirty[0]);
  heap_push(&h, &dirty[1]);
  heap_push(&g, &cells[0]);
  acme_send(heap_pop(&h)->text);  // expect: user.name -> acme
  acme_send(heap_pop(&g)->text);
  char *lines[4] = {0};
  char **end = lines;
  *end++ = team[0].plan;
  *end++ = team[0].email;
  acme_send(lines[1]);  // expect: user.contact.email -> acme
  acme_send_int(end - lines);
  int matrix[2][2] = {{1, 2}, {3, 4}};
  matrix[1][0] = team[2].phone[0] - '0';
  int *flat = &matrix[0][0];
  acme_send_int(flat[2]);  // expect: user.contact.phone_number -> acme
  const char *const names[] = {[1] = "b", [0] = "a"};
  acme_send(names[team[0].id & 1]);
  struct cell *moved = malloc(2 * sizeof *moved);
  memcpy(moved, dirty, sizeof dirty);
  acme_send(moved[1].text);  // expect: user.name -> acme
  struct cell single = dirty[1];
  memset(single.text, 0, sizeof single.text);
  acme_send(single.text);
  return 0;
}
