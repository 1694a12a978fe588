package mx.vigia.analysis.export;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.platform.text.XmlText;

/**
 * Writes bills as a feed (Atom, RFC 4287).
 *
 * @param self the address of the feed
 * @param page the address of the corresponding page for people
 */
record AtomFeed(BillLabels labels, URI origin, URI self, URI page) {
    private static final String ATOM_NAMESPACE = "http://www.w3.org/2005/Atom";
    /**
     * Returns the feed of these bills, which match the query; an empty feed has the beginning of time as its update
     * time.
     */
    String of(String requested, List<Dossier> bills) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM_NAMESPACE);
            xml.writeAttribute("xml:lang", labels.words().language().code());
            head(xml, requested, bills);
            for (var bill : bills) {
                entry(xml, bill);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory", impossible);
        }
        return written.toString();
    }

    private void head(XMLStreamWriter xml, String requested, List<Dossier> bills) throws XMLStreamException {
        writeElement(xml, "title", "Vigía · " + requested);
        writeElement(xml, "subtitle", labels.words().say("feed.subtitle"));
        writeElement(xml, "id", self.toString());
        writeElement(
                xml,
                "updated",
                bills.stream()
                        .map(Dossier::lastChanged)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH)
                        .toString());
        xml.writeStartElement("author");
        writeElement(xml, "name", "Vigía");
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page);
    }

    private void entry(XMLStreamWriter xml, Dossier bill) throws XMLStreamException {
        xml.writeStartElement("entry");
        writeElement(xml, "id", "urn:uuid:" + bill.id());
        writeElement(xml, "title", labels.shown(bill.title()));
        writeElement(xml, "updated", bill.lastChanged().toString());
        writeElement(xml, "published", bill.firstSeen().toString());
        link(xml, "alternate", "text/html", origin.resolve("/bills/" + bill.id()));
        for (var tag : bill.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", tag.topic());
            xml.writeAttribute("label", XmlText.of(labels.topic(tag.topic())));
        }
        writeElement(xml, "summary", summary(bill));
        xml.writeEndElement();
    }

    private String summary(Dossier bill) {
        return Stream.of(
                        labels.stage(bill),
                        labels.who(bill),
                        labels.referred(bill.lastReferrals()),
                        bill.citation() == null
                                ? ""
                                : labels.shown(bill.citation().text()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void link(XMLStreamWriter xml, String relation, String type, URI to) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", to.toString());
    }

    private static void writeElement(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }
}
