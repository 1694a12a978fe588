package mx.vigia.analysis.web.versions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a comparison table as a word processor document (WordprocessingML, ECMA-376): a heading, notes, and one table
 * on a landscape page.
 */
record ComparisonDocx(ComparisonFileContent paper) {
    private static final String WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int ARTICLE_WIDTH = 1_500;
    private static final int TEXT_WIDTH = 12_300;

    void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : DocxParts.FIXED_PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            document(XMLOutputFactory.newFactory().createXMLStreamWriter(zip, "UTF-8"));
        } catch (XMLStreamException broken) {
            throw new IOException("the document cannot be written", broken);
        }
    }

    private void document(XMLStreamWriter xml) throws XMLStreamException {
        xml.setPrefix("w", WORD_NAMESPACE);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(WORD_NAMESPACE, "document");
        xml.writeNamespace("w", WORD_NAMESPACE);
        xml.writeStartElement(WORD_NAMESPACE, "body");
        paragraph(xml, paper.title(), "Heading1", false);
        for (var note : paper.notes()) {
            paragraph(xml, note, "", false);
        }
        table(xml);
        page(xml);
        xml.writeEndDocument();
        xml.flush();
    }

    private void table(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(WORD_NAMESPACE, "tbl");
        xml.writeStartElement(WORD_NAMESPACE, "tblPr");
        empty(xml, "tblStyle", "val", "Cuadro");
        xml.writeEndElement();
        xml.writeStartElement(WORD_NAMESPACE, "tblGrid");
        for (int column = 0; column < paper.headings().size(); column++) {
            empty(xml, "gridCol", "w", Integer.toString(width(column)));
        }
        xml.writeEndElement();
        row(xml, paper.headings(), true);
        for (var cells : paper.rows()) {
            row(xml, cells, false);
        }
        xml.writeEndElement();
        paragraph(xml, "", "", false); // a document must not end with a table
    }

    private void row(XMLStreamWriter xml, List<String> cells, boolean heading) throws XMLStreamException {
        xml.writeStartElement(WORD_NAMESPACE, "tr");
        if (heading) {
            xml.writeStartElement(WORD_NAMESPACE, "trPr");
            xml.writeEmptyElement(WORD_NAMESPACE, "tblHeader");
            xml.writeEndElement();
        }
        for (int column = 0; column < cells.size(); column++) {
            xml.writeStartElement(WORD_NAMESPACE, "tc");
            xml.writeStartElement(WORD_NAMESPACE, "tcPr");
            xml.writeEmptyElement(WORD_NAMESPACE, "tcW");
            xml.writeAttribute(WORD_NAMESPACE, "w", Integer.toString(width(column)));
            xml.writeAttribute(WORD_NAMESPACE, "type", "dxa");
            xml.writeEndElement();
            for (var line : cells.get(column).split("\\R")) {
                paragraph(xml, line, "", heading || column == 0);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Returns the width in twentieths of a point. */
    private int width(int column) {
        return column == 0 ? ARTICLE_WIDTH : TEXT_WIDTH / (paper.headings().size() - 1);
    }

    private static void paragraph(XMLStreamWriter xml, String words, String style, boolean bold)
            throws XMLStreamException {
        xml.writeStartElement(WORD_NAMESPACE, "p");
        if (!style.isEmpty()) {
            xml.writeStartElement(WORD_NAMESPACE, "pPr");
            empty(xml, "pStyle", "val", style);
            xml.writeEndElement();
        }
        xml.writeStartElement(WORD_NAMESPACE, "r");
        if (bold) {
            xml.writeStartElement(WORD_NAMESPACE, "rPr");
            xml.writeEmptyElement(WORD_NAMESPACE, "b");
            xml.writeEndElement();
        }
        xml.writeStartElement(WORD_NAMESPACE, "t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Writes the page setup: letter paper, landscape. */
    private static void page(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(WORD_NAMESPACE, "sectPr");
        xml.writeEmptyElement(WORD_NAMESPACE, "pgSz");
        xml.writeAttribute(WORD_NAMESPACE, "w", "15840");
        xml.writeAttribute(WORD_NAMESPACE, "h", "12240");
        xml.writeAttribute(WORD_NAMESPACE, "orient", "landscape");
        xml.writeEmptyElement(WORD_NAMESPACE, "pgMar");
        for (var side : List.of("top", "right", "bottom", "left", "header", "footer", "gutter")) {
            xml.writeAttribute(WORD_NAMESPACE, side, side.equals("gutter") ? "0" : "1000");
        }
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, String attribute, String value)
            throws XMLStreamException {
        xml.writeEmptyElement(WORD_NAMESPACE, name);
        xml.writeAttribute(WORD_NAMESPACE, attribute, value);
    }
}
