// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: maps and hashes, what containers_each.cpp leaves out; each call with its twin.
#include "pii_case.h"

#include <QHash>
#include <QMap>
#include <QString>

QString text(const std::string& s) { return QString::fromStdString(s); }

void maps(const User& u) {
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMap<QString, QString> d; d.insert(c); acme::send((d.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMap<QString, QString> d; d.insert(c); acme::send((d.value("k")).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; acme::send((c.constKeyValueBegin().operator*().second).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.constKeyValueBegin().operator*().second).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.cend()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.cend()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; acme::send(((*--c.constKeyValueEnd()).second).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*--c.constKeyValueEnd()).second).toStdString()); }
}

void map_iterators(const User& u) {
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*QMap<QString, QString>::const_iterator(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*QMap<QString, QString>::const_iterator(c.begin())).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send(i->toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }
}

void map_walkers(const User& u) {
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMapIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMapIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMapIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMapIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMapIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMapIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMapIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMapIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }
  { QMap<QString, QString> c{{text(u.name), "v"}}; QMapIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{text(u.plan), "v"}}; QMapIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }
  { QMap<QString, QString> c{{text(u.name), "v"}}; QMapIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{text(u.plan), "v"}}; QMapIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMutableMapIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMutableMapIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMutableMapIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMutableMapIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMutableMapIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMutableMapIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }
  { QMap<QString, QString> c{{"k", text(u.name)}}; QMutableMapIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", text(u.plan)}}; QMutableMapIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }
  { QMap<QString, QString> c{{text(u.name), "v"}}; QMutableMapIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{text(u.plan), "v"}}; QMutableMapIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }
  { QMap<QString, QString> c{{text(u.name), "v"}}; QMutableMapIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{text(u.plan), "v"}}; QMutableMapIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }
  QMap<QString, QString> c{{"k", text(u.name)}}, d{{text(u.name), "v"}};
  { QMapIterator<QString, QString> i(c); i.next(); acme::send(i.key().toStdString()); }
  { QMapIterator<QString, QString> i(d); i.next(); acme::send(i.value().toStdString()); }
  { QMutableMapIterator<QString, QString> i(c); i.next(); acme::send(i.key().toStdString()); }
  { QMutableMapIterator<QString, QString> i(d); i.next(); acme::send(i.value().toStdString()); }
  QMapIterator<QString, QString> i(c);
  acme::send(i.hasNext());
  acme::send(i.hasPrevious());
  acme::send(i.findNext(text(u.plan)));
  i.toFront();
  i.toBack();
}

void hashs(const User& u) {
  { QHash<QString, QString> c{{"k", text(u.name)}}; QHash<QString, QString> d; d.insert(c); acme::send((d.value("k")).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QHash<QString, QString> d; d.insert(c); acme::send((d.value("k")).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; acme::send((c.constKeyValueBegin().operator*().second).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.constKeyValueBegin().operator*().second).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; acme::send(((*--c.constKeyValueEnd()).second).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*--c.constKeyValueEnd()).second).toStdString()); }
}

void hash_iterators(const User& u) {
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*QHash<QString, QString>::const_iterator(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*QHash<QString, QString>::const_iterator(c.begin())).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send(i->toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }
}

