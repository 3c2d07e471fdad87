// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// What moc writes calls any slot on any data; connections say which slots are called.
#include "pii_case.h"

#include <QObject>
#include <QString>

class Panel : public QObject {
  Q_OBJECT
 public:
  void save(const User& u) {
    emit saved(QString::fromStdString(u.email));
    emit closed(QString("panel"));
  }
  void call(int id, void** arguments) { qt_metacall(QMetaObject::InvokeMetaMethod, id, arguments); }
  static void callStatic(QObject* panel, int id, void** arguments) {
    qt_static_metacall(panel, QMetaObject::InvokeMetaMethod, id, arguments);
  }
 signals:
  void saved(const QString& text);
  void closed(const QString& text);
 public slots:
  void rename(const QString& text) { title_ = text; }
  void print() { acme::send(title_.toStdString()); }
  void upload(const QString& text) { acme::send(text.toStdString()); }  // expect: user.contact.email -> acme
  void log(const QString& text) { acme::send(text.toStdString()); }

 private:
  QString title_;
};

// As moc writes it: one case for each signal and slot.
void Panel::qt_static_metacall(QObject* object, QMetaObject::Call call, int id, void** arguments) {
  if (call != QMetaObject::InvokeMetaMethod) return;
  auto* panel = static_cast<Panel*>(object);
  switch (id) {
    case 0: panel->saved(*reinterpret_cast<const QString*>(arguments[1])); break;
    case 1: panel->closed(*reinterpret_cast<const QString*>(arguments[1])); break;
    case 2: panel->rename(*reinterpret_cast<const QString*>(arguments[1])); break;
    case 3: panel->print(); break;
    case 4: panel->upload(*reinterpret_cast<const QString*>(arguments[1])); break;
    case 5: panel->log(*reinterpret_cast<const QString*>(arguments[1])); break;
    default: break;
  }
}

int Panel::qt_metacall(QMetaObject::Call call, int id, void** arguments) {
  id = QObject::qt_metacall(call, id, arguments);
  if (id >= 0 && call == QMetaObject::InvokeMetaMethod) qt_static_metacall(this, call, id, arguments);
  return id - 6;
}

void Panel::saved(const QString& text) {
  void* arguments[] = {nullptr, const_cast<void*>(reinterpret_cast<const void*>(&text))};
  QMetaObject::activate(this, &staticMetaObject, 0, arguments);
}

void Panel::closed(const QString& text) {
  void* arguments[] = {nullptr, const_cast<void*>(reinterpret_cast<const void*>(&text))};
  QMetaObject::activate(this, &staticMetaObject, 1, arguments);
}

void show(const User& u) {
  Panel panel;
  QObject::connect(&panel, &Panel::saved, &panel, &Panel::upload);
  QObject::connect(&panel, &Panel::closed, &panel, &Panel::log);
  panel.save(u);
  QString name = QString::fromStdString(u.name);
  void* arguments[] = {nullptr, &name};
  panel.call(2, arguments);
  Panel::callStatic(&panel, 2, arguments);
}
