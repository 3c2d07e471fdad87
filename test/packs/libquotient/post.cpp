// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore -isystem/usr/include/x86_64-linux-gnu/qt5/QtNetwork -isystem/usr/include/x86_64-linux-gnu/qt5/QtGui -isystem/usr/include/libquotient/Quotient
// needs: libquotient/Quotient/room.h libquotient-dev
// What is posted to a room leaves to the homeserver.
#include "pii_case.h"

#include <QtCore/QBuffer>
#include <libquotient/Quotient/connection.h>
#include <libquotient/Quotient/room.h>
#include <libquotient/Quotient/events/roomevent.h>

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

void room(const User& u, Quotient::Room* room) {
  room->postMessage(QString::fromStdString(u.plan), Quotient::MessageEventType::Text);
  room->postMessage(QString::fromStdString(u.email), Quotient::MessageEventType::Text);   // expect: user.contact.email -> unknown
  room->postHtmlMessage("hello", QString::fromStdString(u.plan));
  room->postHtmlMessage("hello", QString::fromStdString(u.name));           // expect: user.name -> unknown
  room->postReaction("$1", QString::fromStdString(u.plan));
  room->postReaction("$1", QString::fromStdString(u.phone));                // expect: user.contact.phone_number -> unknown
  room->postFile(QString::fromStdString(u.plan), QUrl("file:///tmp/a"));
  room->postFile(QString::fromStdString(u.email), QUrl("file:///tmp/a"));   // expect: user.contact.email -> unknown
  room->setTopic(QString::fromStdString(u.plan));
  room->setTopic(QString::fromStdString(u.name));                           // expect: user.name -> unknown
  room->setName(QString::fromStdString(u.plan));
  room->setName(QString::fromStdString(u.phone));                           // expect: user.contact.phone_number -> unknown
}

void account(const User& u, const Quotient::RoomEvent& quiet) {
  Quotient::Connection connection;
  connection.setHomeserver(QUrl("https://mail.globex.example"));
  connection.connectToServer("us", "secret", "phone");
  connection.connectToServer(QString::fromStdString(u.email), "secret", "phone");  // expect: user.contact.email -> globex
  connection.createRoom(Quotient::Connection::PublishRoom, "", QString::fromStdString(u.plan), "", {});
  connection.createRoom(Quotient::Connection::PublishRoom, "", QString::fromStdString(u.name), "", {});  // expect: user.name -> globex
  QJsonObject content;
  content.insert("body", QString::fromStdString(u.phone));
  Quotient::RoomEvent event(0, content);
  connection.sendMessage("!users", quiet);
  connection.sendMessage("!users", event);                                  // expect: user.contact.phone_number -> globex
  QByteArray plain = QByteArray::fromStdString(u.plan), secret = QByteArray::fromStdString(u.email);
  QBuffer buffer(&plain), picture(&secret);
  connection.uploadContent(&buffer);
  connection.uploadContent(&picture);                                       // expect: user.contact.email -> globex
  connection.uploadFile(QString::fromStdString(u.plan));
  connection.uploadFile(QString::fromStdString(u.name));                    // expect: user.name -> globex
  connection.invitation("!users")->setTopic("hello");
  connection.invitation("!users")->setTopic(QString::fromStdString(u.name));  // expect: user.name -> globex
}
