// needs: libxml2/libxml/tree.h libxml2-dev
// flags: -std=gnu11 -isystem/usr/include/libxml2 -Wno-everything
// libxml2: parsing in pieces, paths, writers and what is only asked; each call with its twin.
#include "pii_case_c.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>
#include <stdarg.h>

#define X(text) ((xmlChar *)(text))
#define C(text) ((const char *)(text))

static void write_string(xmlTextWriterPtr w, const char *format, ...) {
  va_list list;
  va_start(list, format);
  xmlTextWriterWriteVFormatString(w, format, list);
  va_end(list);
}

static void write_element(xmlTextWriterPtr w, const char *format, ...) {
  va_list list;
  va_start(list, format);
  xmlTextWriterWriteVFormatElement(w, X("e"), format, list);
  va_end(list);
}

static void print(xmlChar *to, const char *format, ...) {
  va_list list;
  va_start(list, format);
  xmlStrVPrintf(to, 64, format, list);
  va_end(list);
}

static xmlDocPtr document(const char *text) { return xmlReadMemory(text, 9, "", NULL, 0); }

void pieces(const struct user *u) {
  { xmlParserCtxtPtr c = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL); xmlParseChunk(c, u->name, 3, 1); acme_send(C(xmlNodeGetContent((xmlNodePtr)c->myDoc))); }  // expect: user.name -> acme confidence high
  { xmlParserCtxtPtr c = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL); xmlParseChunk(c, u->plan, 3, 1); acme_send(C(xmlNodeGetContent((xmlNodePtr)c->myDoc))); }
  { htmlParserCtxtPtr c = htmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL, 0); htmlParseChunk(c, u->name, 3, 1); acme_send(C(xmlNodeGetContent((xmlNodePtr)c->myDoc))); }  // expect: user.name -> acme confidence high
  { htmlParserCtxtPtr c = htmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL, 0); htmlParseChunk(c, u->plan, 3, 1); acme_send(C(xmlNodeGetContent((xmlNodePtr)c->myDoc))); }
  { xmlTextReaderPtr r = xmlNewTextReader(xmlParserInputBufferCreateMem(u->name, 3, 0), NULL); acme_send(C(xmlTextReaderValue(r))); }  // expect: user.name -> acme confidence high
  { xmlTextReaderPtr r = xmlNewTextReader(xmlParserInputBufferCreateMem(u->plan, 3, 0), NULL); acme_send(C(xmlTextReaderValue(r))); }
  { xmlTextReaderPtr r = xmlNewTextReader(xmlParserInputBufferCreateStatic(u->name, 3, 0), NULL); acme_send(C(xmlTextReaderValue(r))); }  // expect: user.name -> acme confidence high
  { xmlTextReaderPtr r = xmlNewTextReader(xmlParserInputBufferCreateStatic(u->plan, 3, 0), NULL); acme_send(C(xmlTextReaderValue(r))); }
  { acme_send(C(xmlStringDecodeEntities(NULL, X(u->name), XML_SUBSTITUTE_REF, 0, 0, 0))); }  // expect: user.name -> acme confidence high
  { acme_send(C(xmlStringDecodeEntities(NULL, X(u->plan), XML_SUBSTITUTE_REF, 0, 0, 0))); }
}

