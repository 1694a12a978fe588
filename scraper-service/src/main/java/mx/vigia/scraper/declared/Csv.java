package mx.vigia.scraper.declared;

import java.util.ArrayList;
import java.util.List;

/** Rows of values with a separator between, quoted where RFC 4180 has it so; a quote that never ends ends with the file. */
final class Csv {
    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean quoted;

    private Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All rows that are not blank. */
    static List<List<String>> rows(String text, char separator) {
        return new Csv(text.replaceFirst("^\\ufeff", ""), separator).read();
    }

    private List<List<String>> read() {
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (letter == '"' && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else {
                take(letter);
            }
        }
        endRow();
        return rows;
    }

    private void take(char letter) {
        if (quoted) {
            value.append(letter);
        } else if (letter == separator) {
            endValue();
        } else if (letter == '\n') {
            endRow();
        } else if (letter != '\r') {
            value.append(letter);
        }
    }

    private void endValue() {
        row.add(value.toString().strip());
        value.setLength(0);
    }

    private void endRow() {
        endValue();
        if (row.stream().anyMatch(words -> !words.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
