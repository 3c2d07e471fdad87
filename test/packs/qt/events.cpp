// needs: x86_64-linux-gnu/qt5/QtCore/qcoreapplication.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Events that are sent or posted reach the object's own handlers.
#include "pii_case.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QString>

class Found : public QEvent {
 public:
  Found(QString text, int count) : QEvent(QEvent::User), text(std::move(text)), count(count) {}
  QString text;
  int count;
};

class Window : public QObject {
  Q_OBJECT
 protected:
  void customEvent(QEvent* event) override {
    Found* found = static_cast<Found*>(event);
    acme::send(found->text.toStdString());                            // expect: user.contact.email -> acme
    acme::send(found->count);
  }
};

class Panel : public QObject {
  Q_OBJECT
 public:
  bool event(QEvent* event) override {
    acme::send(static_cast<Found*>(event)->text.toStdString());       // expect: user.name -> acme
    return true;
  }
};

class Silent : public QObject {
  Q_OBJECT
 public:
  bool event(QEvent* event) override {
    acme::send(static_cast<Found*>(event)->text.toStdString());
    return true;
  }
};

void tell(const User& u) {
  Window window;
  QCoreApplication::postEvent(&window, new Found(QString::fromStdString(u.email), 3));
  Panel panel;
  Found found(QString::fromStdString(u.name), 4);
  QCoreApplication::sendEvent(&panel, &found);
  Silent silent;
  QCoreApplication::postEvent(&silent, new Found("nothing", 5));
}
