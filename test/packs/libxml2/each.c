// flags: -std=gnu11 -isystem/usr/include/libxml2 -Wno-everything
// libxml2: what the other test leaves out, each call with its twin.
#include "pii_case_c.h"

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlwriter.h>

#define X(text) ((xmlChar *)(text))

void nodes(const struct user *u, xmlNsPtr ns) {
  { xmlNodePtr n = xmlNewComment(X(u->name)); acme_send((const char *)xmlNodeGetContent(n)); }  // expect: user.name -> acme
  { xmlNodePtr n = xmlNewComment(X(u->plan)); acme_send((const char *)xmlNodeGetContent(n)); }
  { xmlNodePtr n = xmlNewTextLen(X(u->name), 3); acme_send((const char *)xmlNodeGetContent(n)); }  // expect: user.name -> acme
  { xmlNodePtr n = xmlNewTextLen(X(u->plan), 3); acme_send((const char *)xmlNodeGetContent(n)); }
  { xmlBufferPtr b = xmlBufferCreateStatic((void *)u->name, 3); acme_send((const char *)xmlBufferContent(b)); }  // expect: user.name -> acme
  { xmlBufferPtr b = xmlBufferCreateStatic((void *)u->plan, 3); acme_send((const char *)xmlBufferContent(b)); }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewCDataBlock(d, X(u->name), 3);
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewCDataBlock(d, X(u->plan), 3);
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocComment(d, X(u->name));
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocComment(d, X(u->plan));
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocText(d, X(u->name));
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocText(d, X(u->plan));
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocTextLen(d, X(u->name), 3);
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocTextLen(d, X(u->plan), 3);
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewReference(d, X(u->name));
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewReference(d, X(u->plan));
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocNodeEatName(d, ns, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocNodeEatName(d, ns, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocRawNode(d, ns, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlNodePtr n = xmlNewDocRawNode(d, ns, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewTextChild(n, ns, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewTextChild(n, ns, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    acme_send((const char *)xmlNodeGetContent(xmlNewTextChild(n, ns, X("x"), X(u->name))));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    acme_send((const char *)xmlNodeGetContent(xmlNewTextChild(n, ns, X("x"), X(u->plan))));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetProp(n, X("x"), X(u->name));
    acme_send((const char *)xmlGetProp(n, X("x")));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetProp(n, X("x"), X(u->plan));
    acme_send((const char *)xmlGetProp(n, X("x")));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewNsProp(n, ns, X("x"), X(u->name));
    acme_send((const char *)xmlGetProp(n, X("x")));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewNsProp(n, ns, X("x"), X(u->plan));
    acme_send((const char *)xmlGetProp(n, X("x")));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetNsProp(n, ns, X("x"), X(u->name));
    acme_send((const char *)xmlGetNsProp(n, X("x"), X("y")));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetNsProp(n, ns, X("x"), X(u->plan));
    acme_send((const char *)xmlGetNsProp(n, X("x"), X("y")));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetProp(n, X("x"), X(u->name));
    acme_send((const char *)xmlGetNoNsProp(n, X("x")));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetProp(n, X("x"), X(u->plan));
    acme_send((const char *)xmlGetNoNsProp(n, X("x")));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodeAddContentLen(n, X(u->name), 3);
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodeAddContentLen(n, X(u->plan), 3);
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodeSetContentLen(n, X(u->name), 3);
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodeSetContentLen(n, X(u->plan), 3);
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodeSetName(n, X(u->name));
    acme_send((const char *)xmlGetNodePath(n));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodeSetName(n, X(u->plan));
    acme_send((const char *)xmlGetNodePath(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlTextConcat(n, X(u->name), 3);
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlTextConcat(n, X(u->plan), 3);
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    xmlAddChildList(n, m);
    acme_send((const char *)xmlNodeGetContent(n));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    xmlAddChildList(n, m);
    acme_send((const char *)xmlNodeGetContent(n));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlAddChildList(n, m)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlAddChildList(n, m)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlAddNextSibling(n, m)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlAddNextSibling(n, m)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlAddPrevSibling(n, m)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlAddPrevSibling(n, m)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlAddSibling(n, m)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlAddSibling(n, m)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    xmlAddNextSibling(n, m);
    acme_send((const char *)xmlNodeGetContent(n->next));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    xmlAddNextSibling(n, m);
    acme_send((const char *)xmlNodeGetContent(n->next));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    xmlAddSibling(n, m);
    acme_send((const char *)xmlNodeGetContent(n->next));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    xmlAddSibling(n, m);
    acme_send((const char *)xmlNodeGetContent(n->next));
  }
  { xmlNodePtr m = xmlNewText(X(u->name)); acme_send((const char *)xmlNodeGetContent(xmlCopyNode(m, 1))); }  // expect: user.name -> acme
  { xmlNodePtr m = xmlNewText(X(u->plan)); acme_send((const char *)xmlNodeGetContent(xmlCopyNode(m, 1))); }
  { xmlNodePtr m = xmlNewText(X(u->name)); acme_send((const char *)xmlNodeGetContent(xmlCopyNodeList(m))); }  // expect: user.name -> acme
  { xmlNodePtr m = xmlNewText(X(u->plan)); acme_send((const char *)xmlNodeGetContent(xmlCopyNodeList(m))); }
  { xmlNodePtr m = xmlNewText(X(u->name)); acme_send((const char *)xmlNodeGetContent(xmlDocCopyNode(m, NULL, 1))); }  // expect: user.name -> acme
  { xmlNodePtr m = xmlNewText(X(u->plan)); acme_send((const char *)xmlNodeGetContent(xmlDocCopyNode(m, NULL, 1))); }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->name)));
    xmlDocPtr e = xmlCopyDoc(d, 1);
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(e)));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->plan)));
    xmlDocPtr e = xmlCopyDoc(d, 1);
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(e)));
  }
  { xmlNodePtr m = xmlNewText(X(u->name)); acme_send((const char *)xmlNodeListGetString(NULL, m, 1)); }  // expect: user.name -> acme
  { xmlNodePtr m = xmlNewText(X(u->plan)); acme_send((const char *)xmlNodeListGetString(NULL, m, 1)); }
  { xmlNodePtr m = xmlNewText(X(u->name)); acme_send((const char *)xmlNodeListGetRawString(NULL, m, 1)); }  // expect: user.name -> acme
  { xmlNodePtr m = xmlNewText(X(u->plan)); acme_send((const char *)xmlNodeListGetRawString(NULL, m, 1)); }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewChild(n, NULL, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlFirstElementChild(n)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewChild(n, NULL, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlFirstElementChild(n)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewChild(n, NULL, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlGetLastChild(n)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewChild(n, NULL, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlGetLastChild(n)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewChild(n, NULL, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlLastElementChild(n)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNewChild(n, NULL, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlLastElementChild(n)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->name));
    xmlAddNextSibling(n, m);
    acme_send((const char *)xmlNodeGetContent(xmlNextElementSibling(n)));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlNodePtr m = xmlNewText(X(u->plan));
    xmlAddNextSibling(n, m);
    acme_send((const char *)xmlNodeGetContent(xmlNextElementSibling(n)));
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetProp(n, X("x"), X(u->name));
    acme_send((const char *)xmlNodeGetContent((xmlNodePtr)xmlHasProp(n, X("x"))));  // expect: user.name -> acme
  }
  {
    xmlNodePtr n = xmlNewNode(NULL, X("x"));
    xmlSetProp(n, X("x"), X(u->plan));
    acme_send((const char *)xmlNodeGetContent((xmlNodePtr)xmlHasProp(n, X("x"))));
  }
}

void texts(const struct user *u) {
  { acme_send((const char *)xmlStrndup(X(u->name), 3)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrndup(X(u->plan), 3)); }
  { acme_send((const char *)xmlStrsub(X(u->name), 0, 3)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrsub(X(u->plan), 0, 3)); }
  { acme_send((const char *)xmlCharStrdup(u->name)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlCharStrdup(u->plan)); }
  { acme_send((const char *)xmlCanonicPath(X(u->name))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlCanonicPath(X(u->plan))); }
  { acme_send((const char *)xmlPathToURI(X(u->name))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlPathToURI(X(u->plan))); }
  { acme_send((const char *)xmlURIEscape(X(u->name))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlURIEscape(X(u->plan))); }
  { acme_send((const char *)xmlURIUnescapeString(u->name, 3, NULL)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlURIUnescapeString(u->plan, 3, NULL)); }
  { acme_send((const char *)xmlEncodeEntitiesReentrant(NULL, X(u->name))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlEncodeEntitiesReentrant(NULL, X(u->plan))); }
  { acme_send((const char *)xmlBuildQName(X(u->name), X("x"), NULL, 0)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlBuildQName(X(u->plan), X("x"), NULL, 0)); }
  { acme_send((const char *)xmlBuildURI(X(u->name), X("x"))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlBuildURI(X(u->plan), X("x"))); }
  { acme_send((const char *)xmlStrcat(xmlStrdup(X("x")), X(u->name))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrcat(xmlStrdup(X("x")), X(u->plan))); }
  { acme_send((const char *)xmlStrncat(xmlStrdup(X("x")), X(u->name), 3)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrncat(xmlStrdup(X("x")), X(u->plan), 3)); }
  { acme_send((const char *)xmlStrncatNew(X("x"), X(u->name), 3)); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrncatNew(X("x"), X(u->plan), 3)); }
  { acme_send((const char *)xmlStrcasestr(X(u->name), X("x"))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrcasestr(X(u->plan), X("x"))); }
  { acme_send((const char *)xmlStrchr(X(u->name), 'x')); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrchr(X(u->plan), 'x')); }
  { acme_send((const char *)xmlStrstr(X(u->name), X("x"))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlStrstr(X(u->plan), X("x"))); }
  { acme_send((const char *)xmlSaveUri(xmlParseURI(u->name))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlSaveUri(xmlParseURI(u->plan))); }
  { xmlChar t[64]; xmlStrPrintf(t, 64, "%s", u->name); acme_send((const char *)t); }  // expect: user.name -> acme
  { xmlChar t[64]; xmlStrPrintf(t, 64, "%s", u->plan); acme_send((const char *)t); }
}

