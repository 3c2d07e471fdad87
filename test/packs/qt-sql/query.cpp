// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtSql
// Statements and the values bound to them are stored in the database that the query belongs to.
#include "pii_case.h"

#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlRelationalTableModel>
#include <QSqlTableModel>
#include <QString>
#include <QVariant>

void hosted(const User& u) {
  QSqlDatabase db = QSqlDatabase::addDatabase("QPSQL");
  db.setHostName("db.acme.example");
  QSqlQuery query(db);
  query.exec(QString("insert into plans values ('%1')").arg(QString::fromStdString(u.plan)));
  query.exec(QString("insert into users values ('%1')").arg(QString::fromStdString(u.email)));  // expect: user.contact.email -> acme
  query.prepare("insert into users values (:name)");
  query.bindValue(":plan", QString::fromStdString(u.plan));
  query.bindValue(":name", QString::fromStdString(u.name));                                     // expect: user.name -> acme
  query.addBindValue(QString::fromStdString(u.plan));
  query.addBindValue(QString::fromStdString(u.phone));                                          // expect: user.contact.phone_number -> acme
  query.exec();
  QSqlQuery quiet("select 1", db);
  QSqlQuery select("select '" + QString::fromStdString(u.email) + "'", db);                     // expect: user.contact.email -> acme
  db.exec("select 1");
  db.exec(QString::fromStdString(u.name));                                                      // expect: user.name -> acme
}

void model(const User& u, QSqlTableModel& users) {
  users.setData(users.index(0, 0), QString::fromStdString(u.plan));
  users.setData(users.index(0, 1), QString::fromStdString(u.email));                            // expect: user.contact.email -> storage
  users.setFilter("plan = 'free'");
  users.setFilter("name = '" + QString::fromStdString(u.name) + "'");                           // expect: user.name -> storage
  QSqlRecord quiet;
  quiet.setValue("plan", QString::fromStdString(u.plan));
  users.insertRecord(0, quiet);
  QSqlRecord record;
  record.setValue("phone", QString::fromStdString(u.phone));
  users.insertRecord(0, record);                                                                // expect: user.contact.phone_number -> storage
  QSqlField field("email");
  field.setValue(QString::fromStdString(u.email));
  QSqlRecord fields;
  fields.append(field);
  users.insertRecord(0, fields);                                                                // expect: user.contact.email -> storage
}

void read_model(const User& u, QSqlQueryModel& rows) {
  rows.setQuery("select 1");
  rows.setQuery("select '" + QString::fromStdString(u.name) + "'");                             // expect: user.name -> storage
}

class Users : public QSqlRelationalTableModel {};

void more(const User& u, Users& users, QSqlQuery& query) {
  query.prepare("select '" + QString::fromStdString(u.plan) + "'");
  query.prepare("select '" + QString::fromStdString(u.email) + "'");                            // expect: user.contact.email -> storage
  users.setData(users.index(0, 0), QString::fromStdString(u.plan));
  users.setData(users.index(0, 0), QString::fromStdString(u.name));                             // expect: user.name -> storage
  QSqlRecord quiet, record;
  quiet.setValue("plan", QString::fromStdString(u.plan));
  users.setRecord(0, quiet);
  record.setValue("phone", QString::fromStdString(u.phone));
  users.setRecord(0, record);                                                                   // expect: user.contact.phone_number -> storage
}
