// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: vectors, queues, stacks and arrays of variable length; each call with its twin.
#include "pii_case.h"

#include <QList>
#include <QQueue>
#include <QStack>
#include <QString>
#include <QStringList>
#include <QVarLengthArray>
#include <QVector>

QString text(const std::string& s) { return QString::fromStdString(s); }

void vectors(const User& u) {
  { QVector<QString> c(1, text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c(1, text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c{"x"}; c.fill(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{"x"}; c.fill(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVector<QString> c{"x"}; acme::send((c.fill(text(u.name))[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{"x"}; acme::send((c.fill(text(u.plan))[0]).toStdString()); }
  { QVector<QString> c; c.append(QVector<QString>{text(u.name)}); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c.append(QVector<QString>{text(u.plan)}); acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c += QVector<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c += QVector<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QVector<QString> c; c << QVector<QString>{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c; c << QVector<QString>{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { std::vector<QString> s{text(u.name)}; acme::send((QVector<QString>::fromStdVector(s)[0]).toStdString()); }  // expect: user.name -> acme
  { std::vector<QString> s{text(u.plan)}; acme::send((QVector<QString>::fromStdVector(s)[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.at(0)).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.at(0)).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.first()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.constData()[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constData()[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.takeFirst()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.takeFirst()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.toStdVector()[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.toStdVector()[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((QVector<QString>::fromList(c.toList())[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((QVector<QString>::fromList(c.toList())[0]).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; acme::send((c.toList()[0]).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; acme::send((c.toList()[0]).toStdString()); }
}

void vector_queries(const User& u) {
  QVector<QString> c{text(u.name)}, d{text(u.plan)};
  acme::send(c[0].toStdString());                  // expect: user.name -> acme
  acme::send(c.capacity());
  acme::send(c.contains(text(u.plan)));
  acme::send(c == d);
  acme::send(c != d);
  d.resize(u.name.size());
  d.remove(u.name.size());
  acme::send(d[0].toStdString());
  c.resize(9);
  c.squeeze();
  c.remove(1);
  acme::send(c[0].toStdString());                  // expect: user.name -> acme
  QVectorIterator<QString> i(c);
  acme::send(i.hasNext());
  acme::send(i.hasPrevious());
  acme::send(i.findNext(text(u.plan)));
  i.toFront();
  i.toBack();
  c.clear();
  acme::send(c.value(0).toStdString());
}

void vector_iterators(const User& u) {
  { QVector<QString> c{text(u.name), text(u.name)}; QVectorIterator<QString> i(c); acme::send((i.next()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; QVectorIterator<QString> i(c); acme::send((i.next()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; QVectorIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; QVectorIterator<QString> i(c); acme::send((i.peekNext()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; QVectorIterator<QString> i(c); i.toBack(); acme::send((i.previous()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; QVectorIterator<QString> i(c); i.toBack(); acme::send((i.previous()).toStdString()); }
  { QVector<QString> c{text(u.name), text(u.name)}; QVectorIterator<QString> i(c); i.toBack(); acme::send((i.peekPrevious()).toStdString()); }  // expect: user.name -> acme
  { QVector<QString> c{text(u.plan), text(u.plan)}; QVectorIterator<QString> i(c); i.toBack(); acme::send((i.peekPrevious()).toStdString()); }
}

void queues_and_stacks(const User& u) {
  { QQueue<QString> c; c.enqueue(text(u.name)); acme::send((c.head()).toStdString()); }  // expect: user.name -> acme
  { QQueue<QString> c; c.enqueue(text(u.plan)); acme::send((c.head()).toStdString()); }
  { QQueue<QString> c; c.enqueue(text(u.name)); acme::send((c.dequeue()).toStdString()); }  // expect: user.name -> acme
  { QQueue<QString> c; c.enqueue(text(u.plan)); acme::send((c.dequeue()).toStdString()); }
  { QQueue<QString> c; c.append(text(u.name)); acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QQueue<QString> c; c.append(text(u.plan)); acme::send((c.first()).toStdString()); }
  { QQueue<QString> c; c << text(u.name); acme::send((c.takeLast()).toStdString()); }  // expect: user.name -> acme
  { QQueue<QString> c; c << text(u.plan); acme::send((c.takeLast()).toStdString()); }
  { QStack<QString> c; c.push(text(u.name)); acme::send((c.top()).toStdString()); }  // expect: user.name -> acme
  { QStack<QString> c; c.push(text(u.plan)); acme::send((c.top()).toStdString()); }
  { QStack<QString> c; c.push(text(u.name)); acme::send((c.pop()).toStdString()); }  // expect: user.name -> acme
  { QStack<QString> c; c.push(text(u.plan)); acme::send((c.pop()).toStdString()); }
  { QStack<QString> c; c.append(text(u.name)); acme::send((c.last()).toStdString()); }  // expect: user.name -> acme
  { QStack<QString> c; c.append(text(u.plan)); acme::send((c.last()).toStdString()); }
  { QStack<QString> c; c << text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStack<QString> c; c << text(u.plan); acme::send((c[0]).toStdString()); }
  QQueue<QString> q;
  q.enqueue(text(u.name));
  acme::send(q.size());
  acme::send(q.isEmpty());
  q.clear();
  acme::send(q.head().toStdString());
  QStack<QString> s;
  s.push(text(u.name));
  acme::send(s.count());
  acme::send(s.contains("x"));
  s.clear();
  acme::send(s.top().toStdString());
}

void arrays_of_variable_length(const User& u) {
  { QVarLengthArray<QString, 4> c; c.append(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c; c.append(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVarLengthArray<QString, 4> c; c.prepend(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c; c.prepend(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVarLengthArray<QString, 4> c; c.push_back(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c; c.push_back(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QVarLengthArray<QString, 4> c; c << text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c; c << text(u.plan); acme::send((c[0]).toStdString()); }
  { QVarLengthArray<QString, 4> c; c += text(u.name); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c; c += text(u.plan); acme::send((c[0]).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.at(0)).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.at(0)).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.first()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.first()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.last()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.last()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.front()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.front()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.back()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.back()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*c.begin()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*c.begin()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*c.cbegin()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*c.cbegin()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*c.constBegin()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*c.constBegin()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*(c.end() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*(c.end() - 1)).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*(c.cend() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*(c.cend() - 1)).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*(c.constEnd() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*(c.constEnd() - 1)).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*c.rbegin()).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*c.rbegin()).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((*(c.rend() - 1)).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((*(c.rend() - 1)).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.data()[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.data()[0]).toStdString()); }
  { QVarLengthArray<QString, 4> c{text(u.name)}; acme::send((c.constData()[0]).toStdString()); }  // expect: user.name -> acme
  { QVarLengthArray<QString, 4> c{text(u.plan)}; acme::send((c.constData()[0]).toStdString()); }
  QVarLengthArray<QString, 4> c{text(u.name)};
  acme::send(c.size());
  acme::send(c.isEmpty());
}