void buffers(const struct user *u) {
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferAdd(b, X(u->name), 3);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferAdd(b, X(u->plan), 3);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCCat(b, u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCCat(b, u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCat(b, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCat(b, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferWriteCHAR(b, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferWriteCHAR(b, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferWriteChar(b, u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferWriteChar(b, u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferWriteQuotedString(b, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferWriteQuotedString(b, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlNodeDump(b, NULL, xmlNewText(X(u->name)), 0, 0);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlNodeDump(b, NULL, xmlNewText(X(u->plan)), 0, 0);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCat(b, X(u->name));
    acme_send((const char *)xmlBufferDetach(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCat(b, X(u->plan));
    acme_send((const char *)xmlBufferDetach(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlBufferCat(b, X(u->name));
    xmlBufferEmpty(b);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->name)));
    xmlChar *t;
    int size;
    xmlDocDumpMemoryEnc(d, &t, &size, "x");
    acme_send((const char *)t);  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->plan)));
    xmlChar *t;
    int size;
    xmlDocDumpMemoryEnc(d, &t, &size, "x");
    acme_send((const char *)t);
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->name)));
    xmlChar *t;
    int size;
    xmlDocDumpFormatMemoryEnc(d, &t, &size, "x", 1);
    acme_send((const char *)t);  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->plan)));
    xmlChar *t;
    int size;
    xmlDocDumpFormatMemoryEnc(d, &t, &size, "x", 1);
    acme_send((const char *)t);
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->name)));
    xmlChar *t;
    int size;
    htmlDocDumpMemory(d, &t, &size);
    acme_send((const char *)t);  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->plan)));
    xmlChar *t;
    int size;
    htmlDocDumpMemory(d, &t, &size);
    acme_send((const char *)t);
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlSaveTree(xmlSaveToBuffer(b, "x", 0), xmlNewText(X(u->name)));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlSaveTree(xmlSaveToBuffer(b, "x", 0), xmlNewText(X(u->plan)));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->name)));
    xmlSaveDoc(xmlSaveToBuffer(b, "x", 0), d);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreateSize(64);
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlDocSetRootElement(d, xmlNewDocText(d, X(u->plan)));
    xmlSaveDoc(xmlSaveToBuffer(b, "x", 0), d);
    acme_send((const char *)xmlBufferContent(b));
  }
}

