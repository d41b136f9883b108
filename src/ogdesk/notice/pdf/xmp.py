"""Writes the XMP packet: the facts of the document information, and the claims of PDF/A-2a and PDF/UA-1."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.sax.saxutils import escape

from ogdesk.notice.document import Meta

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_EXTENSION = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>'
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of PDF/UA that the file conforms to</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
"""PDF/A allows a foreign schema only when the file describes it (ISO 19005-2, 6.6.2.3)."""


def cleaned(meta: Meta) -> Meta:
    """Without characters that XML forbids (control characters, lone surrogates): one broken name must not break the file."""
    return replace(
        meta,
        title=_clean(meta.title),
        author=_clean(meta.author),
        subject=_clean(meta.subject),
        keywords=tuple(_clean(word) for word in meta.keywords),
    )


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)


def xmp_packet(meta: Meta, creator: str, producer: str) -> bytes:
    """The whole packet in UTF-8."""
    moment = f"{meta.released.isoformat()}T00:00:00+09:00"
    title, author, subject, language = (
        escape(text) for text in (meta.title, meta.author, meta.subject, meta.language)
    )
    keywords = ",".join(meta.keywords)
    items = [
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>",
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>',
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>",
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>',
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
        "<dc:format>application/pdf</dc:format>",
        f"<pdf:Keywords>{escape(keywords)}</pdf:Keywords><pdf:Producer>{escape(producer)}</pdf:Producer>",
        f"<xmp:CreatorTool>{escape(creator)}</xmp:CreatorTool>",
        f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>",
    ]
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        + "".join(items)
        + "</rdf:Description>"
        + _EXTENSION
        + '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()
