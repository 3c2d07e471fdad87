// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt 5: linked lists; each call with its twin.
#include "pii_case.h"

#include <QLinkedList>
#include <QString>

QString text(const std::string& s) { return QString::fromStdString(s); }

void linked_lists(const User& u) {
  { QLinkedList<QString> c; c.prepend(text(u.name)); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.prepend(text(u.plan)); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c.push_back(text(u.name)); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.push_back(text(u.plan)); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c.push_front(text(u.name)); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.push_front(text(u.plan)); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c << text(u.name); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c << text(u.plan); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c += text(u.name); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c += text(u.plan); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c.insert(c.begin(), text(u.name)); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.insert(c.begin(), text(u.plan)); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((c.first()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((c.last()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((c.last()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((c.front()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((c.front()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((c.back()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((c.back()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*c.begin()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*c.cbegin()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*c.constBegin()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*--c.end()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*--c.end()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*--c.cend()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*--c.cend()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*--c.constEnd()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*--c.constEnd()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*c.rbegin()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*c.rbegin()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); acme::send((*--c.rend()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); acme::send((*--c.rend()).toStdString()); }
}

void linked_list_iterators(const User& u) {
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*i).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*i++).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*--i).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.begin(); acme::send((*i.operator->()).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*i).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*i).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*i++).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*i++).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*--i).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*--i).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QLinkedList<QString> c; c.append(text(u.name)); auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }  // expect: user.name -> acme
  { QLinkedList<QString> c; c.append(text(u.plan)); auto i = c.cbegin(); acme::send((*i.operator->()).toStdString()); }
  QLinkedList<QString> c;
  c << text(u.name);
  acme::send(c.begin() == c.end());
  acme::send(c.cbegin() != c.cend());
  c.clear();
  acme::send(c.first().toStdString());
}