void writers(const struct user *u) {
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterStartAttribute(w, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterStartAttribute(w, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteAttributeNS(w, NULL, X("x"), NULL, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteAttributeNS(w, NULL, X("x"), NULL, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteBase64(w, u->name, 0, 3);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteBase64(w, u->plan, 0, 3);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteBinHex(w, u->name, 0, 3);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteBinHex(w, u->plan, 0, 3);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteCDATA(w, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteCDATA(w, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteComment(w, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteComment(w, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteElementNS(w, NULL, X("x"), NULL, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteElementNS(w, NULL, X("x"), NULL, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatAttribute(w, X("x"), "%s", u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatAttribute(w, X("x"), "%s", u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatCDATA(w, "%s", u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatCDATA(w, "%s", u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatComment(w, "%s", u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatComment(w, "%s", u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatElement(w, X("x"), "%s", u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatElement(w, X("x"), "%s", u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatRaw(w, "%s", u->name);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteFormatRaw(w, "%s", u->plan);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWritePI(w, X("x"), X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWritePI(w, X("x"), X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteRaw(w, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteRaw(w, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteRawLen(w, X(u->name), 3);
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteRawLen(w, X(u->plan), 3);
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteString(w, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriterMemory(b, 0);
    xmlTextWriterWriteString(w, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriter(xmlOutputBufferCreateBuffer(b, NULL));
    xmlTextWriterWriteString(w, X(u->name));
    acme_send((const char *)xmlBufferContent(b));  // expect: user.name -> acme
  }
  {
    xmlBufferPtr b = xmlBufferCreate();
    xmlTextWriterPtr w = xmlNewTextWriter(xmlOutputBufferCreateBuffer(b, NULL));
    xmlTextWriterWriteString(w, X(u->plan));
    acme_send((const char *)xmlBufferContent(b));
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlTextWriterPtr w = xmlNewTextWriterTree(d, NULL, 0);
    xmlTextWriterWriteString(w, X(u->name));
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(d)));  // expect: user.name -> acme
  }
  {
    xmlDocPtr d = xmlNewDoc(X("1.0"));
    xmlTextWriterPtr w = xmlNewTextWriterTree(d, NULL, 0);
    xmlTextWriterWriteString(w, X(u->plan));
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(d)));
  }
}

void readers(const struct user *u, xmlParserCtxtPtr context) {
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(htmlParseDoc(X(u->name), "x")))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(htmlParseDoc(X(u->plan), "x")))); }
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(htmlReadDoc(X(u->name), "x", "x", 0)))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(htmlReadDoc(X(u->plan), "x", "x", 0)))); }
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(htmlReadMemory(u->name, 3, "x", "x", 0)))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(htmlReadMemory(u->plan, 3, "x", "x", 0)))); }
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlParseDoc(X(u->name))))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlParseDoc(X(u->plan))))); }
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlReadDoc(X(u->name), "x", "x", 0)))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlReadDoc(X(u->plan), "x", "x", 0)))); }
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlRecoverDoc(X(u->name))))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlRecoverDoc(X(u->plan))))); }
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlRecoverMemory(u->name, 3)))); }  // expect: user.name -> acme
  { acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlRecoverMemory(u->plan, 3)))); }
  {
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlCtxtReadDoc(context, X(u->name), "x", "x", 0))));  // expect: user.name -> acme
  }
  {
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlCtxtReadDoc(context, X(u->plan), "x", "x", 0))));
  }
  {
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlCtxtReadMemory(context, u->name, 3, "x", "x", 0))));  // expect: user.name -> acme
  }
  {
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlCtxtReadMemory(context, u->plan, 3, "x", "x", 0))));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderConstName(r));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderConstName(r));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderGetAttribute(r, X("x")));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderGetAttribute(r, X("x")));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderGetAttributeNo(r, 1));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderGetAttributeNo(r, 1));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderGetAttributeNs(r, X("x"), X("y")));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderGetAttributeNs(r, X("x"), X("y")));
  }
  { xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0); acme_send((const char *)xmlTextReaderName(r)); }  // expect: user.name -> acme
  { xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0); acme_send((const char *)xmlTextReaderName(r)); }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderReadInnerXml(r));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderReadInnerXml(r));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderReadOuterXml(r));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderReadOuterXml(r));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlTextReaderReadString(r));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlTextReaderReadString(r));
  }
  { xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0); acme_send((const char *)xmlTextReaderValue(r)); }  // expect: user.name -> acme
  { xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0); acme_send((const char *)xmlTextReaderValue(r)); }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlNodeGetContent(xmlTextReaderCurrentNode(r)));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlNodeGetContent(xmlTextReaderCurrentNode(r)));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlNodeGetContent(xmlTextReaderExpand(r)));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlNodeGetContent(xmlTextReaderExpand(r)));
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlTextReaderCurrentDoc(r))));  // expect: user.name -> acme
  }
  {
    xmlTextReaderPtr r = xmlReaderForDoc(X(u->plan), "x", "x", 0);
    acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(xmlTextReaderCurrentDoc(r))));
  }
  { xmlTextReaderPtr r = xmlReaderWalker(xmlParseDoc(X(u->name))); acme_send((const char *)xmlTextReaderValue(r)); }  // expect: user.name -> acme
  { xmlTextReaderPtr r = xmlReaderWalker(xmlParseDoc(X(u->plan))); acme_send((const char *)xmlTextReaderValue(r)); }
}

