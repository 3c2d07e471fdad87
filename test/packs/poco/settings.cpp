// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17
// POCO: what sessions and sockets are told of time and place goes nowhere; tasks of other timers and queues do.
#include "pii_case.h"

#include <Poco/Any.h>
#include <Poco/AutoPtr.h>
#include <Poco/Net/DatagramSocket.h>
#include <Poco/Net/DialogSocket.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>
#include <Poco/Notification.h>
#include <Poco/NotificationQueue.h>
#include <Poco/Thread.h>
#include <Poco/Timespan.h>
#include <Poco/Util/Timer.h>
#include <Poco/Util/TimerTask.h>

using namespace Poco::Net;

void sessions(const User& u) {
  HTTPClientSession session("api.acme.example");
  session.setKeepAliveTimeout(Poco::Timespan(std::stoi(u.name), 0));
  session.attachSessionData(Poco::Any(u.name));
  HTTPRequest plain(HTTPRequest::HTTP_GET, "/?user=" + u.plan);
  session.sendRequest(plain);
  HTTPRequest request(HTTPRequest::HTTP_GET, "/?user=" + u.name);
  session.sendRequest(request);  // expect: user.name -> acme // expect-rule: piiflow-plaintext-transport
}

void sockets(const User& u) {
  StreamSocket socket;
  socket.connect(SocketAddress("api.acme.example", 7000));
  socket.setReceiveTimeout(Poco::Timespan(std::stoi(u.name), 0));
  socket.setSendTimeout(Poco::Timespan(std::stoi(u.name), 0));
  socket.setNoDelay(u.name.empty());
  socket.setBlocking(u.name.empty());
  socket.sendBytes(u.plan.data(), 3);
  socket.sendBytes(u.name.data(), 3);  // expect: user.name -> acme // expect-rule: piiflow-plaintext-transport
}

class Later : public Poco::Util::TimerTask {
 public:
  explicit Later(const std::string& text) : text_(text) {}
  void run() override { acme::send(text_); }  // expect: user.name -> acme

 private:
  std::string text_;
};

class Never : public Poco::Util::TimerTask {
 public:
  explicit Never(const std::string& text) : text_(text) {}
  void run() override { acme::send(text_); }

 private:
  std::string text_;
};

void repeated(Poco::Util::Timer& timer, const User& u) {
  timer.scheduleAtFixedRate(new Later(u.name), 10, 10);
  timer.scheduleAtFixedRate(new Never(u.plan), 10, 10);
  const std::string name = u.name, plan = u.plan;
  timer.scheduleAtFixedRate(Poco::Util::Timer::func([name] { acme::send(name); }), 10, 10);  // expect: user.name -> acme
  timer.scheduleAtFixedRate(Poco::Util::Timer::func([plan] { acme::send(plan); }), 10, 10);
}

void functors(const User& u) {
  const std::string name = u.name, plan = u.plan;
  Poco::Thread first, second;
  first.startFunc([name] { acme::send(name); });  // expect: user.name -> acme
  second.startFunc([plan] { acme::send(plan); });
}

class Changed : public Poco::Notification {
 public:
  std::string text;
  std::string plan;
};

void urgent(const User& u) {
  Poco::NotificationQueue queue;
  Poco::AutoPtr<Changed> change = new Changed;
  change->text = u.email;
  change->plan = u.plan;
  queue.enqueueUrgentNotification(change);
  Poco::AutoPtr<Poco::Notification> next(queue.dequeueNotification());
  Changed* found = dynamic_cast<Changed*>(next.get());
  acme::send(found->text);  // expect: user.contact.email -> acme
  acme::send(found->plan);
}
