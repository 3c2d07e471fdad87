// needs: x86_64-linux-gnu/qt5/QtSql/qsqlrecord.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtSql
// Qt SQL: records and their fields; each call with its twin.
#include "pii_case.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QString>
#include <QVariant>

QString text(const std::string& s) { return QString::fromStdString(s); }

void records(const User& u) {
  { QSqlField f("k"); f.setValue(text(u.name)); QSqlRecord c; c.insert(0, f); acme::send((c.value(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QSqlField f("k"); f.setValue(text(u.plan)); QSqlRecord c; c.insert(0, f); acme::send((c.value(0).toString()).toStdString()); }
  { QSqlField f("k"); f.setValue(text(u.name)); QSqlRecord c; c.replace(0, f); acme::send((c.value(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QSqlField f("k"); f.setValue(text(u.plan)); QSqlRecord c; c.replace(0, f); acme::send((c.value(0).toString()).toStdString()); }
  { QSqlField f("k"); f.setValue(text(u.name)); QSqlRecord c; c.append(f); acme::send((c.value(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QSqlField f("k"); f.setValue(text(u.plan)); QSqlRecord c; c.append(f); acme::send((c.value(0).toString()).toStdString()); }
  { QSqlRecord c; c.setValue(0, text(u.name)); acme::send((c.value(0).toString()).toStdString()); }  // expect: user.name -> acme
  { QSqlRecord c; c.setValue(0, text(u.plan)); acme::send((c.value(0).toString()).toStdString()); }
  QSqlField f("k");
  f.setValue(text(u.name));
  QSqlRecord c;
  c.append(f);
  acme::send(c.count());
  acme::send(c.isEmpty());
  acme::send(c.contains("k"));
}
