// needs: x86_64-linux-gnu/qt5/QtCore/qstring.h qtbase5-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: devices and streams; each call with its twin.
#include "pii_case.h"

#include <QBuffer>
#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QString>
#include <QTextStream>
#include <QXmlStreamWriter>

QString text(const std::string& s) { return QString::fromStdString(s); }
QByteArray bytes(const std::string& s) { return QByteArray::fromStdString(s); }

void devices(const User& u) {
  { QBuffer c; c.write(bytes(u.name)); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); acme::send((c.readAll()).toStdString()); }
  { QBuffer c; c.write(bytes(u.name)); acme::send((c.readLine()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); acme::send((c.readLine()).toStdString()); }
  { QBuffer c; c.write(bytes(u.name)); acme::send((c.read(9)).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); acme::send((c.read(9)).toStdString()); }
  { QBuffer c; c.write(bytes(u.name)); acme::send((c.peek(9)).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); acme::send((c.peek(9)).toStdString()); }
  { QBuffer c; c.write(bytes(u.name)); char buffer[9]; c.read(buffer, 9); acme::send(buffer); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); char buffer[9]; c.read(buffer, 9); acme::send(buffer); }
  { QBuffer c; c.write(bytes(u.name)); char buffer[9]; c.readLine(buffer, 9); acme::send(buffer); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); char buffer[9]; c.readLine(buffer, 9); acme::send(buffer); }
  { QBuffer c; c.write(bytes(u.name)); char buffer[9]; c.peek(buffer, 9); acme::send(buffer); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); char buffer[9]; c.peek(buffer, 9); acme::send(buffer); }
  { QBuffer c; c.putChar(u.name[0]); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.putChar(u.plan[0]); acme::send((c.readAll()).toStdString()); }
  { QFile file("x"); QIODevice& c = file; c.write(bytes(u.name)); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QFile file("x"); QIODevice& c = file; c.write(bytes(u.plan)); acme::send((c.readAll()).toStdString()); }
  QBuffer c;
  c.write(bytes(u.name));
  char buffer[9] = "";
  acme::send(int(c.size()));
  acme::send(c.isOpen());
  acme::send(c.atEnd());
  acme::send(int(c.read(buffer, 9)));
  acme::send(buffer);                              // expect: user.name -> acme
}

void one_character(const User& u) {
  { QBuffer c; c.write(bytes(u.name)); char x; c.getChar(&x); acme::send(x); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); char x; c.getChar(&x); acme::send(x); }
}

