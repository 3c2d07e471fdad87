// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtGui -isystem/usr/include/x86_64-linux-gnu/qt5/QtWidgets
// Widgets of one's own: what no pack knows of Qt's part of them has nothing of theirs, and a parent is no data.
#include "pii_case.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QMainWindow>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QToolBar>
#include <QTreeWidget>

struct Settings {
  std::string theme;
};

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(QWidget *parent = nullptr);
  User user;

 protected:
  void closeEvent(QCloseEvent *event) override;
  bool nativeEvent(const QByteArray &type, void *message, long *result) override {
    return QMainWindow::nativeEvent(type, message, result);
  }
};

class Tray : public QSystemTrayIcon {
  Q_OBJECT
 public:
  Tray(Settings &settings, QWidget *parent) : QSystemTrayIcon(parent), settings_(settings) { setContextMenu(new QMenu(parent)); }
  void report() {
    acme::send(settings_.theme);
    acme::send(toolTip().toStdString());
  }

 private:
  Settings &settings_;
};

class Names : public QComboBox {
  Q_OBJECT
 public:
  explicit Names(QWidget *parent) : QComboBox(parent) {}
  void reportEmpty() { acme::send(currentText().toStdString()); }
  void report() { acme::send(currentText().toStdString()); }  // expect: user.name -> acme
};

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), user(load_user(1)) {
  Settings settings{"dark"};
  auto *tray = new Tray(settings, this);
  tray->report();
  auto *names = new Names(this);
  names->reportEmpty();
  names->addItem(QString::fromStdString(user.name));
  names->report();
}

std::string shown(const QPoint &at) { return std::to_string(at.x()); }
std::string shown(const QSize &size) { return std::to_string(size.width()); }
std::string shown(const QRect &rect) { return std::to_string(rect.width()); }

void place(MainWindow &window) {
  acme::send(shown(window.mapToGlobal({})));
  acme::send(shown(window.mapFromGlobal({})));
  acme::send(shown(window.pos()));
  acme::send(shown(window.size()));
  acme::send(shown(window.rect()));
  acme::send(shown(window.geometry()));
  acme::send(shown(window.frameGeometry()));
  QToolBar bar(&window);
  QAction action(&bar);
  acme::send(action.text().toStdString());
}

// Who listens is no data of a widget.
class Library : public QTreeWidget {
  Q_OBJECT
 public:
  Library(const User &user, QWidget *parent) : QTreeWidget(parent), user_(user) {
    connect(this, &QTreeWidget::customContextMenuRequested, this, &Library::onMenu);
  }

 private:
  void onMenu(const QPoint &at) {
    if (const QTreeWidgetItem *item = itemAt(at)) acme::send(item->toolTip(0).toStdString());
  }
  const User &user_;
};

void browse(const User &user) { Library library(user, nullptr); }

void name(MainWindow &window) { acme::send(window.metaObject()->className()); }

void fail(const User &user) {
  QBuffer buffer;
  buffer.open(QIODevice::ReadWrite);
  buffer.write(user.email.c_str());
  acme::send(buffer.errorString().toStdString());
}
