// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: lists and lists of texts, what containers_each.cpp leaves out; each call with its twin.
#include "pii_case.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

QString text(const std::string& s) { return QString::fromStdString(s); }

void lists(const User& u) {
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((*c.toSet().begin()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((*c.toSet().begin()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.toStdList().front()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.toStdList().front()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((QList<QString>::fromSet(QSet<QString>{text(u.name)})[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((QList<QString>::fromSet(QSet<QString>{text(u.plan)})[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((QList<QString>::fromVector(QVector<QString>{text(u.name)})[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((QList<QString>::fromVector(QVector<QString>{text(u.plan)})[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*QList<QString>::const_iterator(c.begin())).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*QList<QString>::const_iterator(c.begin())).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QListIterator<QString> i(c); acme::send((i.next()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QListIterator<QString> i(c); acme::send((i.next()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QListIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QListIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QListIterator<QString> i(c); i.toBack(); acme::send((i.previous()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QListIterator<QString> i(c); i.toBack(); acme::send((i.previous()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QListIterator<QString> i(c); i.toBack(); acme::send((i.peekPrevious()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QListIterator<QString> i(c); i.toBack(); acme::send((i.peekPrevious()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QMutableListIterator<QString> i(c); acme::send((i.next()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QMutableListIterator<QString> i(c); acme::send((i.next()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QMutableListIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QMutableListIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QMutableListIterator<QString> i(c); acme::send((i.previous()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QMutableListIterator<QString> i(c); acme::send((i.previous()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QMutableListIterator<QString> i(c); acme::send((i.peekPrevious()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QMutableListIterator<QString> i(c); acme::send((i.peekPrevious()).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; QMutableListIterator<QString> i(c); i.next(); acme::send((i.value()).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; QMutableListIterator<QString> i(c); i.next(); acme::send((i.value()).toStdString()); }
  { QList<QString> c{"x"}; QMutableListIterator<QString> i(c); i.next(); i.setValue(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{"x"}; QMutableListIterator<QString> i(c); i.next(); i.setValue(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c{"x"}; QMutableListIterator<QString> i(c); i.insert(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{"x"}; QMutableListIterator<QString> i(c); i.insert(text(u.plan)); acme::send((c[0]).toStdString()); }
  QList<QString> c{text(u.name)}, d{text(u.plan)};
  QListIterator<QString> i(c);
  acme::send(i.hasNext());
  acme::send(i.hasPrevious());
  acme::send(i.findNext(text(u.plan)));
  i.toFront();
  i.toBack();
  acme::send(c.begin() == c.end());
  acme::send(c.cbegin() != c.cend());
}

void lists_of_texts(const User& u) {
  { QStringList c(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QStringList c(QList<QString>{text(u.name)}); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c(QList<QString>{text(u.plan)}); acme::send((c[0]).toStdString()); }
  { QStringList c; c << QStringList{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c; c << QStringList{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QStringList c; c << QList<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c; c << QList<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QStringList c{"x"}; c.replaceInStrings("x", text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c{"x"}; c.replaceInStrings("x", text(u.plan)); acme::send((c[0]).toStdString()); }
  { QStringList c{text(u.name)}; acme::send((c.replaceInStrings("x", "y")[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c{text(u.plan)}; acme::send((c.replaceInStrings("x", "y")[0]).toStdString()); }
  { QStringList c{text(u.name)}; acme::send((*c.toSet().begin()).toStdString()); }  // expect: user.name -> acme
  { QStringList c{text(u.plan)}; acme::send((*c.toSet().begin()).toStdString()); }
  { QStringList c{text(u.name)}; acme::send((c.toStdList().front()).toStdString()); }  // expect: user.name -> acme
  { QStringList c{text(u.plan)}; acme::send((c.toStdList().front()).toStdString()); }
  { QStringList c{text(u.name)}; acme::send((c.toVector()[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c{text(u.plan)}; acme::send((c.toVector()[0]).toStdString()); }
  QStringList c{text(u.name)};
  acme::send(c.indexOf(QRegExp("x")));
  acme::send(c.lastIndexOf(QRegExp("x")));
  acme::send(c.contains("x"));
  acme::send(c.removeDuplicates());
  c.sort();
  acme::send(c[0].toStdString());                  // expect: user.name -> acme
}
