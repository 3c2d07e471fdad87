// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Signals that Qt emits itself: what is connected to them runs at any time from then on.
#include "pii_case.h"

#include <QCoreApplication>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

void captured(const User& u, QTimer& timer) {
  const std::string name = u.name, plan = u.plan;
  QObject::connect(&timer, &QTimer::timeout, [name] { acme::send(name); });            // expect: user.name -> acme
  QObject::connect(&timer, &QTimer::timeout, [plan] { acme::send(plan); });
  QObject::connect(&timer, &QTimer::timeout, [size = u.name.size()] { acme::send(size); });
}

void with_context(const User& u, QTimer& timer, QObject& context) {
  const std::string mail = u.email, plan = u.plan;
  QObject::connect(&timer, &QTimer::timeout, &context, [mail] { acme::send(mail); });  // expect: user.contact.email -> acme
  QObject::connect(&timer, &QTimer::timeout, &context, [plan] { acme::send(plan); });
}

class Uploader : public QObject {
 public:
  void start(QTimer* timer) { connect(timer, &QTimer::timeout, this, &Uploader::flush); }
  void add(const std::string& line, const std::string& mark) {
    text_ = line;
    mark_ = mark;
  }

 private:
  void flush() {
    acme::send(text_);  // expect: user.contact.phone_number -> acme
    acme::send(mark_);
  }
  std::string text_;
  std::string mark_;
};

void members(const User& u) {
  QTimer timer;
  Uploader uploader;
  uploader.start(&timer);
  uploader.add(u.phone, u.plan);
  timer.start(1000);
}

// A signal that hands something over: nothing is known of it.
void with_argument(const User& u, QFileSystemWatcher& watcher) {
  const std::string name = u.name;
  QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, [name](const QString& path) {
    acme::send(path.toStdString());
    acme::send(name);   // expect: user.name -> acme
  });
}

// What is written after the connection is there when the slot runs.
void told_later(const User& u, QTimer& timer) {
  auto* text = new std::string;
  QObject::connect(&timer, &QTimer::timeout, [text] { acme::send(*text); });           // expect: user.contact.email -> acme
  *text = u.email;
}

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  User u = load_user(1);
  QTimer timer;
  QObject context;
  QFileSystemWatcher watcher;
  captured(u, timer);
  with_context(u, timer, context);
  members(u);
  with_argument(u, watcher);
  told_later(u, timer);
  return app.exec();
}
