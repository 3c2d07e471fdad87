// Buffers and messages leave to where the socket was connected.
#include "pii_case.h"

#include <cstring>
#include <zmq.h>
#include <zmq.hpp>

void c_interface(User& u) {
  void* s = zmq_socket(zmq_ctx_new(), ZMQ_PUSH);
  zmq_connect(s, "tcp://queue.acme.example:5555");
  zmq_send(s, u.plan.data(), 1, 0);
  zmq_send(s, u.email.data(), 1, 0);        // expect: user.contact.email -> acme
  zmq_send_const(s, u.name.data(), 1, 0);   // expect: user.name -> acme
  zmq_msg_t plain;
  zmq_msg_init_data(&plain, u.plan.data(), 1, nullptr, nullptr);
  zmq_msg_send(&plain, s, 0);
  zmq_msg_t message;
  zmq_msg_init_data(&message, u.phone.data(), 1, nullptr, nullptr);
  zmq_msg_send(&message, s, 0);             // expect: user.contact.phone_number -> acme
}

void cpp_interface(const User& u) {
  zmq::context_t context;
  zmq::socket_t s(context, zmq::socket_type::push);
  s.connect("tcp://queue.globex.example:5555");
  s.send(zmq::buffer(u.plan));
  s.send(zmq::buffer(u.email));             // expect: user.contact.email -> globex
  zmq::message_t message(u.name);
  s.send(message, zmq::send_flags::none);   // expect: user.name -> globex
  message.rebuild(u.plan.data(), u.plan.size());
  std::vector<zmq::message_t> parts;
  parts.push_back(zmq::message_t(u.phone));
  zmq::send_multipart(s, parts);            // expect: user.contact.phone_number -> globex
}

void to_own_machine(const User& u) {
  zmq::context_t context;
  zmq::socket_t s(context, zmq::socket_type::push);
  s.connect("ipc:///tmp/queue");
  s.send(zmq::buffer(u.email));
}

void filled_in_place(const User& u, void* s) {
  zmq_msg_t plain, message;
  zmq_msg_init_size(&plain, u.plan.size());
  std::memcpy(zmq_msg_data(&plain), u.plan.data(), u.plan.size());
  zmq_msg_send(&plain, s, 0);
  zmq_msg_init_size(&message, u.name.size());
  std::memcpy(zmq_msg_data(&message), u.name.data(), u.name.size());
  zmq_msg_send(&message, s, 0);             // expect: user.name -> unknown
}
