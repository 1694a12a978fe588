package mx.vigia.notification.member.roster;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks one part of a workbook before the workbook reader does, with the same parser and without storing anything: the
 * reader accepts whatever column a cell claims, any number of rows and formulas, and cells of any length.
 */
final class XlsxPreflight {
    /** The maximum number of columns, as in old workbooks (up to IV); no list has as many. */
    static final int MAX_COLUMNS = 256;

    /** The maximum number of formulas in a sheet; none is computed, but the reader writes each out. */
    static final int MAX_FORMULAS = 20_000;

    /** The maximum number of characters in a cell (Excel specifications and limits). */
    static final int MAX_CELL_LENGTH = 32_767;

    /** The maximum number of rows of a sheet, blank ones included, per allowed row of a list. */
    static final int ROWS_PER_ROSTER_ROW = 10;

    private static final Pattern CELL_REFERENCE_PATTERN = Pattern.compile("([A-Z]+)[0-9]+");
    private static final int LETTERS_IN_ALPHABET = 26;
    private static final int MAX_COLUMN_LETTERS = 3;

    private final XMLStreamReader part;
    private final int mostRows;
    private int rows;
    private int column;
    private int formulas;
    private int characters;
    private boolean inCells;

    private XlsxPreflight(XMLStreamReader part, int mostRows) {
        this.part = part;
        this.mostRows = mostRows;
    }

    /** Rejects a part that is too large; where it is no XML the reader does not read further than this either. */
    static void of(InputStream part, int mostRows) throws InvalidTableException {
        try {
            var found = new XlsxPreflight(newParserFactory().createXMLStreamReader(part), mostRows);
            while (found.part.hasNext()) {
                found.checkEvent(found.part.next());
            }
        } catch (XMLStreamException e) {
            return; // a picture, or a truncated sheet: all before that was checked
        }
    }

    /** Creates the same parser as the reader's, with its settings: neither document types nor entities. */
    private static XMLInputFactory newParserFactory() {
        var parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    private void checkEvent(int event) throws InvalidTableException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> countElement();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            default -> {}
        }
    }

    private void countElement() throws InvalidTableException {
        switch (part.getLocalName()) {
            case "row" -> row();
            case "c" -> cell();
            case "si" -> begins();
            case "f" -> countFormula();
            default -> {}
        }
    }

    private void row() throws InvalidTableException {
        rows++;
        column = 0;
        if (rows > mostRows * (long) ROWS_PER_ROSTER_ROW) {
            throw new InvalidTableException(RosterReadResult.Why.TOO_MANY_ROWS, Integer.toString(mostRows));
        }
    }

    /** A cell without a reference is right of the previous one. */
    private void cell() throws InvalidTableException {
        begins();
        var reference = part.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : column(reference);
        if (column > MAX_COLUMNS) {
            throw new InvalidTableException(RosterReadResult.Why.TOO_MANY_COLUMNS, Integer.toString(MAX_COLUMNS));
        }
    }

    private static int column(String reference) throws InvalidTableException {
        var matched = CELL_REFERENCE_PATTERN.matcher(reference);
        if (!matched.matches()) {
            throw new InvalidTableException(RosterReadResult.Why.NO_TABLE, "");
        }
        var letters = matched.group(1);
        return letters.length() > MAX_COLUMN_LETTERS
                ? Integer.MAX_VALUE
                : letters.chars().reduce(0, (sum, letter) -> sum * LETTERS_IN_ALPHABET + letter - 'A' + 1);
    }

    private void begins() {
        inCells = true;
        characters = 0;
    }

    private void countFormula() throws InvalidTableException {
        formulas++;
        if (formulas > MAX_FORMULAS) {
            throw new InvalidTableException(RosterReadResult.Why.TOO_MANY_FORMULAS, Integer.toString(MAX_FORMULAS));
        }
    }

    private void text() throws InvalidTableException {
        characters += inCells ? part.getTextLength() : 0;
        if (characters > MAX_CELL_LENGTH) {
            throw new InvalidTableException(RosterReadResult.Why.CELL_TOO_LONG, Integer.toString(MAX_CELL_LENGTH));
        }
    }
}