void nodes(const struct user *u) {
  { xmlNodePtr n = xmlNewNodeEatName(NULL, xmlStrdup(X("e"))); xmlNodeSetContent(n, X(u->name)); acme_send(C(xmlNodeGetContent(n))); }  // expect: user.name -> acme confidence high
  { xmlNodePtr n = xmlNewNodeEatName(NULL, xmlStrdup(X("e"))); xmlNodeSetContent(n, X(u->plan)); acme_send(C(xmlNodeGetContent(n))); }
  { xmlNodePtr n = xmlNewDocFragment(NULL); xmlAddChild(n, xmlNewText(X(u->name))); acme_send(C(xmlNodeGetContent(n))); }  // expect: user.name -> acme confidence high
  { xmlNodePtr n = xmlNewDocFragment(NULL); xmlAddChild(n, xmlNewText(X(u->plan))); acme_send(C(xmlNodeGetContent(n))); }
  { xmlNodePtr n = xmlNewNode(NULL, X("e")); xmlNodeSetContent(n, X(u->name)); xmlSetNs(n, xmlNewNs(n, X("h"), X("p"))); acme_send(C(xmlNodeGetContent(n))); }  // expect: user.name -> acme confidence high
  { xmlNodePtr n = xmlNewNode(NULL, X("e")); xmlNodeSetContent(n, X(u->plan)); xmlSetNs(n, xmlNewNs(n, X("h"), X("p"))); acme_send(C(xmlNodeGetContent(n))); }
  { xmlNodePtr n = xmlNewText(X(u->name)); xmlRemoveProp(xmlHasProp(n, X("a"))); acme_send(C(xmlNodeGetContent(n))); }  // expect: user.name -> acme confidence high
  { xmlNodePtr n = xmlNewText(X(u->plan)); xmlRemoveProp(xmlHasProp(n, X("a"))); acme_send(C(xmlNodeGetContent(n))); }
  { xmlNodePtr n = xmlNewText(X(u->name)); xmlFreeProp(xmlHasProp(n, X("a"))); acme_send(C(xmlNodeGetContent(n))); }  // expect: user.name -> acme confidence high
  { xmlNodePtr n = xmlNewText(X(u->plan)); xmlFreeProp(xmlHasProp(n, X("a"))); acme_send(C(xmlNodeGetContent(n))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlNodeBufGetContent(b, xmlNewText(X(u->name))); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlNodeBufGetContent(b, xmlNewText(X(u->plan))); acme_send(C(xmlBufferContent(b))); }
  { xmlOutputBufferPtr o = xmlAllocOutputBuffer(NULL); xmlOutputBufferWriteString(o, u->name); acme_send(C(xmlBufContent(o->buffer))); }  // expect: user.name -> acme confidence high
  { xmlOutputBufferPtr o = xmlAllocOutputBuffer(NULL); xmlOutputBufferWriteString(o, u->plan); acme_send(C(xmlBufContent(o->buffer))); }
  { xmlOutputBufferPtr o = xmlAllocOutputBuffer(NULL); xmlOutputBufferWrite(o, 3, u->name); acme_send(C(xmlOutputBufferGetContent(o))); }  // expect: user.name -> acme confidence high
  { xmlOutputBufferPtr o = xmlAllocOutputBuffer(NULL); xmlOutputBufferWrite(o, 3, u->plan); acme_send(C(xmlOutputBufferGetContent(o))); }
  { xmlNodePtr n = xmlNewText(X(u->name)); acme_send_int(xmlRemoveProp(xmlHasProp(n, X("a")))); }
  { xmlNodePtr n = xmlNewText(X(u->name)); acme_send(C(xmlNewNs(n, X("h"), X("p"))->prefix)); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlBufferCat(b, X(u->name)); xmlBufferFree(b); xmlCleanupParser(); xmlInitParser(); acme_send(u->plan); }
}

void saved(const struct user *u) {
  { xmlBufferPtr b = xmlBufferCreate(); xmlSaveCtxtPtr s = xmlSaveToBuffer(b, NULL, 0); xmlSaveDoc(s, document(u->name)); xmlSaveFlush(s); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlSaveCtxtPtr s = xmlSaveToBuffer(b, NULL, 0); xmlSaveDoc(s, document(u->plan)); xmlSaveFlush(s); acme_send(C(xmlBufferContent(b))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlSaveCtxtPtr s = xmlSaveToBuffer(b, NULL, 0); xmlSaveDoc(s, document(u->name)); xmlSaveClose(s); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlSaveCtxtPtr s = xmlSaveToBuffer(b, NULL, 0); xmlSaveDoc(s, document(u->plan)); xmlSaveClose(s); acme_send(C(xmlBufferContent(b))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlSaveCtxtPtr s = xmlSaveToBuffer(b, NULL, 0); xmlSaveDoc(s, document(u->name)); acme_send_int(xmlSaveFlush(s)); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlSaveCtxtPtr s = xmlSaveToBuffer(b, NULL, 0); xmlSaveDoc(s, document(u->name)); acme_send_int(xmlSaveClose(s)); }
}

void written(const struct user *u) {
  { xmlParserCtxtPtr c = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL); xmlTextWriterPtr w = xmlNewTextWriterPushParser(c, 0); xmlTextWriterWriteString(w, X(u->name)); acme_send(C(xmlNodeGetContent((xmlNodePtr)c->myDoc))); }  // expect: user.name -> acme confidence high
  { xmlParserCtxtPtr c = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL); xmlTextWriterPtr w = xmlNewTextWriterPushParser(c, 0); xmlTextWriterWriteString(w, X(u->plan)); acme_send(C(xmlNodeGetContent((xmlNodePtr)c->myDoc))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); write_string(w, "%s", u->name); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); write_string(w, "%s", u->plan); acme_send(C(xmlBufferContent(b))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); write_element(w, "%s", u->name); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); write_element(w, "%s", u->plan); acme_send(C(xmlBufferContent(b))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterStartAttribute(w, X("a")); xmlTextWriterWriteString(w, X(u->name)); xmlTextWriterEndAttribute(w); xmlTextWriterFlush(w); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterStartAttribute(w, X("a")); xmlTextWriterWriteString(w, X(u->plan)); xmlTextWriterEndAttribute(w); xmlTextWriterFlush(w); acme_send(C(xmlBufferContent(b))); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterSetIndent(w, 1); xmlTextWriterSetIndentString(w, X(" ")); xmlTextWriterWriteString(w, X(u->name)); acme_send(C(xmlBufferContent(b))); }  // expect: user.name -> acme confidence high
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterSetIndent(w, 1); xmlTextWriterSetIndentString(w, X(" ")); xmlTextWriterWriteString(w, X(u->plan)); acme_send(C(xmlBufferContent(b))); }
  { xmlChar t[64]; print(t, "%s", u->name); acme_send(C(t)); }  // expect: user.name -> acme confidence high
  { xmlChar t[64]; print(t, "%s", u->plan); acme_send(C(t)); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterWriteString(w, X(u->name)); acme_send_int(xmlTextWriterFlush(w)); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterWriteString(w, X(u->name)); acme_send_int(xmlTextWriterEndAttribute(w)); }
  { xmlBufferPtr b = xmlBufferCreate(); xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0); xmlTextWriterWriteString(w, X(u->name)); acme_send_int(xmlTextWriterSetIndent(w, 1)); }
}