void asked(const struct user *u) {
  xmlNodePtr n = xmlNewText(X(u->name));
  acme_send((const char *)xmlNodeGetContent(n));         // expect: user.name -> acme
  acme_send_int((int)xmlGetLineNo(n));
  acme_send_int((int)xmlIsBlankNode(n));
  acme_send_int((int)xmlNodeIsText(n));
  acme_send_int((int)xmlStrEqual(X(u->name), X("x")));
  acme_send_int((int)xmlStrcasecmp(X(u->name), X("x")));
  acme_send_int((int)xmlStrlen(X(u->name)));
  acme_send_int((int)xmlStrncmp(X(u->name), X("x"), 1));
  acme_send_int((int)xmlUTF8Strlen(X(u->name)));
  acme_send_int((int)xmlUnsetProp(n, X("x")));
  xmlTextReaderPtr r = xmlReaderForDoc(X(u->name), "x", "x", 0);
  acme_send_int(xmlTextReaderAttributeCount(r));
  acme_send_int(xmlTextReaderDepth(r));
  acme_send_int(xmlTextReaderHasValue(r));
  acme_send_int(xmlTextReaderNext(r));
  acme_send_int(xmlTextReaderNodeType(r));
  xmlFreeTextReader(r);
  xmlUnlinkNode(n);
  acme_send((const char *)xmlNodeGetContent(n));         // expect: user.name -> acme
  xmlFreeNode(n);
}
