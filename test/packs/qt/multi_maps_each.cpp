// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt 5: maps of several values a key, which derive from the plain ones; each call with its twin.
#include "pii_case.h"

#include <QHash>
#include <QMap>
#include <QString>

QString text(const std::string& s) { return QString::fromStdString(s); }

void multi_maps(const User& u) {
  { QMultiMap<QString, QString> c; c.insert("k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.insert("k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMultiMap<QString, QString> c; c.insert(text(u.name), "v"); acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.insert(text(u.plan), "v"); acme::send((c.keys()[0]).toStdString()); }
  { QMultiMap<QString, QString> c; c.replace("k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.replace("k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMultiMap<QString, QString> c; c.replace(text(u.name), "v"); acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.replace(text(u.plan), "v"); acme::send((c.keys()[0]).toStdString()); }
  { QMultiMap<QString, QString> c; acme::send((*c.insert("k", text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; acme::send((*c.insert("k", text(u.plan))).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; QMultiMap<QString, QString> d; d.unite(c); acme::send((d.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; QMultiMap<QString, QString> d; d.unite(c); acme::send((d.value("k")).toStdString()); }
  { QMultiMap<QString, QString> c; c.insertMulti("k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.insertMulti("k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMultiMap<QString, QString> c; c.insertMulti(text(u.name), "v"); acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; c.insertMulti(text(u.plan), "v"); acme::send((c.keys()[0]).toStdString()); }
  { QMultiMap<QString, QString> c; acme::send((*c.insertMulti("k", text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c; acme::send((*c.insertMulti("k", text(u.plan))).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.value("k")).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((c.value("x", text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.value("x", text(u.plan))).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((c.take("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.take("k")).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((c.values()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.values()[0]).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((c.values("k")[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.values("k")[0]).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.begin()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.cbegin()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.constBegin()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.find("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.find("k")).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.constFind("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.constFind("k")).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send(((*c.constKeyValueBegin()).second).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*c.constKeyValueBegin()).second).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.end()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.end()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.cend()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.cend()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.constEnd()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.constEnd()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.lowerBound("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.lowerBound("k")).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.upperBound("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.upperBound("k")).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.keys()[0]).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; acme::send((c.uniqueKeys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.uniqueKeys()[0]).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; acme::send((c.key("v")).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.key("v")).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; acme::send((c.firstKey()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.firstKey()).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; acme::send((c.lastKey()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.lastKey()).toStdString()); }
}

void multi_map_iterators(const User& u) {
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((i.value()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i++).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((i.value()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i++).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*QMultiMap<QString, QString>::const_iterator(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*QMultiMap<QString, QString>::const_iterator(c.begin())).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; auto i = c.begin(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; auto i = c.begin(); acme::send((i.key()).toStdString()); }
  { QMultiMap<QString, QString> c{{text(u.name), "v"}}; auto i = c.cbegin(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{text(u.plan), "v"}}; auto i = c.cbegin(); acme::send((i.key()).toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send(i->toStdString()); }
  { QMultiMap<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QMultiMap<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }
}

void multi_map_queries(const User& u) {
  QMultiMap<QString, QString> c{{"k", text(u.name)}}, d{{text(u.name), "v"}};
  acme::send(c.value("k").toStdString());          // expect: user.name -> acme
  acme::send(d.value("k").toStdString());
  acme::send(c.keys()[0].toStdString());
  acme::send(c.begin().key().toStdString());
  acme::send(d.begin().value().toStdString());
  acme::send(c.cbegin().key().toStdString());
  acme::send(d.cbegin().value().toStdString());
  acme::send(c.uniqueKeys()[0].toStdString());
  acme::send(d.values()[0].toStdString());
  acme::send(c.size());
  acme::send(c.count());
  acme::send(c.isEmpty());
  acme::send(c.empty());
  acme::send(c.contains("k"));
  acme::send(c.remove("x"));
  acme::send(c.begin() == c.end());
  acme::send(c.cbegin() != c.cend());
  c.detach();
  acme::send(c.value("k").toStdString());          // expect: user.name -> acme
  c.clear();
  acme::send(c.value("k").toStdString());
}

void multi_hashs(const User& u) {
  { QMultiHash<QString, QString> c; c.insert("k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c; c.insert("k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMultiHash<QString, QString> c; c.insert(text(u.name), "v"); acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c; c.insert(text(u.plan), "v"); acme::send((c.keys()[0]).toStdString()); }
  { QMultiHash<QString, QString> c; c.replace("k", text(u.name)); acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c; c.replace("k", text(u.plan)); acme::send((c.value("k")).toStdString()); }
  { QMultiHash<QString, QString> c; c.replace(text(u.name), "v"); acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c; c.replace(text(u.plan), "v"); acme::send((c.keys()[0]).toStdString()); }
  { QMultiHash<QString, QString> c; acme::send((*c.insert("k", text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c; acme::send((*c.insert("k", text(u.plan))).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; QMultiHash<QString, QString> d; d.unite(c); acme::send((d.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; QMultiHash<QString, QString> d; d.unite(c); acme::send((d.value("k")).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((c.value("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.value("k")).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((c.value("x", text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.value("x", text(u.plan))).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((c.take("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.take("k")).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((c.values()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.values()[0]).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((c.values("k")[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((c.values("k")[0]).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.begin()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.cbegin()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.constBegin()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.find("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.find("k")).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.constFind("k")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.constFind("k")).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*c.keyValueBegin()).second).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send(((*c.constKeyValueBegin()).second).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*c.constKeyValueBegin()).second).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.end()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.end()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.cend()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.cend()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send((*--c.constEnd()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send((*--c.constEnd()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; acme::send(((*--c.keyValueEnd()).second).toStdString()); }
  { QMultiHash<QString, QString> c{{text(u.name), "v"}}; acme::send((c.keys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.keys()[0]).toStdString()); }
  { QMultiHash<QString, QString> c{{text(u.name), "v"}}; acme::send((c.uniqueKeys()[0]).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.uniqueKeys()[0]).toStdString()); }
  { QMultiHash<QString, QString> c{{text(u.name), "v"}}; acme::send((c.key("v")).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{text(u.plan), "v"}}; acme::send((c.key("v")).toStdString()); }
}

void multi_hash_iterators(const User& u) {
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((i.value()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i++).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*--i).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((i.value()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i++).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send((*QMultiHash<QString, QString>::const_iterator(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send((*QMultiHash<QString, QString>::const_iterator(c.begin())).toStdString()); }
  { QMultiHash<QString, QString> c{{text(u.name), "v"}}; auto i = c.begin(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{text(u.plan), "v"}}; auto i = c.begin(); acme::send((i.key()).toStdString()); }
  { QMultiHash<QString, QString> c{{text(u.name), "v"}}; auto i = c.cbegin(); acme::send((i.key()).toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{text(u.plan), "v"}}; auto i = c.cbegin(); acme::send((i.key()).toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.begin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.begin(); acme::send(i->toStdString()); }
  { QMultiHash<QString, QString> c{{"k", text(u.name)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QMultiHash<QString, QString> c{{"k", text(u.plan)}}; auto i = c.cbegin(); acme::send(i->toStdString()); }
}

void multi_hash_queries(const User& u) {
  QMultiHash<QString, QString> c{{"k", text(u.name)}}, d{{text(u.name), "v"}};
  acme::send(c.value("k").toStdString());          // expect: user.name -> acme
  acme::send(d.value("k").toStdString());
  acme::send(c.keys()[0].toStdString());
  acme::send(c.begin().key().toStdString());
  acme::send(d.begin().value().toStdString());
  acme::send(c.cbegin().key().toStdString());
  acme::send(d.cbegin().value().toStdString());
  acme::send(c.uniqueKeys()[0].toStdString());
  acme::send(d.values()[0].toStdString());
  acme::send(c.size());
  acme::send(c.count());
  acme::send(c.isEmpty());
  acme::send(c.empty());
  acme::send(c.contains("k"));
  acme::send(c.remove("x"));
  acme::send(c.begin() == c.end());
  acme::send(c.cbegin() != c.cend());
  acme::send(c.capacity());
  c.reserve(9);
  c.squeeze();
  c.detach();
  acme::send(c.value("k").toStdString());          // expect: user.name -> acme
  c.clear();
  acme::send(c.value("k").toStdString());
}
