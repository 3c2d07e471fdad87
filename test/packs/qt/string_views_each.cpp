// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt 5: views of texts; each call with its twin.
#include "pii_case.h"

#include <QList>
#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QVector>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

void string_views(const User& u) {
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c.at(0)).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c.at(0)).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c[0]).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c[0]).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c.front()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c.front()).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c.back()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c.back()).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c.first()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c.first()).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c.last()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c.last()).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(*c.begin()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(*c.begin()).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(*c.cbegin()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(*c.cbegin()).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(*(c.end() - 1)).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(*(c.end() - 1)).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(*(c.cend() - 1)).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(*(c.cend() - 1)).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(char(QChar(c.data()[0]).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(char(QChar(c.data()[0]).unicode())); }
  { QString t = text(u.name); QStringView c(t); acme::send(int(c.utf16()[0])); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(int(c.utf16()[0])); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.toUtf8()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.toUtf8()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.toLatin1()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.toLatin1()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.toLocal8Bit()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.toLocal8Bit()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.trimmed().toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.trimmed().toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.left(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.left(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.right(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.right(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.mid(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.mid(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.chopped(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.chopped(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send((c.split(u',')[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((c.split(u',')[0].toString()).toStdString()); }
  { QString t = text(u.name); QStringView c(t); acme::send(c.toInt()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(c.toInt()); }
  { QString t = text(u.name); QStringView c(t); acme::send(c.toUInt()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(c.toUInt()); }
  { QString t = text(u.name); QStringView c(t); acme::send(c.toLong()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(c.toLong()); }
  { QString t = text(u.name); QStringView c(t); acme::send(c.toULong()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(c.toULong()); }
  { QString t = text(u.name); QStringView c(t); acme::send(long(c.toLongLong())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(long(c.toLongLong())); }
  { QString t = text(u.name); QStringView c(t); acme::send((unsigned long)(c.toULongLong())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send((unsigned long)(c.toULongLong())); }
  { QString t = text(u.name); QStringView c(t); acme::send(int(c.toShort())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(int(c.toShort())); }
  { QString t = text(u.name); QStringView c(t); acme::send(int(c.toUShort())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(int(c.toUShort())); }
  { QString t = text(u.name); QStringView c(t); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(c.toDouble()); }
  { QString t = text(u.name); QStringView c(t); acme::send(double(c.toFloat())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringView c(t); acme::send(double(c.toFloat())); }
  QString t = text(u.name), r = text(u.plan);
  QStringView c(t), d(r);
  acme::send(c.toString().toStdString());          // expect: user.name -> acme
  acme::send(d.toString().toStdString());
  acme::send(int(c.size()));
  acme::send(c.length());
  acme::send(c.isEmpty());
  acme::send(c.isNull());
  acme::send(int(c.count(d)));
  acme::send(c.contains(d));
  acme::send(int(c.indexOf(d)));
  acme::send(int(c.lastIndexOf(d)));
  acme::send(c.startsWith(d));
  acme::send(c.endsWith(d));
  acme::send(c.compare(d));
}

void string_references(const User& u) {
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(c.at(0)).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(c.at(0)).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(c[0]).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(c[0]).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(c.front()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(c.front()).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(c.back()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(c.back()).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(*c.begin()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(*c.begin()).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(*c.cbegin()).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(*c.cbegin()).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(*(c.end() - 1)).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(*(c.end() - 1)).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(*(c.cend() - 1)).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(*(c.cend() - 1)).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(char(QChar(c.data()[0]).unicode())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(char(QChar(c.data()[0]).unicode())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.toUtf8()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.toUtf8()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.toLatin1()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.toLatin1()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.toLocal8Bit()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.toLocal8Bit()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.trimmed().toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.trimmed().toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.left(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.left(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.right(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.right(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.mid(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.mid(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.chopped(1).toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.chopped(1).toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c.split(',')[0].toString()).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c.split(',')[0].toString()).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((c + QString("x")).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((c + QString("x")).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((QString("x") + c).toStdString()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((QString("x") + c).toStdString()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(c.toInt()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(c.toInt()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(c.toUInt()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(c.toUInt()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(c.toLong()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(c.toLong()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(c.toULong()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(c.toULong()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(long(c.toLongLong())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(long(c.toLongLong())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send((unsigned long)(c.toULongLong())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send((unsigned long)(c.toULongLong())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(int(c.toShort())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(int(c.toShort())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(int(c.toUShort())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(int(c.toUShort())); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(c.toDouble()); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(c.toDouble()); }
  { QString t = text(u.name); QStringRef c(&t); acme::send(double(c.toFloat())); }  // expect: user.name -> acme
  { QString t = text(u.plan); QStringRef c(&t); acme::send(double(c.toFloat())); }
  QString t = text(u.name), r = text(u.plan);
  QStringRef c(&t), d(&r);
  acme::send(c.toString().toStdString());          // expect: user.name -> acme
  acme::send(d.toString().toStdString());
  acme::send(c.size());
  acme::send(c.length());
  acme::send(c.isEmpty());
  acme::send(c.isNull());
  acme::send(c.count(d));
  acme::send(c.contains(d));
  acme::send(c.indexOf(d));
  acme::send(c.lastIndexOf(d));
  acme::send(c.startsWith(d));
  acme::send(c.endsWith(d));
  acme::send(c.compare(d));
  acme::send(c == "x");
  acme::send(c != "x");
  acme::send(c < "x");
  acme::send(c > "x");
  acme::send(c <= "x");
  acme::send(c >= "x");
}

void latin1_texts(const User& u) {
  { QLatin1String c(u.name.data(), 3); acme::send(c.latin1()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.latin1()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.data()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.data()); }
  { QLatin1String c(u.name.data(), 3); acme::send(*c.begin()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(*c.begin()); }
  { QLatin1String c(u.name.data(), 3); acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(*c.cbegin()); }
  { QLatin1String c(u.name.data(), 3); acme::send(*(c.end() - 1)); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(*(c.end() - 1)); }
  { QLatin1String c(u.name.data(), 3); acme::send(*(c.cend() - 1)); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(*(c.cend() - 1)); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.at(0).toLatin1()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.at(0).toLatin1()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c[0].toLatin1()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c[0].toLatin1()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.front().toLatin1()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.front().toLatin1()); }
  { QLatin1String c(u.name.data(), 3); acme::send(c.back().toLatin1()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(c.back().toLatin1()); }
  { QLatin1String c(u.name.data(), 3); acme::send(int(c.at(0).unicode())); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send(int(c.at(0).unicode())); }
  { QLatin1String c(u.name.data(), 3); acme::send((QString(c)).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((QString(c)).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((QString(c.left(1))).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((QString(c.left(1))).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((QString(c.right(1))).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((QString(c.right(1))).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((QString(c.mid(1))).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((QString(c.mid(1))).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((QString(c.chopped(1))).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((QString(c.chopped(1))).toStdString()); }
  { QLatin1String c(u.name.data(), 3); acme::send((QString(c.trimmed())).toStdString()); }  // expect: user.name -> acme
  { QLatin1String c(u.plan.data(), 3); acme::send((QString(c.trimmed())).toStdString()); }
  QLatin1String c(u.name.data(), 3), d(u.plan.data(), 3);
  acme::send(c.data());                            // expect: user.name -> acme
  acme::send(d.data());
  acme::send(c.size());
  acme::send(c.isEmpty());
  acme::send(c.isNull());
  acme::send(c.contains(d));
  acme::send(c.indexOf(d));
  acme::send(c.lastIndexOf(d));
  acme::send(c.startsWith(d));
  acme::send(c.endsWith(d));
  acme::send(c.compare(d));
  acme::send(c == "x");
  acme::send(c != "x");
  acme::send(c < "x");
  acme::send(c > "x");
  acme::send(c <= "x");
  acme::send(c >= "x");
}
