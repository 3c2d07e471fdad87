// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtGui -isystem/usr/include/x86_64-linux-gnu/qt5/QtWidgets
// Qt: objects, widgets and the methods that connect is given; each call with its twin.
#include "pii_case.h"

#include <QDialog>
#include <QFrame>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QObject>
#include <QString>
#include <QTabWidget>
#include <QTableWidget>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>
#include <QVariant>
#include <QWidget>

QString text(const std::string& s) { return QString::fromStdString(s); }

class Sender : public QObject {
  Q_OBJECT
 public:
  void send(const QString& t) { emit sent(t); }
 signals:
  void sent(const QString& t);
  void sent(int n);
};

struct Receiver : QObject {
  void receive(const QString& t) { acme::send(t.toStdString()); }  // expect: user.name -> acme
  void receive(int n) { acme::send(n); }
};

struct Reader : QObject {
  void read(const QString& t) const { acme::send(t.toStdString()); }  // expect: user.name -> acme
  void read(const QString& t) { acme::send(t.size()); }
};

struct Other : QObject {
  void other(const QString& t) { acme::send(t.toStdString()); }
};

void properties(const User& u) {
  { QObject c; c.setProperty("k", text(u.name)); acme::send((c.property("k").toString()).toStdString()); }  // expect: user.name -> acme
  { QObject c; c.setProperty("k", text(u.plan)); acme::send((c.property("k").toString()).toStdString()); }
  { QObject c; c.setObjectName(text(u.name)); acme::send((c.objectName()).toStdString()); }  // expect: user.name -> acme
  { QObject c; c.setObjectName(text(u.plan)); acme::send((c.objectName()).toStdString()); }
  { QWidget c; c.setWindowTitle(text(u.name)); acme::send((c.windowTitle()).toStdString()); }  // expect: user.name -> acme
  { QWidget c; c.setWindowTitle(text(u.plan)); acme::send((c.windowTitle()).toStdString()); }
  QObject c, parent;
  c.setProperty("k", text(u.name));
  acme::send(c.objectName().toStdString());
  acme::send(c.inherits("x"));
  acme::send(c.startTimer(1));
  acme::send(c.blockSignals(true));
  QThread thread;
  c.moveToThread(&thread);
  c.setParent(&parent);
  c.installEventFilter(&parent);
  c.disconnect();
  c.deleteLater();
  acme::send(parent.property("k").toString().toStdString());
  acme::send(c.property("k").toString().toStdString()); // expect: user.name -> acme
}

void widgets(const User& u) {
  QWidget parent;
  parent.setWindowTitle(text(u.name));
  acme::send(parent.windowTitle().toStdString());  // expect: user.name -> acme
  QFrame frame(&parent);
  acme::send(frame.windowTitle().toStdString());
  QDialog dialog(&parent);
  acme::send(dialog.windowTitle().toStdString());
  QMainWindow mainWindow(&parent);
  acme::send(mainWindow.windowTitle().toStdString());
  QMenu menu(&parent);
  acme::send(menu.windowTitle().toStdString());
  QTreeWidget treeWidget(&parent);
  acme::send(treeWidget.windowTitle().toStdString());
  QListWidget listWidget(&parent);
  acme::send(listWidget.windowTitle().toStdString());
  QTableWidget tableWidget(&parent);
  acme::send(tableWidget.windowTitle().toStdString());
  QTabWidget tabWidget(&parent);
  acme::send(tabWidget.windowTitle().toStdString());
  QFrame child;
  child.setWindowTitle(text(u.name));
  acme::send(child.window()->windowTitle().toStdString());
  acme::send(child.parentWidget()->windowTitle().toStdString());
  acme::send(child.nativeParentWidget()->windowTitle().toStdString());
  acme::send(child.topLevelWidget()->windowTitle().toStdString());
  acme::send(child.windowTitle().toStdString());   // expect: user.name -> acme
}

void methods(const User& u) {
  Sender sender;
  Receiver receiver;
  Reader reader;
  Other other;
  QObject::connect(&sender, qOverload<const QString&>(&Sender::sent), &receiver, qOverload<const QString&>(&Receiver::receive));
  QObject::connect(&sender, QOverload<const QString&>::of(&Sender::sent), &reader, QConstOverload<const QString&>::of(&Reader::read));
  QObject::connect(&sender, QNonConstOverload<const QString&>::of(&Sender::sent), &reader, qNonConstOverload<const QString&>(&Reader::read));
  QObject::connect(&sender, qOverload<int>(&Sender::sent), &receiver, qOverload<int>(&Receiver::receive));
  QObject::connect(&sender, QOverload<int>::of(&Sender::sent), &receiver, QOverload<int>::of(&Receiver::receive));
  QObject::connect(&sender, qOverload<const QString&>(&Sender::sent), &reader, qConstOverload<const QString&>(&Reader::read));
  sender.send(text(u.name));
}

void timers(const User& u) {
  { QString t = text(u.name); QTimer::singleShot(1, [=] { acme::send((t).toStdString()); }); }  // expect: user.name -> acme
  { QString t = text(u.plan); QTimer::singleShot(1, [=] { acme::send((t).toStdString()); }); }
  { QString t = text(u.name); QObject o; QTimer::singleShot(1, &o, [=] { acme::send((t).toStdString()); }); }  // expect: user.name -> acme
  { QString t = text(u.plan); QObject o; QTimer::singleShot(1, &o, [=] { acme::send((t).toStdString()); }); }
}