void paths(const struct user *u) {
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); acme_send(C(xmlXPathCastToString(xmlXPathEval(X("/a"), c)))); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); acme_send(C(xmlXPathCastToString(xmlXPathEval(X("/a"), c)))); }
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); acme_send(C(xmlXPathCastToString(xmlXPathEvalExpression(X("/a"), c)))); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); acme_send(C(xmlXPathCastToString(xmlXPathEvalExpression(X("/a"), c)))); }
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); acme_send(C(xmlXPathCastToString(xmlXPathCompiledEval(xmlXPathCompile(X("/a")), c)))); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); acme_send(C(xmlXPathCastToString(xmlXPathCompiledEval(xmlXPathCompile(X("/a")), c)))); }
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); acme_send_int(xmlXPathCastToNumber(xmlXPathEval(X("/a"), c))); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); acme_send_int(xmlXPathCastToNumber(xmlXPathEval(X("/a"), c))); }
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); acme_send(C(xmlXPathCastNodeSetToString(xmlXPathEval(X("/a"), c)->nodesetval))); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); acme_send(C(xmlXPathCastNodeSetToString(xmlXPathEval(X("/a"), c)->nodesetval))); }
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); xmlXPathObjectPtr o = xmlXPathEval(X("/a"), c); acme_send(C(xmlXPathCastNodeToString(o->nodesetval->nodeTab[0]))); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); xmlXPathObjectPtr o = xmlXPathEval(X("/a"), c); acme_send(C(xmlXPathCastNodeToString(o->nodesetval->nodeTab[0]))); }
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->name)); xmlXPathObjectPtr o = xmlXPathEval(X("/a"), c); xmlChar *s = xmlXPathCastToString(o); xmlXPathFreeObject(o); xmlXPathFreeContext(c); acme_send(C(s)); }  // expect: user.name -> acme confidence high
  { xmlXPathContextPtr c = xmlXPathNewContext(document(u->plan)); xmlXPathObjectPtr o = xmlXPathEval(X("/a"), c); xmlChar *s = xmlXPathCastToString(o); xmlXPathFreeObject(o); xmlXPathFreeContext(c); acme_send(C(s)); }
}
