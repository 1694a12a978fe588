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

/** A comparison table as a letter for word processors (WordprocessingML, ECMA-376): a heading, notes, and one table on a page that lies. */
record ComparisonDocx(ComparisonFileContent paper) {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int ARTICLE_WIDTH = 1_500;
    private static final int TEXT_WIDTH = 12_300;

    void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : DocxParts.FIXED.entrySet()) {
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
        xml.setPrefix("w", W);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(W, "document");
        xml.writeNamespace("w", W);
        xml.writeStartElement(W, "body");
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
        xml.writeStartElement(W, "tbl");
        xml.writeStartElement(W, "tblPr");
        empty(xml, "tblStyle", "val", "Cuadro");
        xml.writeEndElement();
        xml.writeStartElement(W, "tblGrid");
        for (int column = 0; column < paper.headings().size(); column++) {
            empty(xml, "gridCol", "w", Integer.toString(width(column)));
        }
        xml.writeEndElement();
        row(xml, paper.headings(), true);
        for (var cells : paper.rows()) {
            row(xml, cells, false);
        }
        xml.writeEndElement();
        paragraph(xml, "", "", false); // a table does not end a document
    }

    private void row(XMLStreamWriter xml, List<String> cells, boolean heading) throws XMLStreamException {
        xml.writeStartElement(W, "tr");
        if (heading) {
            xml.writeStartElement(W, "trPr");
            xml.writeEmptyElement(W, "tblHeader");
            xml.writeEndElement();
        }
        for (int column = 0; column < cells.size(); column++) {
            xml.writeStartElement(W, "tc");
            xml.writeStartElement(W, "tcPr");
            xml.writeEmptyElement(W, "tcW");
            xml.writeAttribute(W, "w", Integer.toString(width(column)));
            xml.writeAttribute(W, "type", "dxa");
            xml.writeEndElement();
            for (var line : cells.get(column).split("\\R")) {
                paragraph(xml, line, "", heading || column == 0);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** In twentieths of a point. */
    private int width(int column) {
        return column == 0 ? ARTICLE_WIDTH : TEXT_WIDTH / (paper.headings().size() - 1);
    }

    private static void paragraph(XMLStreamWriter xml, String words, String style, boolean bold)
            throws XMLStreamException {
        xml.writeStartElement(W, "p");
        if (!style.isEmpty()) {
            xml.writeStartElement(W, "pPr");
            empty(xml, "pStyle", "val", style);
            xml.writeEndElement();
        }
        xml.writeStartElement(W, "r");
        if (bold) {
            xml.writeStartElement(W, "rPr");
            xml.writeEmptyElement(W, "b");
            xml.writeEndElement();
        }
        xml.writeStartElement(W, "t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Letter paper, lying. */
    private static void page(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(W, "sectPr");
        xml.writeEmptyElement(W, "pgSz");
        xml.writeAttribute(W, "w", "15840");
        xml.writeAttribute(W, "h", "12240");
        xml.writeAttribute(W, "orient", "landscape");
        xml.writeEmptyElement(W, "pgMar");
        for (var side : List.of("top", "right", "bottom", "left", "header", "footer", "gutter")) {
            xml.writeAttribute(W, side, side.equals("gutter") ? "0" : "1000");
        }
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, String attribute, String value)
            throws XMLStreamException {
        xml.writeEmptyElement(W, name);
        xml.writeAttribute(W, attribute, value);
    }
}
