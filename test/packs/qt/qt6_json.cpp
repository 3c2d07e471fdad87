// needs: x86_64-linux-gnu/qt6/QtCore/qstring.h qt6-base-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt6 -isystem/usr/include/x86_64-linux-gnu/qt6/QtCore
// Qt 6: JSON; each call with its twin.
#include "pii_case.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QVariant>

QString text(const std::string& s) { return QString::fromStdString(s); }

void values(const User& u) {
  { QJsonValue c(std::stoi(u.name)); acme::send(long(c.toInteger())); }  // expect: user.name -> acme
  { QJsonValue c(std::stoi(u.plan)); acme::send(long(c.toInteger())); }
  { QJsonObject c{{"k", std::stoi(u.name)}}; acme::send(long(c["k"].toInteger())); }  // expect: user.name -> acme
  { QJsonObject c{{"k", std::stoi(u.plan)}}; acme::send(long(c["k"].toInteger())); }
}

void constant_references(const User& u) {
  { const QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send(((*i).toString()).toStdString()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send(((*i).toString()).toStdString()); }
  { const QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send(((*i).toVariant().toString()).toStdString()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send(((*i).toVariant().toString()).toStdString()); }
  { const QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*i).toString()).toStdString()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*i).toString()).toStdString()); }
  { const QJsonObject c{{"k", std::stoi(u.name)}}; auto i = c.begin(); acme::send((*i).toInt()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", std::stoi(u.plan)}}; auto i = c.begin(); acme::send((*i).toInt()); }
  { const QJsonObject c{{"k", std::stoi(u.name)}}; auto i = c.begin(); acme::send(long((*i).toInteger())); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", std::stoi(u.plan)}}; auto i = c.begin(); acme::send(long((*i).toInteger())); }
  { const QJsonObject c{{"k", std::stoi(u.name)}}; auto i = c.begin(); acme::send((*i).toDouble()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", std::stoi(u.plan)}}; auto i = c.begin(); acme::send((*i).toDouble()); }
  { const QJsonObject c{{"k", QJsonArray{text(u.name)}}}; auto i = c.begin(); acme::send(((*i).toArray().at(0).toString()).toStdString()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", QJsonArray{text(u.plan)}}}; auto i = c.begin(); acme::send(((*i).toArray().at(0).toString()).toStdString()); }
  { const QJsonObject c{{"k", QJsonObject{{"l", text(u.name)}}}}; auto i = c.begin(); acme::send(((*i).toObject().value("l").toString()).toStdString()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", QJsonObject{{"l", text(u.plan)}}}}; auto i = c.begin(); acme::send(((*i).toObject().value("l").toString()).toStdString()); }
  { const QJsonObject c{{"k", QJsonObject{{"l", text(u.name)}}}}; auto i = c.begin(); acme::send(((*i)[u"l"].toString()).toStdString()); }  // expect: user.name -> acme
  { const QJsonObject c{{"k", QJsonObject{{"l", text(u.plan)}}}}; auto i = c.begin(); acme::send(((*i)[u"l"].toString()).toStdString()); }
}

void array_iterators(const User& u) {
  { QJsonArray c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }
  { QJsonArray c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }
  { QJsonArray c{text(u.name), text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan), text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }
  { QJsonArray c{text(u.name), text(u.name)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonArray c{text(u.plan), text(u.plan)}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }
}

void object_iterators(const User& u) {
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i + c.size())).toString()).toStdString()); }
  { QJsonObject c{{"k", text(u.name)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }  // expect: user.name -> acme
  { QJsonObject c{{"k", text(u.plan)}}; auto i = c.constBegin(); acme::send((QJsonValue(*(i - c.size())).toString()).toStdString()); }
}
