// needs: x86_64-linux-gnu/qt5/QtWidgets/qwidget.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtGui -isystem/usr/include/x86_64-linux-gnu/qt5/QtWidgets
// Parents are other objects than their children; a cast names the same object.
#include "pii_case.h"

#include <QObject>
#include <QString>
#include <QWidget>

class Panel : public QWidget {
  Q_OBJECT
 public:
  QString note;
  void show(const QString& text) { acme::send(text.toStdString()); }      // expect: user.name -> acme
};

class Dialog : public QWidget {
  Q_OBJECT
 public:
  Dialog(const User& u, QWidget* parent) : QWidget(parent), mail_(QString::fromStdString(u.email)) {}
  void titles() {
    acme::send(parentWidget()->windowTitle().toStdString());
    acme::send(window()->windowTitle().toStdString());
    acme::send(parent()->objectName().toStdString());
    acme::send(mail_.toStdString());                                      // expect: user.contact.email -> acme
  }

 private:
  QString mail_;
};

void cast(QObject* object, const User& u) {
  Panel* panel = qobject_cast<Panel*>(object);
  panel->note = QString::fromStdString(u.email);
  acme::send(qobject_cast<Panel*>(object)->note.toStdString());           // expect: user.contact.email -> acme
  qobject_cast<Panel*>(object)->note = "x";
  acme::send(panel->note.toStdString());
  panel->show(QString::fromStdString(u.name));
}

class Watcher : public QObject {
 public:
  explicit Watcher(QObject* parent) : QObject(parent) {}
  QString state;
};

void children(const User& u) {
  Panel panel;
  panel.note = QString::fromStdString(u.email);
  Watcher watcher(&panel);
  acme::send(watcher.state.toStdString());
  acme::send(watcher.metaObject()->className());
  Dialog dialog(u, &panel);
  acme::send(dialog.windowTitle().toStdString());
  dialog.titles();
  dialog.setWindowTitle(QString::fromStdString(u.name));
  acme::send(dialog.windowTitle().toStdString());                         // expect: user.name -> acme
}
