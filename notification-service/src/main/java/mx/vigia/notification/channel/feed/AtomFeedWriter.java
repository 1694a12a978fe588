package mx.vigia.notification.channel.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.vigia.platform.text.XmlText;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeedWriter {
    static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private AtomFeedWriter() {}

    static String written(FeedContent feedContent) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", feedContent.language().code());
            writeElement(xml, "id", "urn:uuid:" + feedContent.feed());
            writeElement(xml, "title", "Vigía · " + feedContent.title());
            writeElement(xml, "updated", feedContent.updated().toString());
            xml.writeStartElement("author");
            writeElement(xml, "name", "Vigía");
            xml.writeEndElement();
            link(xml, "self", AtomFeedWriter.MEDIA_TYPE, feedContent.self().toString());
            link(xml, "alternate", "text/html", feedContent.page().toString());
            for (var item : feedContent.items()) {
                entry(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory", impossible);
        }
        return written.toString();
    }

    private static void entry(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        writeElement(xml, "id", item.name());
        writeElement(xml, "title", item.title());
        writeElement(xml, "updated", item.at().toString());
        writeElement(xml, "published", item.at().toString());
        link(xml, "alternate", "text/html", item.brief().ours());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(XmlText.of(item.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to);
    }

    private static void writeElement(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }
}
