// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: sets; each call with its twin.
#include "pii_case.h"

#include <QList>
#include <QSet>
#include <QString>

QString text(const std::string& s) { return QString::fromStdString(s); }

void sets(const User& u) {
  { QSet<QString> c; c += text(u.name); acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; c += text(u.plan); acme::send((*c.begin()).toStdString()); }
  { QSet<QString> c; c << text(u.name); acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; c << text(u.plan); acme::send((*c.begin()).toStdString()); }
  { QSet<QString> c; c += QSet<QString>{text(u.name)}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; c += QSet<QString>{text(u.plan)}; acme::send((*c.begin()).toStdString()); }
  { QSet<QString> c; c |= QSet<QString>{text(u.name)}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; c |= QSet<QString>{text(u.plan)}; acme::send((*c.begin()).toStdString()); }
  { QSet<QString> c; c.unite(QSet<QString>{text(u.name)}); acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; c.unite(QSet<QString>{text(u.plan)}); acme::send((*c.begin()).toStdString()); }
  { QSet<QString> c; acme::send((*c.insert(text(u.name))).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; acme::send((*c.insert(text(u.plan))).toStdString()); }
  { QSet<QString> c; acme::send((*(c << text(u.name)).begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; acme::send((*(c << text(u.plan)).begin()).toStdString()); }
  { QSet<QString> c; acme::send((*(c += text(u.name)).begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; acme::send((*(c += text(u.plan)).begin()).toStdString()); }
  { QSet<QString> c; acme::send((*(c |= QSet<QString>{text(u.name)}).begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; acme::send((*(c |= QSet<QString>{text(u.plan)}).begin()).toStdString()); }
  { QSet<QString> c; acme::send((*c.unite(QSet<QString>{text(u.name)}).begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c; acme::send((*c.unite(QSet<QString>{text(u.plan)}).begin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*c.cbegin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*--c.cend()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*--c.cend()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*c.constBegin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*--c.constEnd()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*--c.constEnd()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*--c.end()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*--c.end()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*c.find("x")).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*c.find("x")).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*c.constFind("x")).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*c.constFind("x")).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*c.erase(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*c.erase(c.begin())).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*c.rbegin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*c.rbegin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*--c.rend()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*--c.rend()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((c.toList()[0]).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((c.toList()[0]).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*(c + c).begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*(c + c).begin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((*QSet<QString>::fromList(c.toList()).begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((*QSet<QString>::fromList(c.toList()).begin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; acme::send((c.values()[0]).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; acme::send((c.values()[0]).toStdString()); }
  { QSet<QString> c{text(u.name)}; QSet<QString> d; d.swap(c); acme::send((*d.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; QSet<QString> d; d.swap(c); acme::send((*d.begin()).toStdString()); }
  { QSet<QString> c{text(u.name)}; QSet<QString> d; c.swap(d); acme::send((*d.begin()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; QSet<QString> d; c.swap(d); acme::send((*d.begin()).toStdString()); }
}

void set_iterators(const User& u) {
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*i).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*i++).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*--i).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*i).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*i++).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*--i).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send((*QSet<QString>::const_iterator(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send((*QSet<QString>::const_iterator(c.begin())).toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.begin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.begin(); acme::send(i->toStdString()); }
  { QSet<QString> c{text(u.name)}; auto i = c.cbegin(); acme::send(i->toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; auto i = c.cbegin(); acme::send(i->toStdString()); }
  { QSet<QString> c{text(u.name)}; QSetIterator<QString> i(c); acme::send((i.next()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; QSetIterator<QString> i(c); acme::send((i.next()).toStdString()); }
  { QSet<QString> c{text(u.name)}; QSetIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; QSetIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }
  { QSet<QString> c{text(u.name)}; QSetIterator<QString> i(c); i.toBack(); acme::send((i.previous()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; QSetIterator<QString> i(c); i.toBack(); acme::send((i.previous()).toStdString()); }
  { QSet<QString> c{text(u.name)}; QSetIterator<QString> i(c); i.toBack(); acme::send((i.peekPrevious()).toStdString()); }  // expect: user.name -> acme
  { QSet<QString> c{text(u.plan)}; QSetIterator<QString> i(c); i.toBack(); acme::send((i.peekPrevious()).toStdString()); }
}

void set_queries(const User& u) {
  QSet<QString> c{text(u.name)}, d{text(u.plan)};
  acme::send((*c.begin()).toStdString());          // expect: user.name -> acme
  acme::send(c.size());
  acme::send(c.count());
  acme::send(c.isEmpty());
  acme::send(c.empty());
  acme::send(c.capacity());
  acme::send(c.contains(text(u.name)));
  acme::send(c == d);
  acme::send(c != d);
  acme::send(c.begin() == c.end());
  acme::send(c.cbegin() == c.cend());
  acme::send(c.begin() != c.end());
  acme::send(d.contains(text(u.name)));
  acme::send((*d.find(text(u.name))).toStdString());
  acme::send(d.remove(text(u.name)));
  QSetIterator<QString> i(c);
  acme::send(i.hasNext());
  acme::send(i.hasPrevious());
  acme::send(i.findNext(text(u.plan)));
  i.toFront();
  i.toBack();
  c.reserve(9);
  c.squeeze();
  c.detach();
  c.remove("x");
  acme::send((*c.begin()).toStdString());          // expect: user.name -> acme
  c.clear();
  acme::send((*c.begin()).toStdString());
}
