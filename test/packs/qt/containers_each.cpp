// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: containers; each call with its twin.
#include "pii_case.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QQueue>
#include <QSet>
#include <QStack>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>
#include <QVector>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

void qlists(const User& u) {
  { QList<QString> c; c += text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c += text(u.plan); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c << text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c << text(u.plan); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c.prepend(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.prepend(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c.push_front(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.push_front(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c.push_back(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.push_back(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c.append(QList<QString>{text(u.name)}); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.append(QList<QString>{text(u.plan)}); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c += QList<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c += QList<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QList<QString> c; c << QList<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c << QList<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QList<QString> c; c.insert(0, text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.insert(0, text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c; acme::send(((c += text(u.name))[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; acme::send(((c += text(u.plan))[0]).toStdString()); }
  { QList<QString> c; acme::send(((c << text(u.name))[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; acme::send(((c << text(u.plan))[0]).toStdString()); }
  { QList<QString> c; acme::send(((c += QList<QString>{text(u.name)})[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; acme::send(((c += QList<QString>{text(u.plan)})[0]).toStdString()); }
  { QList<QString> c{"x"}; c.replace(0, text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{"x"}; c.replace(0, text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.toVector()[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.toVector()[0]).toStdString()); }
  { QStringList c{text(u.name), text(u.name)}; acme::send((c.mid(1)[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c{text(u.plan), text(u.plan)}; acme::send((c.mid(1)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*--c.end()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*--c.end()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*--c.constEnd()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*--c.constEnd()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.begin()++).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.begin()++).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.constBegin()++).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.constBegin()++).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.back()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.back()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.cbegin()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.cend() - 1)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.cend() - 1)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.constBegin()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.constEnd() - 1)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.constEnd() - 1)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.constFirst()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constFirst()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.constLast()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constLast()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.front()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.front()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.insert(c.begin(), text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.insert(c.begin(), text(u.plan))).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.last()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.last()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.rbegin()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.rbegin()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.rend() - 1)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.rend() - 1)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.takeAt(0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.takeAt(0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.takeLast()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.takeLast()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.value(0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.value(0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.mid(0)[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.mid(0)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send(((c + c)[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send(((c + c)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.constBegin()[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constBegin()[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.begin()[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.begin()[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.begin() + 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.begin() + 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.end() - 1)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.end() - 1)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.constBegin() + 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.constBegin() + 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*(c.constEnd() - 1)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.constEnd() - 1)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send(c.constBegin()->toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send(c.constBegin()->toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send(c.begin()->toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send(c.begin()->toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QList<QString> d; d.swap(c); acme::send((d[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QList<QString> d; d.swap(c); acme::send((d[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QList<QString> d; c.swap(d); acme::send((d[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QList<QString> d; c.swap(d); acme::send((d[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; c.clear(); c << text(u.plan); acme::send((c[0]).toStdString()); }
  QList<QString> c{text(u.name)}, d;
  acme::send(c[0].toStdString());                // expect: user.name -> acme
  acme::send(c.count());
  acme::send(c.empty());
  acme::send(c.endsWith("x"));
  acme::send(c.indexOf("x"));
  acme::send(c.isEmpty());
  acme::send(c.lastIndexOf("x"));
  acme::send(c.length());
  acme::send(c != d);
  acme::send(c == d);
  acme::send(c.startsWith("x"));
  acme::send(c.size());
  acme::send(c.removeOne("x"));
  acme::send(c.removeAll("x"));
  c.move(0, 0);
  c.reserve(9);
  c.detach();
  c.removeAt(1);
  c.removeFirst();
  c.removeLast();
  acme::send(c[0].toStdString());                // expect: user.name -> acme
}

void qvectors(const User& u) {
  { QVector<QString> c; c += text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c += text(u.plan); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c << text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c << text(u.plan); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c.prepend(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c.prepend(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c.push_front(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c.push_front(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c.push_back(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c.push_back(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c.append(QVector<QString>{text(u.name)}); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c.append(QVector<QString>{text(u.plan)}); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c += QVector<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c += QVector<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c << QVector<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c << QVector<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c.insert(0, text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c.insert(0, text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; acme::send(((c += text(u.name))[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; acme::send(((c += text(u.plan))[0]).toStdString()); }
  { QVector<QString> c; acme::send(((c << text(u.name))[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; acme::send(((c << text(u.plan))[0]).toStdString()); }
  { QVector<QString> c; acme::send(((c += QVector<QString>{text(u.name)})[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; acme::send(((c += QVector<QString>{text(u.plan)})[0]).toStdString()); }
  { QVector<QString> c{"x"}; c.replace(0, text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{"x"}; c.replace(0, text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.toList()[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.toList()[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.back()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.back()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.cbegin()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.cend() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.cend() - 1)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.constBegin()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.constEnd() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.constEnd() - 1)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.constFirst()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constFirst()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.constLast()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constLast()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.front()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.front()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*c.insert(c.begin(), text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.insert(c.begin(), text(u.plan))).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.last()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.last()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*c.rbegin()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.rbegin()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.rend() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.rend() - 1)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.takeAt(0)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.takeAt(0)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.takeLast()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.takeLast()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.value(0)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.value(0)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.mid(0)[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.mid(0)[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send(((c + c)[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send(((c + c)[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.constBegin()[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constBegin()[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.begin()[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.begin()[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.begin() + 0)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.begin() + 0)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.end() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.end() - 1)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.constBegin() + 0)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.constBegin() + 0)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((*(c.constEnd() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((*(c.constEnd() - 1)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send(c.constBegin()->toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send(c.constBegin()->toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send(c.begin()->toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send(c.begin()->toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; QVector<QString> d; d.swap(c); acme::send((d[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; QVector<QString> d; d.swap(c); acme::send((d[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; QVector<QString> d; c.swap(d); acme::send((d[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; QVector<QString> d; c.swap(d); acme::send((d[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; c.clear(); c << text(u.plan); acme::send((c[0]).toStdString()); }
  QVector<QString> c{text(u.name)}, d;
  acme::send(c[0].toStdString());                // expect: user.name -> acme
  acme::send(c.count());
  acme::send(c.empty());
  acme::send(c.endsWith("x"));
  acme::send(c.indexOf("x"));
  acme::send(c.isEmpty());
  acme::send(c.lastIndexOf("x"));
  acme::send(c.length());
  acme::send(c != d);
  acme::send(c == d);
  acme::send(c.startsWith("x"));
  acme::send(c.size());
  acme::send(c.removeOne("x"));
  acme::send(c.removeAll("x"));
  c.move(0, 0);
  c.reserve(9);
  c.detach();
  c.removeAt(1);
  c.removeFirst();
  c.removeLast();
  acme::send(c[0].toStdString());                // expect: user.name -> acme
}

void qmaps(const User& u) {
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.value(1)).toStdString()); }
  { QMap<int, QString> c; c.insert(1, text(u.name)); acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c; c.insert(1, text(u.plan)); acme::send((c.value(1)).toStdString()); }
  { QMap<int, QString> c; c.insertMulti(1, text(u.name)); acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c; c.insertMulti(1, text(u.plan)); acme::send((c.value(1)).toStdString()); }
  { QMap<int, QString> c; acme::send((*c.insertMulti(1, text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c; acme::send((*c.insertMulti(1, text(u.plan))).toStdString()); }
  { QMap<int, QString> c; acme::send((*c.insert(1, text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c; acme::send((*c.insert(1, text(u.plan))).toStdString()); }
  { QMap<int, QString> c, d{{1, text(u.name)}}; c.unite(d); acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c, d{{1, text(u.plan)}}; c.unite(d); acme::send((c.value(1)).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.take(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.take(1)).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.values()[0]).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.values()[0]).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.begin()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.cbegin()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.constBegin()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.find(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.find(1)).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.constFind(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.constFind(1)).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.begin().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.begin().value()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.constBegin().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.constBegin().value()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.begin()++).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.begin()++).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.constBegin()++).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.constBegin()++).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.last()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.last()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((c.first()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.lowerBound(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.lowerBound(1)).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*c.upperBound(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*c.upperBound(1)).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*--c.end()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*--c.end()).toStdString()); }
  { QMap<int, QString> c{{1, text(u.name)}}; acme::send((*--c.constEnd()).toStdString()); }  // expect: user.name -> acme
  { QMap<int, QString> c{{1, text(u.plan)}}; acme::send((*--c.constEnd()).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.keys()[0]).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.uniqueKeys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.uniqueKeys()[0]).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.key(1)).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.key(1)).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.begin().key()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.begin().key()).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.constBegin().key()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.constBegin().key()).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.lastKey()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.lastKey()).toStdString()); }
  { QMap<QString, int> c{{text(u.name), 1}}; acme::send((c.firstKey()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, int> c{{text(u.plan), 1}}; acme::send((c.firstKey()).toStdString()); }
  {
    QMap<int, QString> c{{1, text(u.name)}};
    QMap<int, QString> d;
    d.swap(c);
    acme::send((d.value(1)).toStdString());  // expect: user.name -> acme
  }
  {
    QMap<int, QString> c{{1, text(u.plan)}};
    QMap<int, QString> d;
    d.swap(c);
    acme::send((d.value(1)).toStdString());
  }
  {
    QMap<int, QString> c{{1, text(u.name)}};
    QMap<int, QString> d;
    c.swap(d);
    acme::send((d.value(1)).toStdString());  // expect: user.name -> acme
  }
  {
    QMap<int, QString> c{{1, text(u.plan)}};
    QMap<int, QString> d;
    c.swap(d);
    acme::send((d.value(1)).toStdString());
  }
  {
    QMap<int, QString> c{{1, text(u.name)}};
    c.clear();
    c.insert(1, text(u.plan));
    acme::send((c.value(1)).toStdString());
  }
  QMap<int, QString> c{{1, text(u.name)}}, d;
  acme::send(c.value(1).toStdString());          // expect: user.name -> acme
  acme::send(c.contains(1));
  acme::send(c.count());
  acme::send(c.empty());
  acme::send(c.isEmpty());
  acme::send(c != d);
  acme::send(c == d);
  acme::send(c.size());
  c.detach();
  acme::send(c.value(1).toStdString());          // expect: user.name -> acme
}

void qhashs(const User& u) {
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((c.value(1)).toStdString()); }
  { QHash<int, QString> c; c.insert(1, text(u.name)); acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c; c.insert(1, text(u.plan)); acme::send((c.value(1)).toStdString()); }
  { QHash<int, QString> c; c.insertMulti(1, text(u.name)); acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c; c.insertMulti(1, text(u.plan)); acme::send((c.value(1)).toStdString()); }
  { QHash<int, QString> c; acme::send((*c.insertMulti(1, text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c; acme::send((*c.insertMulti(1, text(u.plan))).toStdString()); }
  { QHash<int, QString> c; acme::send((*c.insert(1, text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c; acme::send((*c.insert(1, text(u.plan))).toStdString()); }
  { QHash<int, QString> c, d{{1, text(u.name)}}; c.unite(d); acme::send((c.value(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c, d{{1, text(u.plan)}}; c.unite(d); acme::send((c.value(1)).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((c.take(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((c.take(1)).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((c.values()[0]).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((c.values()[0]).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.begin()).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.cbegin()).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.constBegin()).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.find(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.find(1)).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.constFind(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.constFind(1)).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((c.begin().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((c.begin().value()).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((c.constBegin().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((c.constBegin().value()).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.begin()++).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.begin()++).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send((*c.constBegin()++).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send((*c.constBegin()++).toStdString()); }
  { QHash<int, QString> c{{1, text(u.name)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }  // expect: user.name -> acme
  { QHash<int, QString> c{{1, text(u.plan)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }
  { QHash<QString, int> c{{text(u.name), 1}}; acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, int> c{{text(u.plan), 1}}; acme::send((c.keys()[0]).toStdString()); }
  { QHash<QString, int> c{{text(u.name), 1}}; acme::send((c.uniqueKeys()[0]).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, int> c{{text(u.plan), 1}}; acme::send((c.uniqueKeys()[0]).toStdString()); }
  { QHash<QString, int> c{{text(u.name), 1}}; acme::send((c.key(1)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, int> c{{text(u.plan), 1}}; acme::send((c.key(1)).toStdString()); }
  { QHash<QString, int> c{{text(u.name), 1}}; acme::send((c.begin().key()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, int> c{{text(u.plan), 1}}; acme::send((c.begin().key()).toStdString()); }
  { QHash<QString, int> c{{text(u.name), 1}}; acme::send((c.constBegin().key()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, int> c{{text(u.plan), 1}}; acme::send((c.constBegin().key()).toStdString()); }
  {
    QHash<int, QString> c{{1, text(u.name)}};
    QHash<int, QString> d;
    d.swap(c);
    acme::send((d.value(1)).toStdString());  // expect: user.name -> acme
  }
  {
    QHash<int, QString> c{{1, text(u.plan)}};
    QHash<int, QString> d;
    d.swap(c);
    acme::send((d.value(1)).toStdString());
  }
  {
    QHash<int, QString> c{{1, text(u.name)}};
    QHash<int, QString> d;
    c.swap(d);
    acme::send((d.value(1)).toStdString());  // expect: user.name -> acme
  }
  {
    QHash<int, QString> c{{1, text(u.plan)}};
    QHash<int, QString> d;
    c.swap(d);
    acme::send((d.value(1)).toStdString());
  }
  {
    QHash<int, QString> c{{1, text(u.name)}};
    c.clear();
    c.insert(1, text(u.plan));
    acme::send((c.value(1)).toStdString());
  }
  QHash<int, QString> c{{1, text(u.name)}}, d;
  acme::send(c.value(1).toStdString());          // expect: user.name -> acme
  acme::send(c.contains(1));
  acme::send(c.count());
  acme::send(c.empty());
  acme::send(c.isEmpty());
  acme::send(c != d);
  acme::send(c == d);
  acme::send(c.size());
  c.detach();
  acme::send(c.value(1).toStdString());          // expect: user.name -> acme
}
