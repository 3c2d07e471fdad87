// needs: Poco/Util/Timer.h libpoco-dev
// flags: -std=c++17
// What runs in another thread or when a timer says so: objects whose method is called, and methods of other objects.
#include "pii_case.h"

#include <Poco/ActiveMethod.h>
#include <Poco/Activity.h>
#include <Poco/NObserver.h>
#include <Poco/Notification.h>
#include <Poco/NotificationCenter.h>
#include <Poco/NotificationQueue.h>
#include <Poco/Observer.h>
#include <Poco/Runnable.h>
#include <Poco/RunnableAdapter.h>
#include <Poco/Task.h>
#include <Poco/TaskManager.h>
#include <Poco/Thread.h>
#include <Poco/ThreadPool.h>
#include <Poco/Timer.h>
#include <Poco/Util/Timer.h>
#include <Poco/Util/TimerTask.h>
#include <Poco/Util/TimerTaskAdapter.h>

// Tasks and threads.
class Report : public Poco::Task {
 public:
  Report(const std::string& mail, const std::string& plan) : Poco::Task("report"), mail_(mail), plan_(plan) {}
  void runTask() override {
    acme::send(mail_);    // expect: user.contact.email -> acme
    globex::send(plan_);
  }

 private:
  std::string mail_;
  std::string plan_;
};

void tasks(Poco::TaskManager& manager, const User& u) { manager.start(new Report(u.email, u.plan)); }

class Upload : public Poco::Runnable {
 public:
  std::string text;
  std::string plan;
  void run() override {
    acme::send(text);     // expect: user.name -> acme
    globex::send(plan);
  }
};

void threads(const User& u) {
  Upload upload;
  upload.text = u.name;
  upload.plan = u.plan;
  Poco::Thread thread;
  thread.start(upload);
  thread.join();
}

class Pooled : public Poco::Runnable {
 public:
  std::string text;
  void run() override { acme::send(text); }  // expect: user.contact.phone_number -> acme
};

void pools(const User& u) {
  Pooled first;
  first.text = u.plan;
  Poco::ThreadPool::defaultPool().start(first, "first");
  Pooled second;
  second.text = u.phone;
  Poco::ThreadPool::defaultPool().startWithPriority(Poco::Thread::PRIO_LOW, second);
}

void bare(void* user) {
  const User& u = *static_cast<User*>(user);
  acme::send(u.email);    // expect: user.contact.email -> acme
  acme::send(u.plan);
}

void functions(User& u) {
  Poco::Thread thread;
  thread.start(&bare, &u);
  thread.join();
}

// Methods of an object that another one keeps.
class Session {
 public:
  explicit Session(const User& u) : mail_(u.email), name_(u.name), phone_(u.phone), plan_(u.plan), activity_(this, &Session::act), asked_(this, &Session::ask) {}
  void start() {
    Poco::RunnableAdapter<Session> adapter(*this, &Session::adapted);
    Poco::Thread thread;
    thread.start(adapter);
    activity_.start();
    Poco::Timer timer(10, 0);
    timer.start(Poco::TimerCallback<Session>(*this, &Session::ticked));
    Poco::Util::TimerTask::Ptr task = new Poco::Util::TimerTaskAdapter<Session>(*this, &Session::scheduled);
    scheduler_.schedule(task, Poco::Timestamp());
    asked_(plan_);
  }
  void find(const User& u) { asked_(u.email); }

 private:
  void adapted() {
    acme::send(mail_);    // expect: user.contact.email -> acme
    globex::send(plan_);
  }
  void act() {
    acme::send(name_);    // expect: user.name -> acme
    globex::send(plan_);
  }
  void ticked(Poco::Timer&) {
    acme::send(phone_);   // expect: user.contact.phone_number -> acme
    globex::send(plan_);
  }
  void scheduled(Poco::Util::TimerTask&) {
    acme::send(mail_);    // expect: user.contact.email -> acme
    globex::send(plan_);
  }
  std::string ask(const std::string& text) {
    globex::send(text);   // expect: user.contact.email -> globex
    return text;
  }

  std::string mail_;
  std::string name_;
  std::string phone_;
  std::string plan_;
  Poco::Activity<Session> activity_;
  Poco::ActiveMethod<std::string, std::string, Session> asked_;
  Poco::Util::Timer scheduler_;
};

void sessions(const User& u) {
  Session session(u);
  session.start();
  session.find(u);
}

class Reminder : public Poco::Util::TimerTask {
 public:
  explicit Reminder(const std::string& text) : text_(text) {}
  void run() override { acme::send(text_); }  // expect: user.name -> acme

 private:
  std::string text_;
};

void scheduled(Poco::Util::Timer& timer, const User& u) {
  timer.schedule(new Reminder(u.name), 10, 10);
  timer.schedule(new Reminder(u.plan), 10, 10);
  const std::string mail = u.email;
  timer.schedule(Poco::Util::Timer::func([mail] { acme::send(mail); }), Poco::Timestamp());  // expect: user.contact.email -> acme
  const std::string plan = u.plan;
  timer.schedule(Poco::Util::Timer::func([plan] { acme::send(plan); }), Poco::Timestamp());
}

// Notifications, through a queue and to observers.
class Changed : public Poco::Notification {
 public:
  std::string text;
  std::string plan;
};

void queued(const User& u) {
  Poco::NotificationQueue queue;
  Poco::AutoPtr<Changed> change = new Changed;
  change->text = u.email;
  change->plan = u.plan;
  queue.enqueueNotification(change);
  Poco::AutoPtr<Poco::Notification> next(queue.waitDequeueNotification());
  Changed* found = dynamic_cast<Changed*>(next.get());
  acme::send(found->text);   // expect: user.contact.email -> acme
  acme::send(found->plan);
}

class Listener {
 public:
  void counted(const Poco::AutoPtr<Changed>& change) {
    acme::send(change->text);  // expect: user.name -> acme
    acme::send(change->plan);
  }
  void plain(Changed* change) {
    globex::send(change->text);  // expect: user.name -> globex
    globex::send(change->plan);
  }
};

void observed(const User& u) {
  Listener listener;
  Poco::NotificationCenter center;
  center.addObserver(Poco::NObserver<Listener, Changed>(listener, &Listener::counted));
  center.addObserver(Poco::Observer<Listener, Changed>(listener, &Listener::plain));
  Poco::AutoPtr<Changed> change = new Changed;
  change->text = u.name;
  change->plan = u.plan;
  center.postNotification(change);
}
