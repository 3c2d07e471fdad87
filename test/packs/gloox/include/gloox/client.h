// What the tests of the pack need of gloox, written by hand. Signatures: client.h, clientbase.h, message.h and
// messagesession.h of Debian's libgloox-dev 1.0.24.
#pragma once
#include <string>
namespace gloox {
class JID {
 public:
  JID(const std::string &jid);
};
class Message {
 public:
  enum MessageType { Chat = 1 };
  Message(MessageType type, const JID &to, const std::string &body = "", const std::string &subject = "");
};
class ClientBase {
 public:
  virtual ~ClientBase();
  void send(const Message &msg);
};
class Client : public ClientBase {
 public:
  Client(const std::string &server);
};
class MessageSession {
 public:
  virtual ~MessageSession();
  virtual void send(const std::string &message);
  virtual void send(const std::string &message, const std::string &subject);
};
}  // namespace gloox
