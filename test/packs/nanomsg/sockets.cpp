// Each way to open a socket of nng: what one is dialled to, all copies of it know, and no other socket.
#include "pii_case.h"

#include <nng/nng.h>

static void put(nng_socket socket, std::string &text) {
  nng_send(socket, text.data(), 1, 0);  // expect: user.contact.email -> acme; user.contact.email -> globex
}

static nng_socket dialled(const char *url) {
  nng_socket socket;
  nng_req0_open(&socket);
  nng_dial(socket, url, nullptr, 0);
  return socket;
}

void copies(User &u) {
  put(dialled("tls+tcp://queue.acme.example:5555"), u.email);
  put(dialled("tls+tcp://queue.globex.example:5555"), u.email);
  put(dialled("tls+tcp://10.0.0.1:5555"), u.plan);
}

void dialler(User &u) {
  nng_socket s, t;
  nng_dialer d, e;
  nng_req0_open(&s);
  nng_req0_open(&t);
  nng_dialer_create(&d, s, "tls+tcp://queue.acme.example:5555");
  nng_dialer_create(&e, t, "tls+tcp://queue.globex.example:5555");
  nng_send(t, u.plan.data(), 1, 0);
  nng_send(s, u.phone.data(), 1, 0);  // expect: user.contact.phone_number -> acme
}

class Queue {
 public:
  explicit Queue(const std::string &host) {
    nng_push0_open(&socket_);
    nng_dial(socket_, ("tls+tcp://" + host + ":5555").c_str(), nullptr, 0);
  }
  void push(std::string text) { nng_send(socket_, text.data(), text.size(), 0); }  // expect: user.name -> acme

 private:
  nng_socket socket_;
};

void member(const User &u) {
  Queue queue("queue.acme.example"), other("queue.globex.example");
  queue.push(u.name);
  queue.push(u.plan);
  other.push(u.plan);
}

void each(User &u) {
  { nng_socket s, t; nng_bus0_open(&s); nng_bus0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_bus0_open(&s); nng_bus0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pair0_open(&s); nng_pair0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pair0_open(&s); nng_pair0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pair1_open(&s); nng_pair1_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pair1_open(&s); nng_pair1_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pub0_open(&s); nng_pub0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pub0_open(&s); nng_pub0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pull0_open(&s); nng_pull0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pull0_open(&s); nng_pull0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_push0_open(&s); nng_push0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_push0_open(&s); nng_push0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_rep0_open(&s); nng_rep0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_rep0_open(&s); nng_rep0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_req0_open(&s); nng_req0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_req0_open(&s); nng_req0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_respondent0_open(&s); nng_respondent0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_respondent0_open(&s); nng_respondent0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_sub0_open(&s); nng_sub0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_sub0_open(&s); nng_sub0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_surveyor0_open(&s); nng_surveyor0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_surveyor0_open(&s); nng_surveyor0_open(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_bus0_open_raw(&s); nng_bus0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_bus0_open_raw(&s); nng_bus0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pair0_open_raw(&s); nng_pair0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pair0_open_raw(&s); nng_pair0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pair1_open_raw(&s); nng_pair1_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pair1_open_raw(&s); nng_pair1_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pub0_open_raw(&s); nng_pub0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pub0_open_raw(&s); nng_pub0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pull0_open_raw(&s); nng_pull0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pull0_open_raw(&s); nng_pull0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_push0_open_raw(&s); nng_push0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_push0_open_raw(&s); nng_push0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_rep0_open_raw(&s); nng_rep0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_rep0_open_raw(&s); nng_rep0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_req0_open_raw(&s); nng_req0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_req0_open_raw(&s); nng_req0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_respondent0_open_raw(&s); nng_respondent0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_respondent0_open_raw(&s); nng_respondent0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_sub0_open_raw(&s); nng_sub0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_sub0_open_raw(&s); nng_sub0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_surveyor0_open_raw(&s); nng_surveyor0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_surveyor0_open_raw(&s); nng_surveyor0_open_raw(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
  { nng_socket s, t; nng_pair1_open_poly(&s); nng_pair1_open_poly(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.name.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }  // expect: user.name -> acme confidence high
  { nng_socket s, t; nng_pair1_open_poly(&s); nng_pair1_open_poly(&t); nng_dial(s, "tls+tcp://a.acme.example", nullptr, 0); nng_dial(t, "tls+tcp://b.globex.example", nullptr, 0); nng_send(s, u.plan.data(), 1, 0); nng_send(t, u.plan.data(), 1, 0); }
}
