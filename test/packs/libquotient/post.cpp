// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtGui -isystem/usr/include/libquotient/Quotient
// needs: libquotient/Quotient/room.h libquotient-dev
// What is posted to a room leaves to the homeserver.
#include "pii_case.h"

#include <libquotient/Quotient/connection.h>
#include <libquotient/Quotient/room.h>

void post(const User& u, Quotient::Room* room) {
  room->postPlainText(QString::fromStdString(u.plan));
  room->postPlainText(QString::fromStdString(u.email));                     // expect: user.contact.email -> unknown
  room->postHtmlText("hello", QString::fromStdString(u.name));              // expect: user.name -> unknown
  QJsonObject quiet, content;
  quiet.insert("body", QString::fromStdString(u.plan));
  room->postJson("m.room.message", quiet);
  content.insert("body", QString::fromStdString(u.phone));
  room->postJson("m.room.message", content);                                // expect: user.contact.phone_number -> unknown
}

void by_connection(const User& u) {
  Quotient::Connection connection(QUrl("https://matrix.acme.example"));
  connection.loginWithPassword("us", "secret", "phone");
  connection.loginWithPassword(QString::fromStdString(u.email), "secret", "phone");   // expect: user.contact.email -> acme
  connection.room("!users:acme.example")->postPlainText("hello");
  connection.room("!users:acme.example")->postPlainText(QString::fromStdString(u.name));  // expect: user.name -> acme
}