void hash_walkers(const User& u) {
  { QHash<QString, QString> c{{"k", text(u.name)}}; QHashIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QHashIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QHashIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QHashIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QHashIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QHashIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QHashIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QHashIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }
  { QHash<QString, QString> c{{text(u.name), "v"}}; QHashIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{text(u.plan), "v"}}; QHashIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }
  { QHash<QString, QString> c{{text(u.name), "v"}}; QHashIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{text(u.plan), "v"}}; QHashIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QMutableHashIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QMutableHashIterator<QString, QString> i(c); acme::send((i.next().value()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QMutableHashIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QMutableHashIterator<QString, QString> i(c); acme::send((i.peekNext().value()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QMutableHashIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QMutableHashIterator<QString, QString> i(c); i.toBack(); acme::send((i.previous().value()).toStdString()); }
  { QHash<QString, QString> c{{"k", text(u.name)}}; QMutableHashIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", text(u.plan)}}; QMutableHashIterator<QString, QString> i(c); i.next(); acme::send((i.value()).toStdString()); }
  { QHash<QString, QString> c{{text(u.name), "v"}}; QMutableHashIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{text(u.plan), "v"}}; QMutableHashIterator<QString, QString> i(c); i.next(); acme::send((i.key()).toStdString()); }
  { QHash<QString, QString> c{{text(u.name), "v"}}; QMutableHashIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{text(u.plan), "v"}}; QMutableHashIterator<QString, QString> i(c); acme::send((i.next().key()).toStdString()); }
  QHash<QString, QString> c{{"k", text(u.name)}}, d{{text(u.name), "v"}};
  { QHashIterator<QString, QString> i(c); i.next(); acme::send(i.key().toStdString()); }
  { QHashIterator<QString, QString> i(d); i.next(); acme::send(i.value().toStdString()); }
  { QMutableHashIterator<QString, QString> i(c); i.next(); acme::send(i.key().toStdString()); }
  { QMutableHashIterator<QString, QString> i(d); i.next(); acme::send(i.value().toStdString()); }
  QHashIterator<QString, QString> i(c);
  acme::send(i.hasNext());
  acme::send(i.hasPrevious());
  acme::send(i.findNext(text(u.plan)));
  i.toFront();
  i.toBack();
}

void maps_at_a_place(const User& u) {
  { QMap<QString, QString> c; c.insert(c.begin(), "k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c; c.insert(c.begin(), "k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMap<QString, QString> c; c.insert(c.begin(), text(u.name), "v"); acme::send((c.firstKey()).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c; c.insert(c.begin(), text(u.plan), "v"); acme::send((c.firstKey()).toStdString()); }
  { QMultiMap<QString, QString> c; c.insert(c.begin(), "k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.insert(c.begin(), "k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMultiMap<QString, QString> c; c.insert(c.begin(), text(u.name), "v"); acme::send((c.firstKey()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.insert(c.begin(), text(u.plan), "v"); acme::send((c.firstKey()).toStdString()); }
  { QMap<QString, QString> c{{"k", "x"}}; QMutableMapIterator<QString, QString> i(c); i.next(); i.setValue(text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMap<QString, QString> c{{"k", "x"}}; QMutableMapIterator<QString, QString> i(c); i.next(); i.setValue(text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QHash<QString, QString> c{{"k", "x"}}; QMutableHashIterator<QString, QString> i(c); i.next(); i.setValue(text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QHash<QString, QString> c{{"k", "x"}}; QMutableHashIterator<QString, QString> i(c); i.next(); i.setValue(text(u.plan)); acme::send((c.value("k")).toStdString()); }
  QMap<QString, QString> c;
  c.insert(c.begin(), "k", text(u.name));
  acme::send(c.firstKey().toStdString());
  QMutableMapIterator<QString, QString> i(c);
  i.next();
  i.setValue(text(u.name));
  acme::send(c.firstKey().toStdString());
}

void queries(const User& u) {
  QMap<QString, QString> m{{"k", text(u.name)}};
  QHash<QString, QString> h{{"k", text(u.name)}};
  acme::send(m.value("k").toStdString());          // expect: user.name -> acme
  acme::send(h.value("k").toStdString());          // expect: user.name -> acme
  acme::send(m.begin() == m.end());
  acme::send(m.cbegin() != m.cend());
  acme::send(h.begin() == h.end());
  acme::send(h.cbegin() != h.constEnd());
  acme::send(h.capacity());
  acme::send(m.remove("x"));
  acme::send(h.remove("x"));
  h.reserve(9);
  h.squeeze();
  acme::send(m.value("k").toStdString());          // expect: user.name -> acme
  acme::send(h.value("k").toStdString());          // expect: user.name -> acme
  m.remove("k");
  h.remove("k");
  acme::send(m.value("k").toStdString());
  acme::send(h.value("k").toStdString());
}
