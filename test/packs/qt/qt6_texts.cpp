// needs: x86_64-linux-gnu/qt6/QtCore/qstring.h qt6-base-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt6 -isystem/usr/include/x86_64-linux-gnu/qt6/QtCore
// Qt 6: texts, bytes and views of them; each call with its twin.
#include "pii_case.h"

#include <QAnyStringView>
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

void texts(const User& u) {
  { QString c = text(u.name); acme::send((c.first(1)).toStdString()); }  // expect: user.name -> acme
  { QString c = text(u.plan); acme::send((c.first(1)).toStdString()); }
  { QString c = text(u.name); acme::send((c.last(1)).toStdString()); }  // expect: user.name -> acme
  { QString c = text(u.plan); acme::send((c.last(1)).toStdString()); }
  { QString c = text(u.name); acme::send((c.sliced(1)).toStdString()); }  // expect: user.name -> acme
  { QString c = text(u.plan); acme::send((c.sliced(1)).toStdString()); }
  { QString c = text(u.name); acme::send((c.removeIf([](QChar x) { return x.isSpace(); })).toStdString()); }  // expect: user.name -> acme
  { QString c = text(u.plan); acme::send((c.removeIf([](QChar x) { return x.isSpace(); })).toStdString()); }
  { QString c("x"); c.replace(0, 1, text(u.name)); acme::send((c).toStdString()); }  // expect: user.name -> acme
  { QString c("x"); c.replace(0, 1, text(u.plan)); acme::send((c).toStdString()); }
  { QString c("x"); acme::send((c.replace(0, 1, text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QString c("x"); acme::send((c.replace(0, 1, text(u.plan))).toStdString()); }
}

void of_bytes(const User& u) {
  { QByteArray c = bytes(u.name); acme::send((c.first(1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray c = bytes(u.plan); acme::send((c.first(1)).toStdString()); }
  { QByteArray c = bytes(u.name); acme::send((c.last(1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray c = bytes(u.plan); acme::send((c.last(1)).toStdString()); }
  { QByteArray c = bytes(u.name); acme::send((c.sliced(1)).toStdString()); }  // expect: user.name -> acme
  { QByteArray c = bytes(u.plan); acme::send((c.sliced(1)).toStdString()); }
  { QByteArray c = bytes(u.name); acme::send((c.percentDecoded()).toStdString()); }  // expect: user.name -> acme
  { QByteArray c = bytes(u.plan); acme::send((c.percentDecoded()).toStdString()); }
  { QByteArray c = bytes(u.name); acme::send((c.removeIf([](char x) { return x == ' '; })).toStdString()); }  // expect: user.name -> acme
  { QByteArray c = bytes(u.plan); acme::send((c.removeIf([](char x) { return x == ' '; })).toStdString()); }
  { QByteArray c("x"); c.replace(0, 1, bytes(u.name)); acme::send((c).toStdString()); }  // expect: user.name -> acme
  { QByteArray c("x"); c.replace(0, 1, bytes(u.plan)); acme::send((c).toStdString()); }
  { QByteArray c("x"); acme::send((c.replace(0, 1, bytes(u.name))).toStdString()); }  // expect: user.name -> acme
  { QByteArray c("x"); acme::send((c.replace(0, 1, bytes(u.plan))).toStdString()); }
  { const QByteArray c = bytes(u.name); acme::send(c[0]); }  // expect: user.name -> acme
  { const QByteArray c = bytes(u.plan); acme::send(c[0]); }
  { const QByteArray c = bytes(u.name); acme::send(c.front()); }  // expect: user.name -> acme
  { const QByteArray c = bytes(u.plan); acme::send(c.front()); }
  { const QByteArray c = bytes(u.name); acme::send(c.back()); }  // expect: user.name -> acme
  { const QByteArray c = bytes(u.plan); acme::send(c.back()); }
}

void views_of_bytes(const User& u) {
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.data()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.data()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c[0]); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c[0]); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.at(0)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.at(0)); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.front()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.front()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.back()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.back()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(*c.begin()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(*c.begin()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(*c.cbegin()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(*(c.end() - 1)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(*(c.end() - 1)); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(*(c.cend() - 1)); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(*(c.cend() - 1)); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((c.first(1).toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((c.first(1).toByteArray()).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((c.last(1).toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((c.last(1).toByteArray()).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((c.sliced(1).toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((c.sliced(1).toByteArray()).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((c.chopped(1).toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((c.chopped(1).toByteArray()).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((c.trimmed().toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((c.trimmed().toByteArray()).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((c.toByteArray()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((c.toByteArray()).toStdString()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.toInt()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.toInt()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.toUInt()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.toUInt()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.toLong()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.toLong()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.toULong()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.toULong()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(long(c.toLongLong())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(long(c.toLongLong())); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send((unsigned long)(c.toULongLong())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send((unsigned long)(c.toULongLong())); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(int(c.toShort())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(int(c.toShort())); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(int(c.toUShort())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(int(c.toUShort())); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(c.toDouble()); }
  { QByteArray b = bytes(u.name); QByteArrayView c(b); acme::send(double(c.toFloat())); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QByteArrayView c(b); acme::send(double(c.toFloat())); }
  QByteArray b = bytes(u.name), p = bytes(u.plan);
  QByteArrayView c(b), d(p);
  acme::send(c.data());                            // expect: user.name -> acme
  acme::send(d.data());
  acme::send(int(c.size()));
  acme::send(c.isEmpty());
  acme::send(c.startsWith(d));
}

void views_of_texts(const User& u) {
  { QString t = text(u.name); QStringView c(t); acme::send((c.sliced(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.sliced(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.toString()).toStdString()); }
}

void any_views(const User& u) {
  { QString t = text(u.name); QAnyStringView c(t); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QAnyStringView c(t); acme::send((c.toString()).toStdString()); }
  { QAnyStringView c(u.name.c_str()); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QAnyStringView c(u.plan.c_str()); acme::send((c.toString()).toStdString()); }
  { QString t = text(u.name); QAnyStringView c(t); c.visit([](auto v) { acme::send((v.toString()).toStdString()); }); }  // expect: user.name -> acme
  { QString t = text(u.plan); QAnyStringView c(t); c.visit([](auto v) { acme::send((v.toString()).toStdString()); }); }
}

void latin1_texts(const User& u) {
  { QLatin1String c(u.name.data(), 3); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((c.toString()).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((c.first(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((c.first(1).toString()).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((c.last(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((c.last(1).toString()).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((c.sliced(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((c.sliced(1).toString()).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.toInt()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.toInt()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.toUInt()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.toUInt()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.toLong()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.toLong()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.toULong()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.toULong()); }
  { QLatin1String c(u.name.data(), 3); acme::send(long(c.toLongLong())); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(long(c.toLongLong())); }
  { QLatin1String c(u.name.data(), 3); acme::send((unsigned long)(c.toULongLong())); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((unsigned long)(c.toULongLong())); }
  { QLatin1String c(u.name.data(), 3); acme::send(int(c.toShort())); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(int(c.toShort())); }
  { QLatin1String c(u.name.data(), 3); acme::send(int(c.toUShort())); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(int(c.toUShort())); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.toDouble()); }
  { QLatin1String c(u.name.data(), 3); acme::send(double(c.toFloat())); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(double(c.toFloat())); }
  QLatin1String c(u.name.data(), 3), d(u.plan.data(), 3);
  acme::send(c.data());                            // expect: user.name -> acme
  acme::send(d.data());
  acme::send(int(c.length()));
  acme::send(int(c.count(d)));
}