void xml(const User& u) {
  { QString t; QXmlStreamWriter c(&t); c.writeAttribute("k", text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeAttribute("k", text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeCDATA(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeCDATA(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeCharacters(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeCharacters(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeComment(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeComment(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeDTD(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeDTD(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeTextElement("k", text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeTextElement("k", text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeEmptyElement(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeEmptyElement(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeStartElement(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeStartElement(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeEntityReference(text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeEntityReference(text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); c.writeProcessingInstruction("k", text(u.name)); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); c.writeProcessingInstruction("k", text(u.plan)); acme::send((t).toStdString()); }
  { QString t; QXmlStreamWriter c(&t); QXmlStreamAttributes a; a.append("k", text(u.name)); c.writeAttributes(a); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QXmlStreamWriter c(&t); QXmlStreamAttributes a; a.append("k", text(u.plan)); c.writeAttributes(a); acme::send((t).toStdString()); }
  { QByteArray b; QXmlStreamWriter c(&b); c.writeCharacters(text(u.name)); acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QXmlStreamWriter c(&b); c.writeCharacters(text(u.plan)); acme::send((b).toStdString()); }
  { QBuffer b; QXmlStreamWriter c(&b); c.writeCharacters(text(u.name)); acme::send((b.data()).toStdString()); }  // expect: user.name -> acme
  { QBuffer b; QXmlStreamWriter c(&b); c.writeCharacters(text(u.plan)); acme::send((b.data()).toStdString()); }
  QString t;
  QXmlStreamWriter c(&t);
  c.writeCharacters(text(u.name));
  acme::send(c.hasError());
  acme::send(c.autoFormattingIndent());
  acme::send(t.toStdString());                     // expect: user.name -> acme
}

void buffers(const User& u) {
  { QBuffer c; c.write(bytes(u.name)); acme::send((c.buffer()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); acme::send((c.buffer()).toStdString()); }
  { QBuffer c; c.write(bytes(u.name)); acme::send((c.data()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.write(bytes(u.plan)); acme::send((c.data()).toStdString()); }
  { QBuffer c; c.setData(bytes(u.name)); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.setData(bytes(u.plan)); acme::send((c.readAll()).toStdString()); }
  { QBuffer c; c.setData(u.name.data(), 3); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QBuffer c; c.setData(u.plan.data(), 3); acme::send((c.readAll()).toStdString()); }
  { QByteArray b = bytes(u.name); QBuffer c; c.setBuffer(&b); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QByteArray b = bytes(u.plan); QBuffer c; c.setBuffer(&b); acme::send((c.readAll()).toStdString()); }
  { QByteArray b; QBuffer c; c.setBuffer(&b); c.write(bytes(u.name)); acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QBuffer c; c.setBuffer(&b); c.write(bytes(u.plan)); acme::send((b).toStdString()); }
}

void data_streams(const User& u) {
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c << std::stoi(u.name); acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c << std::stoi(u.plan); acme::send((b).toStdString()); }
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c << 1 << std::stoi(u.name); acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c << 1 << std::stoi(u.plan); acme::send((b).toStdString()); }
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c << text(u.name) << 1; acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c << text(u.plan) << 1; acme::send((b).toStdString()); }
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c.writeBytes(u.name.data(), 3); acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c.writeBytes(u.plan.data(), 3); acme::send((b).toStdString()); }
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c.writeRawData(u.name.data(), 3); acme::send((b).toStdString()); }  // expect: user.name -> acme
  { QByteArray b; QDataStream c(&b, QIODevice::ReadWrite); c.writeRawData(u.plan.data(), 3); acme::send((b).toStdString()); }
  { QDataStream c(bytes(u.name)); qint32 n = 0; c >> n; acme::send(n); }  // expect: user.name -> acme
  { QDataStream c(bytes(u.plan)); qint32 n = 0; c >> n; acme::send(n); }
  { QDataStream c(bytes(u.name)); qint32 n = 0, m = 0; c >> n >> m; acme::send(m); }  // expect: user.name -> acme
  { QDataStream c(bytes(u.plan)); qint32 n = 0, m = 0; c >> n >> m; acme::send(m); }
  { QDataStream c(bytes(u.name)); QString t; c >> t; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QDataStream c(bytes(u.plan)); QString t; c >> t; acme::send((t).toStdString()); }
  { QDataStream c(bytes(u.name)); QString s, t; c >> s >> t; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QDataStream c(bytes(u.plan)); QString s, t; c >> s >> t; acme::send((t).toStdString()); }
  { QDataStream c(bytes(u.name)); char* data = nullptr; uint size = 0; c.readBytes(data, size); acme::send(data); }  // expect: user.name -> acme
  { QDataStream c(bytes(u.plan)); char* data = nullptr; uint size = 0; c.readBytes(data, size); acme::send(data); }
  { QDataStream c(bytes(u.name)); char data[9]; c.readRawData(data, 9); acme::send(data); }  // expect: user.name -> acme
  { QDataStream c(bytes(u.plan)); char data[9]; c.readRawData(data, 9); acme::send(data); }
  QByteArray b;
  QDataStream c(&b, QIODevice::ReadWrite);
  c << text(u.name);
  acme::send(c.atEnd());
  acme::send(c.version());
  acme::send(int(c.status()));
  acme::send(b.toStdString());                     // expect: user.name -> acme
}

void text_streams(const User& u) {
  { QTextStream c(bytes(u.name)); acme::send((c.readAll()).toStdString()); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); acme::send((c.readAll()).toStdString()); }
  { QTextStream c(bytes(u.name)); acme::send((c.readLine()).toStdString()); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); acme::send((c.readLine()).toStdString()); }
  { QTextStream c(bytes(u.name)); acme::send((c.read(3)).toStdString()); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); acme::send((c.read(3)).toStdString()); }
  { QTextStream c(bytes(u.name)); QString t; c.readLineInto(&t); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); QString t; c.readLineInto(&t); acme::send((t).toStdString()); }
  { QTextStream c(bytes(u.name)); QString t; c >> t; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); QString t; c >> t; acme::send((t).toStdString()); }
  { QTextStream c(bytes(u.name)); QString s, t; c >> s >> t; acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); QString s, t; c >> s >> t; acme::send((t).toStdString()); }
  { QTextStream c(bytes(u.name)); int n = 0; c >> n; acme::send(n); }  // expect: user.name -> acme
  { QTextStream c(bytes(u.plan)); int n = 0; c >> n; acme::send(n); }
  { QString t; QTextStream c(&t); c << text(u.name); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QTextStream c(&t); c << text(u.plan); acme::send((t).toStdString()); }
  { QString t; QTextStream c(&t); c << "x" << text(u.name); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QTextStream c(&t); c << "x" << text(u.plan); acme::send((t).toStdString()); }
  { QString t; QTextStream c(&t); c << std::stoi(u.name); acme::send((t).toStdString()); }  // expect: user.name -> acme
  { QString t; QTextStream c(&t); c << std::stoi(u.plan); acme::send((t).toStdString()); }
  QTextStream c(bytes(u.name));
  acme::send(c.atEnd());
  acme::send(int(c.pos()));
  acme::send(c.readAll().toStdString());           // expect: user.name -> acme
}
